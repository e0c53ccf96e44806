package org.linli.security;

import java.util.Optional;

/** Who is behind the current request; loaded once for it, so that a post that has ended counts no more. */
public interface CurrentUsers {

    /** @throws NotLoggedInException if nobody is logged in, or only to choose a new password */
    default CurrentUser require() {
        return find().orElseThrow(NotLoggedInException::new);
    }

    /** Empty too while the user must choose a new password: until then he acts in nobody's name. */
    default Optional<CurrentUser> find() {
        return mustChangePassword() ? Optional.empty() : findLoggedIn();
    }

    /** Whoever is logged in, even if all he may do is choose a new password. */
    Optional<CurrentUser> findLoggedIn();

    /** @throws NotLoggedInException if nobody is logged in */
    default CurrentUser requireLoggedIn() {
        return findLoggedIn().orElseThrow(NotLoggedInException::new);
    }

    /** Whether the user must choose a new password before he may do anything else. */
    default boolean mustChangePassword() {
        return false;
    }
}
