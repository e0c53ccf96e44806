package org.linli.villagelife;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.shared.HashChain;
import org.linli.shared.persistence.PersonalText;

/**
 * A row of the ledger of a village; it is written once and stays.
 *
 * @param points by which the balance changed
 * @param shownPoints by the rule, whatever the floor of the balance or a cap kept from it
 * @param residentNumber the member whose deed it was, or null: the household
 * @param reversesId the entry that it takes back, or null
 * @param partnerId the account on the other side of a transfer, or null
 * @param postingKey what is posted under it is posted once
 * @param postedById null: the system
 */
public record PointEntry(
        long communityId,
        long serial,
        long accountId,
        EntryKind kind,
        int points,
        int shownPoints,
        Long ruleId,
        String residentNumber,
        LocalDate deedOn,
        Long caseFileId,
        Long reversesId,
        Long partnerId,
        Long redemptionId,
        PersonalText reason,
        String postingKey,
        int balanceAfter,
        Instant postedAt,
        Long postedById,
        String prevHash,
        String hash,
        PersonalText seal) {
    private static final String PURPOSE = "entry:";

    String expectedHash() {
        return HashChain.next(
                prevHash,
                communityId,
                serial,
                accountId,
                kind,
                points,
                shownPoints,
                ruleId,
                residentNumber,
                deedOn,
                caseFileId,
                reversesId,
                partnerId,
                redemptionId,
                reason == null ? null : reason.value(),
                postingKey,
                balanceAfter,
                postedAt.toEpochMilli(),
                postedById);
    }

    /** The same with its hash, and the seal that only the data key can make. */
    PointEntry sealed() {
        var made = expectedHash();
        return new PointEntry(
                communityId,
                serial,
                accountId,
                kind,
                points,
                shownPoints,
                ruleId,
                residentNumber,
                deedOn,
                caseFileId,
                reversesId,
                partnerId,
                redemptionId,
                reason,
                postingKey,
                balanceAfter,
                postedAt,
                postedById,
                prevHash,
                made,
                new PersonalText(PURPOSE + made));
    }

    boolean isSealed() {
        return hash.equals(expectedHash()) && seal.value().equals(PURPOSE + hash);
    }
}
