package org.linli.deadlines;

/** What a limit is asked for: a stage of a case of some kind, category and priority (1 = highest). */
public record LimitSubject(String kind, String stage, String categoryCode, int priority) {
    /** The stage that stands for the whole case. */
    public static final String WHOLE_CASE = "CASE";

    /** The same matter at another stage. */
    LimitSubject atStage(String other) {
        return new LimitSubject(kind, other, categoryCode, priority);
    }
}
