package org.linli.villagelife;

import java.time.Instant;
import org.linli.shared.Messages;
import org.linli.shared.persistence.PersonalText;

/** Goods for points: put aside, handed over, given up, or brought back. */
public record Redemption(
        long id,
        String number,
        long communityId,
        long accountId,
        String householdNumber,
        long goodId,
        String goodName,
        String goodNameEn,
        String unitName,
        int quantity,
        RedeemWay way,
        int steps,
        int points,
        int payFen,
        RedemptionState state,
        Instant heldAt,
        Instant holdUntil,
        String residentNumber,
        Instant redeemedAt,
        Long clerkId,
        Instant voidedAt,
        PersonalText voidReason) {

    /** The name of the good in the language of the request. */
    public String goodLabel() {
        return Messages.isEnglish() ? goodNameEn : goodName;
    }
}
