package org.linli.evidence;

import org.linli.security.CurrentUser;

/** Who may read the files of a case; answered by the module that owns the cases. */
public interface EvidenceAccess {
    boolean mayRead(CurrentUser user, long caseFileId);
}
