package org.linli.villagelife;

import java.time.LocalDate;
import org.linli.shared.Messages;
import org.linli.shared.persistence.PersonalText;

/** A deed in the publicity of a village, as its people read it: whose it is only with a shortened name. */
public record PublicDeed(
        String token,
        long caseFileId,
        String caseNumber,
        String householdNumber,
        PersonalText publishedName,
        String ruleName,
        String ruleNameEn,
        DeedGroup deedGroup,
        int points,
        LocalDate deedOn,
        PersonalText place,
        PersonalText publishedWords,
        LocalDate publishedFrom,
        LocalDate publishedUntil) {

    /** The name of its rule in the language of the request. */
    public String ruleLabel() {
        return Messages.isEnglish() ? ruleNameEn : ruleName;
    }
}
