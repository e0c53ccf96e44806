package org.linli.evidence;

import org.linli.security.CurrentUser;

/** Who may read the files of records that are no cases; answered by the module that owns the records. */
public interface EvidenceKeeper {

    /** The kind of record that it answers for, as it was tied. */
    String keptFor();

    boolean mayRead(CurrentUser user, long keptId);
}
