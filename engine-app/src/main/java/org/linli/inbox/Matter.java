package org.linli.inbox;

import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFile;

/** What decides who may do the tasks of a case: where it is, who handles it, and whom it complains of. */
record Matter(
        long caseFileId,
        String caseNumber,
        long gridId,
        Long handlingUnitId,
        Long complainedUnitId,
        Long complainedStaffId) {
    static Matter of(CaseFile c) {
        return new Matter(
                c.id(), c.caseNumber(), c.gridId(), c.handlingUnitId(), c.complainedUnitId(), c.complainedStaffId());
    }

    /** As it will be after the change. */
    static Matter of(CaseChange change) {
        var c = change.before();
        var turns = change.turns();
        return new Matter(
                c.id(),
                c.caseNumber(),
                c.gridId(),
                change.handlingUnitId(),
                turns.complainedUnitId(),
                turns.complainedStaffId());
    }
}
