package org.linli.seals;

/** What is known of the certificate behind a seal besides that our units sign with it. */
public enum SealTrust {
    /** An authority on the list issued it, and it names the unit. */
    VERIFIED,
    /** Nobody on the list of authorities issued it. */
    UNKNOWN_AUTHORITY,
    /** It names somebody else than the unit. */
    OTHER_NAME,
    /** Made for a demonstration. */
    TEST
}
