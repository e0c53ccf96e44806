package org.linli.residents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Says who becomes householder where one leaves, and what the others are to him then. */
@Component
class PopulationHeirs {
    /** What only the householder is to himself. */
    private static final Set<String> OF_THE_HEAD = Set.of("01", Member.HOUSEHOLDER);

    private final PopulationLeaving departures;
    private final ArchiveCodes codes;

    PopulationHeirs(PopulationLeaving departures, ArchiveCodes codes) {
        this.departures = departures;
        this.codes = codes;
    }

    /**
     * Where the householder leaves others behind, one of them takes his place, in each household that he heads.
     *
     * @throws InvalidRequestException naming, by household, who has to be chosen or told
     */
    Map<Long, PopulationPlan.Heir> of(PopulationChange wish, List<Member> leaving, Map<Long, Household> homesLeft) {
        var heirs = new HashMap<Long, PopulationPlan.Heir>();
        var problems = new ArrayList<FieldProblem>();
        for (var headless : departures.headless(leaving)) {
            var home = homesLeft.get(headless.leaving().householdId());
            var head = head(wish, home, headless);
            if (head.isEmpty()) {
                problems.add(new FieldProblem(wish.headField(home), "resident.household.headless-of", home.number()));
            } else {
                heirs.put(home.id(), heir(wish, home, headless, head.get(), problems));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
        return heirs;
    }

    private static Optional<Member> head(PopulationChange wish, Household home, PopulationLeaving.Headless headless) {
        var staying = headless.staying();
        if (staying.size() == 1) {
            return staying.keySet().stream().findFirst();
        }
        var chosen = wish.succession(home).head();
        return staying.entrySet().stream()
                .filter(one -> one.getValue().number().equals(chosen))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What the others are to him: as told, or else as it follows from what they were to the one before. */
    private PopulationPlan.Heir heir(
            PopulationChange wish,
            Household home,
            PopulationLeaving.Headless headless,
            Member head,
            List<FieldProblem> problems) {
        var told = wish.succession(home).relations();
        var relations = new HashMap<Member, String>();
        headless.staying().forEach((other, person) -> {
            if (other.id() == head.id()) {
                return;
            }
            var said = told.get(person.number());
            var code = Optional.ofNullable(said).or(() -> headless.relation(head, other));
            refusal(code.orElse(null), said == null ? null : person.details().sex())
                    .ifPresentOrElse(
                            problem ->
                                    problems.add(new FieldProblem(wish.relationField(home, person.number()), problem)),
                            () -> relations.put(other, code.orElseThrow()));
        });
        return new PopulationPlan.Heir(head, relations);
    }

    /** {@code sex} null: the relation follows from what is recorded, and is not questioned here. */
    private Optional<String> refusal(String code, String sex) {
        if (code == null) {
            return Optional.of("resident.household.relation-of");
        }
        if (OF_THE_HEAD.contains(code) || !codes.has(CodeList.RELATION, code)) {
            return Optional.of("resident.code.unknown");
        }
        return RelationSex.fits(code, sex) ? Optional.empty() : Optional.of("resident.relation.sex");
    }
}
