package org.linli.wishes;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.shared.persistence.PersonalText;

/**
 * What somebody wishes, beside its case file.
 *
 * @param address told only to whoever was agreed on
 * @param words as he told it, for the community alone
 * @param residentNumber who wishes, where the archive is known to know him
 * @param consentWay null while he has not agreed to its publishing
 * @param minPeople how many have to go together, as {@code wish-safety.dmn} said
 * @param places of the head-count that may be taken now; fewer where the community was content with fewer
 * @param isOpen whether it may be claimed now
 * @param seats who may take part in a wish of many; null: it is no such wish
 * @param earlierMinutes of visits before the last one
 * @param minutes served by each
 */
public record Wish(
        long caseFileId,
        String kind,
        WishWay way,
        PersonalText residentName,
        PersonalText phone,
        PersonalText address,
        PersonalText words,
        String accountCode,
        String residentNumber,
        Long registeredById,
        ConsentWay consentWay,
        Instant consentedAt,
        boolean isAtHome,
        boolean isForMinor,
        int minPeople,
        long gridId,
        long communityId,
        String publicTitle,
        String publicText,
        String publicPlace,
        String tools,
        LocalDate wantedFrom,
        LocalDate wantedTo,
        int headCount,
        int places,
        int taken,
        boolean isOpen,
        Instant publishedAt,
        int reopenedCount,
        Instant staleAt,
        boolean isOwn,
        Integer seats,
        int seated,
        LocalDate agreedOn,
        String agreedTime,
        String agreedTools,
        int dateChanges,
        Instant startedAt,
        Instant finishedAt,
        String result,
        int earlierMinutes,
        Integer minutes,
        int redoCount,
        Instant confirmedAt,
        ConfirmedHow confirmedHow,
        WishGrade grade,
        PersonalText thanks,
        boolean isThanksAgreed,
        LocalDate fulfilledOn,
        int version) {

    /** How many people may still claim it. */
    public int free() {
        return Math.max(0, places - taken);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
