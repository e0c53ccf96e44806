package org.linli.services;

import java.time.LocalDate;
import org.linli.shared.persistence.PersonalText;

/**
 * An application that is public now.
 *
 * @param token random; names it in addresses, so that nothing of the case is needed
 * @param publicityUntil the last day
 */
record Publicity(
        String token,
        long caseFileId,
        String caseNumber,
        String itemCode,
        PersonalText applicantName,
        long communityId,
        long reviewUnitId,
        LocalDate since,
        LocalDate publicityUntil) {}
