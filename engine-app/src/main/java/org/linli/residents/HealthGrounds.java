package org.linli.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.linli.shared.Texts;
import org.linli.shared.problem.FieldProblem;
import org.springframework.stereotype.Component;

/** Keeps on what ground health information stands, and says no to what has none. */
@Component
class HealthGrounds {
    private static final int LONGEST_PAPER = 100;
    private static final int LONGEST_GIVER = 60;
    private static final int NO_CHILD_ANY_MORE = 14;

    private final HealthGroundMapper mapper;
    private final Changes changes;

    HealthGrounds(HealthGroundMapper mapper, Changes changes) {
        this.mapper = mapper;
        this.changes = changes;
    }

    /** What is wrong with the ground of health information that was not recorded before; nothing where there is none new. */
    List<FieldProblem> problems(PersonForm form, String healthBefore, LocalDate birthDate) {
        if (form.health() == null || form.health().equals(healthBefore)) {
            return List.of();
        }
        var ground = form.healthGround();
        if (ground == null || ground.kind() == null) {
            return problem("healthGround", "resident.health.ground");
        }
        if (Texts.isBlank(ground.paper()) || ground.paper().length() > LONGEST_PAPER) {
            return problem("healthPaper", "resident.health.paper");
        }
        if (ground.kind() == HealthGround.Kind.DUTY) {
            return List.of();
        }
        if (ground.kind() == HealthGround.Kind.SELF && isUnder14(birthDate)) {
            return problem("healthGround", "resident.health.guardian");
        }
        if (ground.kind() == HealthGround.Kind.GUARDIAN
                && (ground.giver() == null || ground.giver().value().length() > LONGEST_GIVER)) {
            return problem("healthGiver", "resident.health.giver");
        }
        return ground.givenOn() == null || ground.givenOn().isAfter(changes.today())
                ? problem("healthGivenOn", "resident.health.day")
                : List.of();
    }

    /** Keeps the ground of what is recorded from now on; that of what was recorded before has ended. */
    void keep(long residentId, String before, String after, HealthGround ground, Change change) {
        if (Objects.equals(before, after)) {
            return;
        }
        mapper.end(residentId, change);
        if (after != null) {
            mapper.insert(residentId, ground, change);
        }
    }

    /** That of what is recorded now. */
    Optional<HealthGround> of(long residentId) {
        return mapper.findOpen(residentId);
    }

    void end(long residentId, Change change) {
        mapper.end(residentId, change);
    }

    /** Of health that was deleted, from the past too, nothing stays. */
    void forget(long residentId) {
        mapper.delete(residentId);
    }

    void giveTo(long keptId, long residentId) {
        mapper.giveTo(keptId, residentId);
    }

    private boolean isUnder14(LocalDate birthDate) {
        return birthDate != null && birthDate.plusYears(NO_CHILD_ANY_MORE).isAfter(changes.today());
    }

    private static List<FieldProblem> problem(String field, String messageKey) {
        return List.of(new FieldProblem(field, messageKey));
    }
}
