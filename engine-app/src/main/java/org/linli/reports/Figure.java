package org.linli.reports;

import java.util.Locale;
import org.linli.shared.problem.InvalidRequestException;

/** What the board counts; its name and definition are in {@code i18n/reports}. */
public enum Figure {
    /** Open steps whose limit has passed. */
    OVERDUE(Source.STEPS),
    /** Open steps that have a yellow card. */
    AT_RISK(Source.STEPS),
    /** Open cases whose promise has passed. */
    CASE_OVERDUE(Source.OPEN_CASES),
    RED_STANDING(Source.OPEN_CASES),
    YELLOW_STANDING(Source.OPEN_CASES),
    /** Open cases that have risen on the ladder of supervision. */
    SUPERVISED(Source.OPEN_CASES),
    /** Cases reported in the period, whatever became of them. */
    REPORTED(Source.PERIOD),
    /** Of these the ones that were taken on: what the rates are of. */
    ACCEPTED(Source.PERIOD),
    WITHIN_3_DAYS(Source.PERIOD),
    WITHIN_3_WORKING_DAYS(Source.PERIOD),
    /** Open, and three days have not passed yet. */
    STILL_IN_TIME(Source.PERIOD),
    STILL_IN_WORKING_DAYS(Source.PERIOD),
    /** Closed, or open and late already: what the rate of those on time is of. */
    DUE_FOR_CLOSING(Source.PERIOD),
    ON_TIME(Source.PERIOD),
    RETURNED(Source.PERIOD),
    REWORKED(Source.PERIOD),
    REOPENED(Source.PERIOD);

    private enum Source {
        STEPS,
        OPEN_CASES,
        PERIOD
    }

    private final Source source;

    Figure(Source source) {
        this.source = source;
    }

    /** Whether it counts steps; all others count cases. */
    public boolean isOfSteps() {
        return source == Source.STEPS;
    }

    /** Whether it counts what was reported in a period; all others count what is so at this moment. */
    public boolean isOfPeriod() {
        return source == Source.PERIOD;
    }

    /** @throws InvalidRequestException if there is no such figure */
    public static Figure parse(String text) {
        try {
            return valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidRequestException("figure", "board.figure.unknown");
        }
    }
}
