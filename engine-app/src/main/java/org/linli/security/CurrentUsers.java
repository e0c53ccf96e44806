package org.linli.security;

import java.util.Optional;

/** Who is behind the current request; loaded once for it, so that a post that has ended counts no more. */
public interface CurrentUsers {

    /** @throws NotLoggedInException if nobody is logged in */
    default CurrentUser require() {
        return find().orElseThrow(NotLoggedInException::new);
    }

    Optional<CurrentUser> find();

    /** Whether the user must choose a new password before he may do anything else. */
    default boolean mustChangePassword() {
        return false;
    }
}
