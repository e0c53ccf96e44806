package org.linli.villagelife;

import java.time.LocalDate;
import org.linli.shared.persistence.PersonalText;

/**
 * What is to be posted to an account.
 *
 * @param points as they should change the balance; the ledger takes no more than there is
 * @param shownPoints by the rule
 */
record NewEntry(
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
        Long postedById) {}
