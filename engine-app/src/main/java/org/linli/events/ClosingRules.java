package org.linli.events;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseKind;
import org.linli.inbox.OutcomeRules;
import org.linli.inbox.TaskAction;
import org.linli.shared.Zone;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Lets handling be finished only with what the category asks for, and keeps the answers. */
@Component
class ClosingRules implements OutcomeRules {
    private final EventCategories categories;
    private final ClosingFields fields;
    private final ClosingMapper facts;
    private final Clock clock;

    ClosingRules(EventCategories categories, ClosingFields fields, ClosingMapper facts, Clock clock) {
        this.categories = categories;
        this.fields = fields;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.EVENT;
    }

    /** @throws InvalidRequestException with one problem for each answer that is of the wrong sort */
    @Override
    public void check(TaskAction action) {
        if (!isFinish(action)) {
            return;
        }
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (var requirement : categories.requirementsOf(action.item().categoryCode())) {
            var answer = action.data().get(fields.keyOf(requirement));
            if (answer != null) {
                problem(requirement, answer, action)
                        .map(message -> new FieldProblem(fields.keyOf(requirement), message))
                        .ifPresent(problems::add);
                if (requirement.kind().isFile() && !ids(answer).stream().allMatch(shown::add)) {
                    problems.add(new FieldProblem(fields.keyOf(requirement), "closing.twice"));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
    }

    @Override
    public void after(TaskAction action, CaseChange change) {
        if (!isFinish(action)) {
            return;
        }
        var answered = categories.requirementsOf(action.item().categoryCode()).stream()
                .filter(requirement -> action.data().containsKey(fields.keyOf(requirement)))
                .toList();
        if (!answered.isEmpty()) {
            var timelineSeq = change.before().lastSeq() + 1;
            facts.insertAll(answered.stream()
                    .map(requirement -> fact(requirement, timelineSeq, action))
                    .toList());
        }
    }

    private static boolean isFinish(TaskAction action) {
        return ClosingFields.FINISH.equals(action.outcome().id())
                && ClosingFields.isHandling(action.item().elementId());
    }

    private Optional<String> problem(ClosingRequirement requirement, Object answer, TaskAction action) {
        return switch (requirement.kind()) {
            case PHOTO_BEFORE, PHOTO_AFTER, PHOTO ->
                action.files().hasAny(ids(answer), "image/") ? Optional.empty() : Optional.of("closing.photo");
            case DOCUMENT ->
                action.files().hasAny(ids(answer), "application/pdf")
                        ? Optional.empty()
                        : Optional.of("closing.document");
            case SECOND_VISIT -> visitProblem(LocalDate.parse((String) answer), action);
            case SLIP_NUMBER, TEXT, CONFIRMATION -> Optional.empty();
        };
    }

    /** A second visit is later than the day on which handling began, and has taken place. */
    private Optional<String> visitProblem(LocalDate visit, TaskAction action) {
        var begun = LocalDate.ofInstant(action.item().openedAt(), Zone.OFFICE);
        if (visit.isAfter(LocalDate.ofInstant(clock.instant(), Zone.OFFICE))) {
            return Optional.of("closing.visit.future");
        }
        return visit.isAfter(begun) ? Optional.empty() : Optional.of("closing.visit.early");
    }

    private ClosingFact fact(ClosingRequirement requirement, int timelineSeq, TaskAction action) {
        var answer = action.data().get(fields.keyOf(requirement));
        var isFile = requirement.kind().isFile();
        return new ClosingFact(
                action.item().caseFileId(),
                timelineSeq,
                requirement.categoryCode(),
                requirement.code(),
                requirement.kind(),
                requirement.label(),
                requirement.labelEn(),
                requirement.sort(),
                isFile ? null : String.valueOf(answer).strip(),
                isFile ? String.join(",", ids(answer)) : null,
                action.user().staffId(),
                clock.instant());
    }

    private static List<String> ids(Object answer) {
        return ((Collection<?>) answer).stream().map(String::valueOf).distinct().toList();
    }
}
