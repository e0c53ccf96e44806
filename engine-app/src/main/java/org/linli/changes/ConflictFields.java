package org.linli.changes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.linli.casefile.CaseFileService;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.CodeList;
import org.linli.residents.DocumentKind;
import org.linli.shared.Messages;
import org.linli.workflow.FormOptions.Option;
import org.linli.workflow.FormTask;
import org.linli.workflow.TaskFields;
import org.springframework.stereotype.Component;

/** Asks the owner of a field what his register says, as far as the change would write it down. */
@Component
class ConflictFields implements TaskFields {
    private static final String UNLESS_REGISTER = "=outcome != \"chooseSource\" or source != \"register\"";

    private final Reports reports;
    private final CaseFileService caseFiles;
    private final ArchiveCodes codes;
    private final Messages messages;
    private final ChangeTexts texts;

    ConflictFields(
            Reports reports, CaseFileService caseFiles, ArchiveCodes codes, Messages messages, ChangeTexts texts) {
        this.reports = reports;
        this.caseFiles = caseFiles;
        this.codes = codes;
        this.messages = messages;
        this.texts = texts;
    }

    @Override
    public boolean concerns(FormTask task) {
        return "Task_ResolveConflict".equals(task.step().elementId());
    }

    @Override
    public void addTo(ObjectNode form, FormTask task) {
        var report = reports.of(caseFiles.find(task.caseNumber()));
        var components = form.withArray("components");
        drop(components, Settling.SETTLED_ON); // an earlier version of the form asked for it whatever the field
        var fields = new FormFields(components, 1, UNLESS_REGISTER); // after the choice of the source
        var parts = Settling.parts(report, reports.facts(report));
        parts.forEach(part -> add(fields, part, parts));
    }

    private void add(FormFields fields, DisputedPart part, Set<DisputedPart> beside) {
        switch (part) {
            case DAY -> day(fields, part, beside);
            case IDENTITY -> {
                identity(fields);
                if (!beside.contains(DisputedPart.DAY)) {
                    born(fields);
                }
            }
            case BORN -> FormFields.require(born(fields));
            case PLACE ->
                fields.text(key("Place"), texts.text("change.form.place"), "The registered place (optional)", 100);
            case EVERYWHERE ->
                fields.box(
                        key("Everywhere"),
                        texts.text("change.form.everywhere"),
                        "Registered as having left altogether");
            case WORK -> {
                FormFields.require(fields.select(
                        key("WorkAway"), texts.text("change.form.workAway"), "Where to", options(CodeList.WORK_AWAY)));
                fields.text(key("WorkPlace"), texts.text("change.form.workPlace"), "Place and work (optional)", 100);
            }
            case CATEGORY ->
                FormFields.require(fields.select(
                        key("Category"),
                        texts.text("change.form.category"),
                        "The registered category",
                        options(CodeList.HOUSEHOLD_CATEGORY)));
            default -> throw new IllegalStateException(part.name());
        }
    }

    private void day(FormFields fields, DisputedPart part, Set<DisputedPart> beside) {
        if (part.isRequired(beside)) {
            FormFields.require(
                    fields.day(Settling.SETTLED_ON, texts.text("change.form.settledOn"), "The registered day"));
        } else if (beside.contains(DisputedPart.IDENTITY)) {
            fields.day(
                    Settling.SETTLED_ON,
                    texts.text("change.form.bornIf"),
                    "The registered day of birth (where it differs from the report)");
        } else {
            fields.day(
                    Settling.SETTLED_ON,
                    texts.text("change.form.settledOnIf"),
                    "The registered day (where it differs from the report)");
        }
    }

    private void identity(FormFields fields) {
        FormFields.require(fields.text(key("Name"), texts.text("change.form.name"), "The registered name", 60));
        var kinds = Arrays.stream(DocumentKind.values())
                .map(kind -> new Option(kind.name(), messages.text("resident.document-kind." + kind)))
                .toList();
        fields.select(key("DocumentKind"), texts.text("change.form.documentKind"), "Kind of document", kinds)
                .put("defaultValue", DocumentKind.RESIDENT_ID.name());
        fields.text(key("DocumentNumber"), texts.text("change.form.document"), "Number of the document", 40);
        fields.select(
                key("Sex"),
                texts.text("change.form.sex"),
                "Sex (where the number does not tell)",
                options(CodeList.SEX));
    }

    private ObjectNode born(FormFields fields) {
        return fields.day(key("BirthDate"), texts.text("change.form.born"), "The registered day of birth");
    }

    private List<Option> options(CodeList list) {
        return codes.values(list).stream()
                .map(value -> new Option(value.code(), value.label()))
                .toList();
    }

    private static String key(String name) {
        return Settling.PREFIX + name;
    }

    private static void drop(ArrayNode components, String key) {
        for (var index = components.size() - 1; index >= 0; index--) {
            if (components.get(index).path("key").asText().equals(key)) {
                components.remove(index);
            }
        }
    }
}
