package org.linli.villagelife;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.shared.Messages;
import org.linli.shared.persistence.PersonalText;

/** A deed in a list: how far it is, and how many points it came to; {@code posted} is null until then. */
public record ClaimRow(
        String caseNumber,
        String queryCode,
        String state,
        String token,
        String householdNumber,
        String residentNumber,
        ClaimSource source,
        boolean isAppeal,
        String ruleCode,
        String ruleName,
        String ruleNameEn,
        DeedGroup deedGroup,
        BigDecimal times,
        int points,
        Integer posted,
        LocalDate deedOn,
        PersonalText place,
        PersonalText what,
        LocalDate publishedUntil,
        PersonalText reason,
        String accountCode,
        Instant openedAt,
        Instant closedAt) {

    /** The name of its rule in the language of the request. */
    public String ruleLabel() {
        return Messages.isEnglish() ? ruleNameEn : ruleName;
    }
}
