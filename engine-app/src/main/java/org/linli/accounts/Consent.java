package org.linli.accounts;

import java.time.Instant;

/**
 * Who agreed to which version of what, and whether he took it back.
 *
 * @param dwellingId the door of the household for which it was given, or null
 * @param withdrawnBy null while it stands
 */
public record Consent(
        long id,
        long accountId,
        String code,
        int textVersion,
        Long dwellingId,
        Instant givenAt,
        Hand givenBy,
        Instant withdrawnAt,
        Hand withdrawnBy) {

    /** By whose hand a consent was given or ended. */
    public enum Hand {
        SELF,
        /** A guardian, for a child under 14; was offered once, and such consents have ended. */
        GUARDIAN,
        /** Somebody else of the same household. */
        HOUSEHOLD,
        /** Nobody's: the account was closed, or he belongs to the household no more. */
        END
    }

    public boolean isOpen() {
        return withdrawnAt == null;
    }
}
