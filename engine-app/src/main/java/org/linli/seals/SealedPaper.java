package org.linli.seals;

import java.time.Instant;

/**
 * A paper as it was issued, and whether it still holds.
 *
 * @param token what the code on the paper leads to; nobody guesses another
 * @param number such as 安民政服〔2026〕8号
 * @param recipient masked, or null
 * @param isTest whether its seal is one for tests
 * @param sha256 of the signed file
 * @param stateCause why it holds no more, for everybody; null while it does
 * @param stateReason the same in somebody's own words, for the desk only
 * @param copies how many were printed or taken by staff
 */
public record SealedPaper(
        String token,
        String number,
        long unitId,
        String organName,
        String kind,
        String kindName,
        String title,
        String recipient,
        String caseNumber,
        Instant issuedAt,
        String issuedBy,
        boolean isTest,
        String sha256,
        PaperState state,
        Instant stateAt,
        String stateBy,
        PaperCause stateCause,
        String stateReason,
        int copies) {

    public boolean isValid() {
        return state == PaperState.VALID;
    }
}
