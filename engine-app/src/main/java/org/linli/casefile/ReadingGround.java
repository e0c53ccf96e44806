package org.linli.casefile;

import org.linli.security.CurrentUser;

/** A reason for which somebody may read a case that his posts do not cover, such as a step of it that waits for him. */
public interface ReadingGround {
    boolean covers(long caseFileId, CurrentUser user);
}
