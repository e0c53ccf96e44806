package org.linli.accounts;

import java.time.Instant;

/**
 * Who agreed to which version of what, and whether he took it back.
 *
 * @param accountId from which it was given; null where it was entered for the person of a record
 * @param residentNumber of that record, else null
 * @param dwellingId the door of the household for which it was given, or null
 * @param withdrawnBy null while it stands
 * @param givenMarkId how it was entered for him, or null
 * @param withdrawnMarkId how it was taken back for him, or null
 */
public record Consent(
        long id,
        Long accountId,
        String residentNumber,
        String code,
        int textVersion,
        Long dwellingId,
        Instant givenAt,
        Hand givenBy,
        Instant withdrawnAt,
        Hand withdrawnBy,
        Long givenMarkId,
        Long withdrawnMarkId) {

    /** By whose hand a consent was given or ended. */
    public enum Hand {
        SELF,
        /** A guardian, for a child under 14; was offered once, and such consents have ended. */
        GUARDIAN,
        /** Staff entered it for him, who authorised that. */
        HELPER,
        /** Somebody else of the same household. */
        HOUSEHOLD,
        /** Nobody's: the account was closed, or he belongs to the household no more. */
        END
    }

    public boolean isOpen() {
        return withdrawnAt == null;
    }
}
