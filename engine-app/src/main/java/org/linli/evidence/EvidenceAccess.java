package org.linli.evidence;

import org.linli.security.CurrentUser;

/** Who may read the files of a case; answered by the module that owns the cases. */
public interface EvidenceAccess {
    /** Of a file that is tied to a case. */
    boolean mayRead(CurrentUser user, Evidence file);
}
