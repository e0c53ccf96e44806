package org.linli.changes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.CodeList;
import org.linli.residents.CodeValue;
import org.linli.residents.PopulationChangeKind;
import org.linli.shared.UseCaseService;

/** What somebody who comes usually is to the householder: offered first, since the standard has sixty relations. */
@UseCaseService
public class UsualRelations {
    private static final String NEW_HEAD = "NEW_HEAD";

    private final ChangeMapper mapper;
    private final ArchiveCodes codes;

    UsualRelations(ChangeMapper mapper, ArchiveCodes codes) {
        this.mapper = mapper;
        this.codes = codes;
    }

    /** A row of the table: a kind of change, or {@value #NEW_HEAD}. */
    record Usual(String kind, String relation) {}

    /** By the kinds that bring somebody, the codes in the order in which they are offered. */
    public Map<PopulationChangeKind, List<String>> byKind() {
        var byKind = new EnumMap<PopulationChangeKind, List<String>>(PopulationChangeKind.class);
        mapper.listUsualRelations().stream()
                .filter(one -> !one.kind().equals(NEW_HEAD))
                .forEach(one -> byKind.computeIfAbsent(
                                PopulationChangeKind.valueOf(one.kind()), any -> new ArrayList<>())
                        .add(one.relation()));
        return byKind;
    }

    /** All relations, those first that people usually have to a new householder. */
    List<CodeValue> toNewHead() {
        var first = mapper.listUsualRelations().stream()
                .filter(one -> one.kind().equals(NEW_HEAD))
                .map(Usual::relation)
                .toList();
        var all = codes.values(CodeList.RELATION);
        var ordered = new LinkedHashSet<CodeValue>();
        first.forEach(
                code -> all.stream().filter(value -> value.code().equals(code)).forEach(ordered::add));
        ordered.addAll(all);
        return List.copyOf(ordered);
    }
}
