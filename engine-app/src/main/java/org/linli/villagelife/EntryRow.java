package org.linli.villagelife;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.shared.Messages;
import org.linli.shared.persistence.PersonalText;

/**
 * An entry as people read it: when, where, for what and whose deed.
 *
 * @param isReversed whether another entry took it back
 */
public record EntryRow(
        long communityId,
        long serial,
        EntryKind kind,
        int points,
        int shownPoints,
        int balanceAfter,
        String householdNumber,
        String residentNumber,
        String ruleName,
        String ruleNameEn,
        DeedGroup deedGroup,
        LocalDate deedOn,
        String caseNumber,
        PersonalText place,
        PersonalText what,
        PersonalText reason,
        String goodName,
        boolean isReversed,
        Instant postedAt,
        String hash) {

    /** The name of its rule in the language of the request; null where none says what it is for. */
    public String ruleLabel() {
        return Messages.isEnglish() ? ruleNameEn : ruleName;
    }

    /** The same for whoever may not know whose it is. */
    EntryRow withoutWords() {
        return new EntryRow(
                communityId,
                serial,
                kind,
                points,
                shownPoints,
                balanceAfter,
                householdNumber,
                null,
                ruleName,
                ruleNameEn,
                deedGroup,
                deedOn,
                null,
                null,
                null,
                null,
                goodName,
                isReversed,
                postedAt,
                hash);
    }
}
