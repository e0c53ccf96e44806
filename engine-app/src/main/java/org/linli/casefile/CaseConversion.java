package org.linli.casefile;

import org.linli.security.CurrentUser;

/** Turns a case of another kind into one of this kind; a feature that can take cases over offers one as a bean. */
public interface CaseConversion {
    /** The kind of the case that comes out. */
    CaseKind kind();

    /**
     * Opens the new case; its reporter, place and first time of receipt are those of {@code from}.
     *
     * @param from the case that ends
     * @param opinion why it is converted
     * @param user who converts it
     * @return the new case
     */
    CaseFile convert(CaseFile from, String opinion, CurrentUser user);
}
