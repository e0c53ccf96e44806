package org.linli.casefile;

import java.time.LocalDate;

/** How a case has turned: whom it complains of, what came back, who assists, what it is tied to. */
public record CaseTurns(
        Long complainedUnitId,
        Long complainedStaffId,
        boolean hasReturned,
        int reworkCount,
        int reopenCount,
        int openAssistance,
        int linkCount,
        LocalDate reviewOn) {
    /** Names the unit, and perhaps the person, that may have no part in the case. */
    public CaseTurns complainingOf(Long unitId, Long staffId) {
        return new CaseTurns(
                unitId, staffId, hasReturned, reworkCount, reopenCount, openAssistance, linkCount, reviewOn);
    }

    /** From now on its steps may be ones that somebody has done before. */
    public CaseTurns returned() {
        return with(true, reworkCount, reopenCount, openAssistance, linkCount, reviewOn);
    }

    public CaseTurns reworked() {
        return with(true, reworkCount + 1, reopenCount, openAssistance, linkCount, reviewOn);
    }

    public CaseTurns reopened() {
        return with(true, reworkCount, reopenCount + 1, openAssistance, linkCount, reviewOn);
    }

    /** @param units how many more units assist, or fewer where negative */
    public CaseTurns assisted(int units) {
        return with(hasReturned, reworkCount, reopenCount, openAssistance + units, linkCount, reviewOn);
    }

    /** @param cases to how many more cases it is tied, or fewer where negative */
    public CaseTurns linked(int cases) {
        return with(hasReturned, reworkCount, reopenCount, openAssistance, linkCount + cases, reviewOn);
    }

    /** @param day when the suspended case is looked at again; null when it goes on */
    public CaseTurns suspendedUntil(LocalDate day) {
        return with(hasReturned, reworkCount, reopenCount, openAssistance, linkCount, day);
    }

    private CaseTurns with(
            boolean isReturned, int reworks, int reopenings, int assistance, int links, LocalDate review) {
        return new CaseTurns(
                complainedUnitId, complainedStaffId, isReturned, reworks, reopenings, assistance, links, review);
    }
}
