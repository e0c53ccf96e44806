package org.linli.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.CodeList;
import org.linli.residents.Household;
import org.linli.residents.PopulationChangeKind;
import org.linli.residents.PopulationReading;
import org.linli.security.CurrentUser;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Says all that is missing or wrong in a report at once. */
@Component
class ReportCheck {
    private static final String REQUIRED = "security.field.required";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final PopulationReading population;
    private final ArchiveCodes codes;

    ReportCheck(PopulationReading population, ArchiveCodes codes) {
        this.population = population;
        this.codes = codes;
    }

    /**
     * @param user who reports what he knows of his place; null: a department, which knows no households
     * @throws InvalidRequestException naming every wrong field
     */
    void require(NewChange change, Household household, CurrentUser user, LocalDate today) {
        require(change, household, user, today, false);
    }

    /**
     * What somebody reports of his own household; of others he is told nothing, not even that they are recorded somewhere.
     *
     * @throws InvalidRequestException naming every wrong field
     */
    void requireOwn(NewChange change, Household household, LocalDate today) {
        if (change.joining() != null) {
            throw new InvalidRequestException("joining", "change.joining");
        }
        require(change, household, null, today, true);
    }

    private void require(NewChange change, Household household, CurrentUser user, LocalDate today, boolean isOwn) {
        List<FieldProblem> problems = new ArrayList<>();
        if (change.on().isAfter(today)) {
            problems.add(new FieldProblem("on", "resident.from.future"));
        }
        if (change.on().isBefore(EARLIEST)) {
            problems.add(new FieldProblem("on", "problem.field.format"));
        }
        if (!household.isActive()) {
            problems.add(new FieldProblem("household", "resident.household.shut"));
        }
        if (change.kind().concernsMember()) {
            requireMember(change, household, problems);
        }
        if (change.kind().bringsSomebody()) {
            requireJoining(change, user, problems);
        }
        if (change.kind() == PopulationChangeKind.WORK_AWAY) {
            requireCode(CodeList.WORK_AWAY, change.facts().workAway(), "workAway", problems);
        }
        if (change.kind() == PopulationChangeKind.CATEGORY) {
            requireCode(CodeList.HOUSEHOLD_CATEGORY, change.facts().category(), "category", problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
        if (change.facts().person() != null) {
            population.refuseMistyped(change.facts().person());
        }
        if (change.kind().bringsSomebody() && !isOwn) {
            population.refuseComing(
                    change.kind(), household, change.joining(), change.facts().person(), change.on(), user);
        }
    }

    private void requireMember(NewChange change, Household household, List<FieldProblem> problems) {
        if (change.resident() == null) {
            problems.add(new FieldProblem("resident", REQUIRED));
        } else if (population
                .resident(change.resident())
                .filter(person -> population.isMember(person, household))
                .isEmpty()) {
            problems.add(new FieldProblem("resident", "resident.household.no-member"));
        }
    }

    private void requireJoining(NewChange change, CurrentUser user, List<FieldProblem> problems) {
        requireCode(CodeList.RELATION, change.facts().relation(), "relation", problems);
        if (change.joining() == null && change.facts().person() == null) {
            problems.add(new FieldProblem("person", REQUIRED));
        }
        if (change.joining() != null
                && population
                        .resident(change.joining())
                        .filter(person -> user == null || population.reads(person, user))
                        .isEmpty()) {
            problems.add(new FieldProblem("joining", "change.joining"));
        }
    }

    private void requireCode(CodeList list, String code, String field, List<FieldProblem> problems) {
        if (code == null
                || codes.values(list).stream().noneMatch(value -> value.code().equals(code))) {
            problems.add(new FieldProblem(field, code == null ? REQUIRED : "resident.code.unknown"));
        }
    }
}
