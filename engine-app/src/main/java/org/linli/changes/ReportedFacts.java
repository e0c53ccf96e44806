package org.linli.changes;

import org.linli.residents.PersonForm;

/**
 * What a report says beside who, what and when; stored encrypted.
 *
 * @param person who comes and is not recorded, or null
 * @param relation of whoever comes, to the householder
 * @param category of the household
 * @param everywhere whether somebody leaves all his households
 * @param twin whether a child is another one of the same day
 * @param place where somebody comes from or goes to, in words
 */
public record ReportedFacts(
        PersonForm person,
        String relation,
        String category,
        String workAway,
        String workPlace,
        boolean everywhere,
        boolean twin,
        String place) {
    /** Nothing else is said. */
    public static ReportedFacts none() {
        return new ReportedFacts(null, null, null, null, null, false, false, null);
    }

    ReportedFacts with(PersonForm other) {
        return new ReportedFacts(other, relation, category, workAway, workPlace, everywhere, twin, place);
    }

    ReportedFacts working(String away, String where) {
        return new ReportedFacts(person, relation, category, away, where, everywhere, twin, place);
    }

    ReportedFacts ofCategory(String other) {
        return new ReportedFacts(person, relation, other, workAway, workPlace, everywhere, twin, place);
    }

    ReportedFacts moving(boolean leavesAll, String where) {
        return new ReportedFacts(person, relation, category, workAway, workPlace, leavesAll, twin, where);
    }

    @Override
    public String toString() {
        return "ReportedFacts";
    }
}
