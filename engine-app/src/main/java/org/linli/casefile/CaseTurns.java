package org.linli.casefile;

import java.time.LocalDate;

/** How a case has turned: whom it complains of, what came back, who assists, what it is tied to. */
public record CaseTurns(
        Long complainedUnitId,
        Long complainedStaffId,
        boolean hasReturned,
        int returnCount,
        int reworkCount,
        int reopenCount,
        int openAssistance,
        int assistanceCount,
        int linkCount,
        LocalDate reviewOn) {
    /** Names the unit, and perhaps the person, that may have no part in the case. */
    public CaseTurns complainingOf(Long unitId, Long staffId) {
        return new CaseTurns(
                unitId,
                staffId,
                hasReturned,
                returnCount,
                reworkCount,
                reopenCount,
                openAssistance,
                assistanceCount,
                linkCount,
                reviewOn);
    }

    /** From now on its steps may be ones that somebody has done before. */
    public CaseTurns returned() {
        return with(returnCount, reworkCount, reopenCount, openAssistance, assistanceCount, linkCount);
    }

    /** A unit sends it back to whoever dispatched it. */
    public CaseTurns sentBack() {
        return with(returnCount + 1, reworkCount, reopenCount, openAssistance, assistanceCount, linkCount);
    }

    public CaseTurns reworked() {
        return with(returnCount, reworkCount + 1, reopenCount, openAssistance, assistanceCount, linkCount);
    }

    public CaseTurns reopened() {
        return with(returnCount, reworkCount, reopenCount + 1, openAssistance, assistanceCount, linkCount);
    }

    /** One more unit is asked to assist. */
    public CaseTurns assisted() {
        return turn(openAssistance + 1, assistanceCount + 1, linkCount, reviewOn);
    }

    /** One of the assisting units has answered, or is not asked any more. */
    public CaseTurns assistanceEnded() {
        return turn(openAssistance - 1, assistanceCount, linkCount, reviewOn);
    }

    /** @param cases to how many more cases it is tied, or fewer where negative */
    public CaseTurns linked(int cases) {
        return turn(openAssistance, assistanceCount, linkCount + cases, reviewOn);
    }

    /** @param day when the suspended case is looked at again; null when it goes on */
    public CaseTurns suspendedUntil(LocalDate day) {
        return turn(openAssistance, assistanceCount, linkCount, day);
    }

    private CaseTurns with(int returns, int reworks, int reopenings, int open, int assistance, int links) {
        return new CaseTurns(
                complainedUnitId,
                complainedStaffId,
                true,
                returns,
                reworks,
                reopenings,
                open,
                assistance,
                links,
                reviewOn);
    }

    private CaseTurns turn(int open, int assistance, int links, LocalDate review) {
        return new CaseTurns(
                complainedUnitId,
                complainedStaffId,
                hasReturned,
                returnCount,
                reworkCount,
                reopenCount,
                open,
                assistance,
                links,
                review);
    }
}
