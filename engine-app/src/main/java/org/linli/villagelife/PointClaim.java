package org.linli.villagelife;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.linli.shared.persistence.PersonalText;

/**
 * A deed and what became of it.
 *
 * @param token names it where it is public
 * @param residentNumber the member whose deed it was; null: the household's
 * @param isAppeal whether the household says that it was left out
 * @param points by the rule, before a cap
 * @param publishedUntil the last day of the publicity, or null
 * @param publishedName as villagers read whose deed it was
 * @param publishedWords as villagers read what it was, written by the team; null: they read the name of its rule
 */
public record PointClaim(
        long caseFileId,
        String token,
        long communityId,
        String householdNumber,
        String residentNumber,
        ClaimSource source,
        boolean isAppeal,
        String provenKey,
        String accountCode,
        Long recordedById,
        long ruleId,
        BigDecimal times,
        int points,
        LocalDate deedOn,
        PersonalText place,
        PersonalText what,
        LocalDate publishedFrom,
        LocalDate publishedUntil,
        PersonalText publishedName,
        PersonalText publishedWords,
        PersonalText reason,
        Long postedEntryId) {}
