package org.linli.changes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.casefile.CaseFileService;
import org.linli.residents.PopulationChange;
import org.linli.residents.PopulationOutlook.HeadWanted;
import org.linli.residents.RelationSex;
import org.linli.residents.Resident;
import org.linli.workflow.FormOptions.Option;
import org.linli.workflow.FormTask;
import org.linli.workflow.TaskFields;
import org.springframework.stereotype.Component;

/** Asks whoever writes a change down what only the household tells: who becomes householder, who stays alone. */
@Component
class ChangeFields implements TaskFields {
    private static final String UNLESS_APPLIED = "outcome != \"applyChange\"";
    /** What only the householder is to himself. */
    private static final Set<String> OF_THE_HEAD = Set.of("01", "02");

    private final Reports reports;
    private final CaseFileService caseFiles;
    private final UsualRelations relations;
    private final ChangeTexts texts;

    ChangeFields(Reports reports, CaseFileService caseFiles, UsualRelations relations, ChangeTexts texts) {
        this.reports = reports;
        this.caseFiles = caseFiles;
        this.relations = relations;
        this.texts = texts;
    }

    @Override
    public boolean concerns(FormTask task) {
        return "Task_ApplyChange".equals(task.step().elementId());
    }

    @Override
    public void addTo(ObjectNode form, FormTask task) {
        var outlook = reports.outlook(reports.of(caseFiles.find(task.caseNumber())));
        var components = form.withArray("components");
        outlook.heads().forEach(wanted -> addHeads(components, wanted));
        var fields = fields(components, UNLESS_APPLIED);
        if (outlook.alone() != null) {
            var name = name(outlook.alone());
            fields.box("loneElderly", texts.text("change.form.alone", name), "Tag " + name + " as elderly and alone")
                    .put("defaultValue", true);
        }
        if (outlook.leavesVacant()) {
            fields.box("vacant", texts.text("change.form.vacant"), "Nobody is left: tag the dwelling as vacant")
                    .put("defaultValue", true);
        }
    }

    /** One choice for each household that he heads, and what does not follow from it for the others. */
    private void addHeads(ArrayNode components, HeadWanted wanted) {
        var key = wanted.isReported() ? PopulationChange.NEW_HEAD : PopulationChange.NEW_HEAD_ELSEWHERE;
        var number = wanted.household().number();
        var candidates = wanted.candidates().stream()
                .map(person -> new Option(person.number(), name(person)))
                .toList();
        var label = wanted.isReported()
                ? texts.text("change.form.newHead")
                : texts.text("change.form.newHeadElsewhere", number);
        var labelEn = wanted.isReported() ? "The new householder" : "The new householder of " + number;
        FormFields.require(fields(components, UNLESS_APPLIED).select(key, label, labelEn, candidates));
        wanted.unclear().forEach((person, under) -> {
            var isUnder = under.stream()
                    .map(head -> key + " = \"" + head + "\"")
                    .collect(Collectors.joining(" or ", "(", ")"));
            var field = fields(components, UNLESS_APPLIED + " or not" + isUnder)
                    .select(
                            PopulationChange.relationField(wanted.isReported(), person.number()),
                            texts.text("change.form.relation", name(person)),
                            "What " + name(person) + " is to the new householder",
                            relations(person));
            field.put("searchable", true);
            FormFields.require(field);
        });
    }

    private List<Option> relations(Resident person) {
        return relations.toNewHead().stream()
                .filter(value -> !OF_THE_HEAD.contains(value.code()))
                .filter(value -> RelationSex.fits(value.code(), person.details().sex()))
                .map(value -> new Option(value.code(), value.label()))
                .toList();
    }

    private static FormFields fields(ArrayNode components, String hide) {
        return new FormFields(components, components.size(), "=" + hide);
    }

    private static String name(Resident person) {
        return person.details().name().value();
    }
}
