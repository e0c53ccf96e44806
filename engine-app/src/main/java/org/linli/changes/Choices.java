package org.linli.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.linli.residents.PopulationChange;
import org.linli.residents.PopulationOutlook.HeadWanted;
import org.linli.residents.Succession;

/** What somebody chose in the form when he wrote a change into the archive. */
record Choices(Map<String, Object> form) {
    static final Choices NONE = new Choices(Map.of());

    boolean isLoneElderly() {
        return Boolean.TRUE.equals(form.get("loneElderly"));
    }

    boolean isVacant() {
        return Boolean.TRUE.equals(form.get("vacant"));
    }

    /** By the number of the household; whose heads are wanted is asked only where one was chosen. */
    Map<String, Succession> successions(Supplier<List<HeadWanted>> wanted) {
        if (!form.containsKey(PopulationChange.NEW_HEAD) && !form.containsKey(PopulationChange.NEW_HEAD_ELSEWHERE)) {
            return Map.of();
        }
        var successions = new HashMap<String, Succession>();
        wanted.get().forEach(one -> successions.put(one.household().number(), succession(one)));
        return successions;
    }

    private Succession succession(HeadWanted wanted) {
        var relations = new HashMap<String, String>();
        wanted.unclear().keySet().forEach(person -> {
            if (form.get(PopulationChange.relationField(wanted.isReported(), person.number())) instanceof String code) {
                relations.put(person.number(), code);
            }
        });
        var field = wanted.isReported() ? PopulationChange.NEW_HEAD : PopulationChange.NEW_HEAD_ELSEWHERE;
        return new Succession(form.get(field) instanceof String head ? head : null, relations);
    }
}
