package org.linli.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.inbox.TaskAction;
import org.linli.residents.DocumentKind;
import org.linli.residents.PersonForm;
import org.linli.residents.PopulationChangeKind;
import org.linli.residents.PopulationReading;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Says what is written once the owner of a field has chosen a source: of that field nothing that he overruled. */
@Component
class Settling {
    static final String SETTLED_ON = "settledOn";
    static final String PREFIX = "registered";
    private static final String REGISTER = "register";

    private final ChangeMapper mapper;
    private final Reports reports;
    private final PopulationReading population;

    Settling(ChangeMapper mapper, Reports reports, PopulationReading population) {
        this.mapper = mapper;
        this.reports = reports;
        this.population = population;
    }

    /** The day and the facts that hold then; a null day is the one that was reported. */
    record Settled(LocalDate on, ReportedFacts facts) {}

    static Set<DisputedPart> parts(ChangeReport report, ReportedFacts reported) {
        return DisputedPart.of(report.conflictField(), report.kind(), reported.person() != null);
    }

    /** @throws InvalidRequestException naming what the register says that cannot be, or that it says nothing to write */
    Settled of(ChangeReport report, TaskAction action) {
        var reported = reports.facts(report);
        var parts = parts(report, reported);
        var isRegister = REGISTER.equals(action.text("source"));
        if (isRegister && parts.isEmpty()) {
            throw new InvalidRequestException("source", "change.source.nothing");
        }
        var on = day(report, parts, isRegister, action);
        var facts = reports.settled(report);
        for (var part : parts) {
            facts = isRegister ? registered(part, facts, action) : reported(part, facts, reported);
        }
        if (report.kind() == PopulationChangeKind.BIRTH && facts.person() != null && on != null) {
            facts = facts.with(facts.person().bornOn(on));
        }
        if (isRegister && facts.person() != null) {
            var isChild = report.kind() == PopulationChangeKind.BIRTH;
            refuseMistyped(
                    isChild && on == null ? facts.person().bornOn(report.happenedOn()) : facts.person(), isChild);
        }
        return new Settled(on, facts);
    }

    /** A child's day may be told with its name and document; where nothing is said of it, it is as others have settled it. */
    private LocalDate day(ChangeReport report, Set<DisputedPart> parts, boolean isRegister, TaskAction action) {
        if (!parts.contains(DisputedPart.DAY)) {
            return report.settledOn();
        }
        var told = isRegister ? day(action, SETTLED_ON) : null;
        return told == null && parts.contains(DisputedPart.IDENTITY) ? settledByOthers(report) : told;
    }

    private LocalDate settledByOthers(ChangeReport report) {
        var decisions = mapper.listDecisions(report.caseFileId());
        if (decisions.stream().noneMatch(one -> one.field().equals(report.conflictField()))) {
            return report.settledOn();
        }
        return decisions.stream()
                .filter(one -> !one.field().equals(report.conflictField()))
                .filter(one -> DisputedPart.of(one.field(), report.kind(), true).contains(DisputedPart.DAY))
                .reduce((earlier, later) -> later)
                .map(MadeDecision::settledOn)
                .orElse(null);
    }

    PersonalText written(Settled settled) {
        return reports.written(settled.facts());
    }

    private static ReportedFacts registered(DisputedPart part, ReportedFacts facts, TaskAction action) {
        return switch (part) {
            case DAY -> facts;
            case IDENTITY -> facts.with(identity(facts.person(), action));
            case BORN -> facts.with(facts.person().bornOn(day(action, PREFIX + "BirthDate")));
            case PLACE -> facts.moving(facts.everywhere(), action.text(PREFIX + "Place"));
            case EVERYWHERE ->
                facts.moving(Boolean.TRUE.equals(action.data().get(PREFIX + "Everywhere")), facts.place());
            case WORK -> facts.working(action.text(PREFIX + "WorkAway"), action.text(PREFIX + "WorkPlace"));
            case CATEGORY -> facts.ofCategory(action.text(PREFIX + "Category"));
        };
    }

    private static ReportedFacts reported(DisputedPart part, ReportedFacts facts, ReportedFacts reported) {
        return switch (part) {
            case DAY -> facts;
            case IDENTITY, BORN -> facts.with(reported.person());
            case PLACE -> facts.moving(facts.everywhere(), reported.place());
            case EVERYWHERE -> facts.moving(reported.everywhere(), facts.place());
            case WORK -> facts.working(reported.workAway(), reported.workPlace());
            case CATEGORY -> facts.ofCategory(reported.category());
        };
    }

    /** Of what was reported only what no register settles goes on: how he is reached, and what nobody asked about. */
    private static PersonForm identity(PersonForm reported, TaskAction action) {
        var kind = action.text(PREFIX + "DocumentKind");
        var number = action.text(PREFIX + "DocumentNumber");
        return new PersonForm(
                action.text(PREFIX + "Name"),
                number == null || kind == null ? null : DocumentKind.valueOf(kind),
                number,
                reported.phone(),
                action.text(PREFIX + "Sex"),
                day(action, PREFIX + "BirthDate"),
                reported.nation(),
                reported.education(),
                reported.politicalStatus(),
                reported.marriage(),
                reported.health(),
                reported.craft(),
                reported.workAway(),
                reported.workPlace(),
                reported.healthGround());
    }

    /** What is wrong with the person is said at the field in which the register's word was written down. */
    private void refuseMistyped(PersonForm person, boolean isChild) {
        try {
            population.refuseMistyped(person);
        } catch (InvalidRequestException refusal) {
            throw new InvalidRequestException(refusal.fields().stream()
                    .map(problem -> asked(problem, isChild))
                    .toList());
        }
    }

    private static FieldProblem asked(FieldProblem problem, boolean isChild) {
        var field = problem.field();
        if (isChild && field.equals("birthDate")) {
            return new FieldProblem(SETTLED_ON, problem.messageKey(), problem.arguments());
        }
        var name = List.of("name", "documentKind", "documentNumber", "sex", "birthDate")
                        .contains(field)
                ? PREFIX + Character.toUpperCase(field.charAt(0)) + field.substring(1)
                : field;
        return new FieldProblem(name, problem.messageKey(), problem.arguments());
    }

    private static LocalDate day(TaskAction action, String key) {
        var day = action.text(key);
        return day == null || day.isBlank() ? null : LocalDate.parse(day);
    }
}
