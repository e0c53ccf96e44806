package org.linli.licences;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.shared.persistence.PersonalText;

/**
 * A licence of somebody as it stands.
 *
 * @param licenceId random; names it in addresses
 * @param unitId the organ whose seal it has
 * @param deskUnitId at whose window it is printed and handed out
 * @param number null until it is issued
 * @param stubNumber the blank it is on, or null
 * @param paperToken the sealed paper that it is, null until it is issued
 * @param validUntil the last day, null: without end
 * @param checkDue the last day for the next annual check, or null
 * @param isElectronic whether it is on no paper at all, and so on no blank
 * @param proposal why it should be cancelled, or null
 */
public record Licence(
        long id,
        String licenceId,
        String kindCode,
        long unitId,
        long deskUnitId,
        String number,
        LicenceState state,
        String caseNumber,
        DocumentKind documentKind,
        PersonalText holderDocument,
        PersonalText holderName,
        PersonalText content,
        String stubNumber,
        String paperToken,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate checkDue,
        Boolean checkPassed,
        Long followsId,
        boolean isElectronic,
        String proposal,
        int version,
        Instant preparedAt,
        Instant issuedAt,
        Instant endedAt) {

    public LicenceHolder holder() {
        return new LicenceHolder(new DocumentNumber(documentKind, holderDocument), holderName);
    }

    /** Whether it was open when it was shown and may still be acted on. */
    public boolean isOpen() {
        return LicenceState.OPEN.contains(state);
    }
}
