package org.linli.casefile;

import org.linli.security.CurrentUser;

/** Keeps the files of some cases from people who may read the case itself, such as units that only follow it up. */
public interface FileGuard {
    CaseKind kind();

    /** True for every case of another kind. */
    boolean shows(long caseFileId, CurrentUser user);
}
