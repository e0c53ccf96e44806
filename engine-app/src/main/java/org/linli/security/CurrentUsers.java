package org.linli.security;

import java.util.Optional;

/** Who is behind the current request; loaded once for it, so that a post that has ended counts no more. */
public interface CurrentUsers {

    /** @throws NotLoggedInException if nobody is logged in */
    CurrentUser require();

    Optional<CurrentUser> find();
}
