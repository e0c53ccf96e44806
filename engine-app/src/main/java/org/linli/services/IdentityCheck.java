package org.linli.services;

/** How it was found that the applicant is who he says. */
public enum IdentityCheck {
    /** Read from the card. */
    CARD,
    /** Somebody saw the document, or the agent's with the authorisation. */
    SEEN,
    /** By the resident's own code, shown by his confirmed account. */
    RESIDENT_CODE,
    /** By his confirmed account, on the phone. */
    ACCOUNT
}
