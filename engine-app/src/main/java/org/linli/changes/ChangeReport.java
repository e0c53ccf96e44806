package org.linli.changes;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.residents.PopulationChangeKind;
import org.linli.shared.persistence.PersonalText;

/**
 * What was reported of a change, and how far it has come.
 *
 * @param reportedById the member of staff, or null
 * @param reporterCode of the account of a resident who reported it, and {@code reporterNumber} of his record; or null
 * @param facts JSON of {@link ReportedFacts}
 * @param settledOn the day that verification or the owner department found, or null: as reported
 * @param checkedVersion of the person or the household, when it was verified
 * @param settledFacts JSON of what is written in place of {@code facts}, once an owner department has decided, or null
 * @param trace JSON of what was written, once it has been
 */
record ChangeReport(
        long caseFileId,
        PopulationChangeKind kind,
        ChangeSource source,
        long sourceUnitId,
        Long reportedById,
        String reporterCode,
        String reporterNumber,
        String householdNumber,
        String residentNumber,
        String joiningNumber,
        LocalDate happenedOn,
        LocalDate settledOn,
        PersonalText facts,
        PersonalText settledFacts,
        String childKey,
        String personKey,
        PersonalText note,
        String basis,
        Integer checkedVersion,
        String conflictField,
        Long ownerUnitId,
        String chosenSource,
        Instant appliedAt,
        String trace,
        Instant revertedAt) {

    LocalDate on() {
        return settledOn == null ? happenedOn : settledOn;
    }
}
