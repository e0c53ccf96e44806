package org.linli.residents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Writes births, deaths, moves, marriages and work away into the archive, and takes back what was not so. */
@UseCaseService
public class PopulationChanges {
    private final PopulationPlans plans;
    private final PopulationSteps steps;
    private final PopulationTraces traces;
    private final PopulationReverting reverting;
    private final AuditLog audit;

    PopulationChanges(
            PopulationPlans plans,
            PopulationSteps steps,
            PopulationTraces traces,
            PopulationReverting reverting,
            AuditLog audit) {
        this.plans = plans;
        this.steps = steps;
        this.traces = traces;
        this.reverting = reverting;
        this.audit = audit;
    }

    /**
     * Says whether a change could be written down now, and keeps it possible until the transaction ends.
     *
     * @throws NotFoundException if the household or the person is not where the user keeps the archive
     * @throws RecordChangedException if somebody changed the record after it was verified
     * @throws InvalidRequestException naming what stands against it, such as a household left without a head
     */
    public void check(PopulationChange change, CurrentUser user) {
        plans.plan(change, user);
    }

    /** Writes a change down, with the refusals of {@link #check}; what it wrote is returned by keys. */
    public PopulationTrace apply(PopulationChange change, CurrentUser user) {
        var plan = plans.plan(change, user);
        var people = new ArrayList<Long>();
        for (var one : new Resident[] {plan.person(), plan.joining()}) {
            if (one != null) {
                people.add(one.id());
            }
        }
        var before = traces.around(List.of(plan.household().id()), people);
        var added = steps.take(plan);
        audit.record(
                "change-population",
                plan.person() == null
                        ? "household:" + plan.household().number()
                        : "resident:" + plan.person().number(),
                AuditResult.SUCCESS,
                Objects.toString(change.kind()));
        return traces.since(before, added);
    }

    /**
     * Says whether what was written down could be taken back.
     *
     * @throws NotFoundException if the household is not where the user keeps the archive
     * @throws RecordChangedException if somebody has written something else since
     */
    public void checkReverting(PopulationTrace trace, CurrentUser user) {
        reverting.check(trace, user);
    }

    /** What stands against taking it back now, or empty; nothing is kept locked. */
    public Optional<DomainException> whyNotReverting(PopulationTrace trace, CurrentUser user) {
        try {
            reverting.look(trace, user);
            return Optional.empty();
        } catch (DomainException refusal) {
            return Optional.of(refusal);
        }
    }

    /** Takes back what a change wrote, as new states with their reason, with the refusals of {@link #checkReverting}. */
    public void revert(PopulationTrace trace, String reason, CurrentUser user) {
        reverting.revert(trace, reason, user);
        audit.record("revert-population-change", null, AuditResult.SUCCESS, null);
    }
}
