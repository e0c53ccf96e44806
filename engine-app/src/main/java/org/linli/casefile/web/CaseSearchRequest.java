package org.linli.casefile.web;

import java.time.LocalDate;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseQuestion;
import org.linli.casefile.StageLight;
import org.linli.shared.paging.PageRequest;

/** What is looked for; everything may be left out. */
record CaseSearchRequest(
        String text,
        CaseKind kind,
        String state,
        StageLight light,
        String category,
        String unit,
        String place,
        LocalDate openedFrom,
        LocalDate openedTo,
        Boolean overdue,
        Integer page,
        Integer size) {
    private static final int SIZE = 20;

    CaseQuestion question() {
        return new CaseQuestion(
                text, kind, state, light, category, unit, place, openedFrom, openedTo, Boolean.TRUE.equals(overdue));
    }

    PageRequest pageRequest() {
        return new PageRequest(page == null ? 0 : page, size == null ? SIZE : size);
    }
}
