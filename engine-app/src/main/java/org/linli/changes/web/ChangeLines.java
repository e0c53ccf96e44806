package org.linli.changes.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.linli.changes.ChangeReading.Sheet;
import org.linli.changes.ReportedFacts;
import org.linli.changes.web.ChangeViews.ChangeLineView;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.CodeList;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PersonDetails;
import org.linli.residents.PersonForm;
import org.linli.residents.Resident;
import org.linli.shared.Messages;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/** Puts what is recorded beside what was reported, line by line, so that whoever verifies it sees where they differ. */
@Component
class ChangeLines {
    private static final String MARRIED = "20";
    private static final String AT_HOME = "home";

    private final ArchiveCodes codes;
    private final Messages messages;

    ChangeLines(ArchiveCodes codes, Messages messages) {
        this.codes = codes;
        this.messages = messages;
    }

    List<ChangeLineView> of(Sheet sheet) {
        var reported = of(sheet, sheet.facts());
        return sheet.settled() == null ? reported : beside(reported, of(sheet, sheet.settled()));
    }

    /** The lines of what was reported, each with what was decided where that is something else. */
    private List<ChangeLineView> beside(List<ChangeLineView> reported, List<ChangeLineView> settled) {
        var decided = new HashMap<String, String>();
        settled.stream()
                .filter(line -> line.reported() != null)
                .forEach(line -> decided.put(line.field(), line.reported()));
        List<ChangeLineView> lines = new ArrayList<>();
        for (var line : reported) {
            var instead = line.reported() == null ? null : decided.getOrDefault(line.field(), value("nothing"));
            var isOther = instead != null && !instead.equals(line.reported());
            lines.add(new ChangeLineView(
                    line.field(), line.label(), line.recorded(), line.reported(), isOther ? instead : null));
        }
        settled.stream()
                .filter(line -> line.reported() != null)
                .filter(line ->
                        reported.stream().noneMatch(one -> one.field().equals(line.field()) && one.reported() != null))
                .forEach(
                        line -> lines.add(new ChangeLineView(line.field(), line.label(), null, null, line.reported())));
        return lines;
    }

    private List<ChangeLineView> of(Sheet sheet, ReportedFacts facts) {
        List<ChangeLineView> lines = new ArrayList<>();
        if (sheet.resident() != null) {
            person(lines, sheet.resident());
        }
        if (sheet.membership() != null) {
            var relation = codes.label(CodeList.RELATION, sheet.membership().relation());
            add(lines, "relation", relation, null);
        }
        switch (sheet.kind()) {
            case BIRTH, MOVE_IN -> newcomer(lines, sheet, facts);
            case DEATH -> add(lines, "membership", value("member"), value("died"));
            case MOVE_OUT -> add(lines, "membership", value("member"), value(facts.everywhere() ? "leftAll" : "left"));
            case MARRIAGE -> {
                var now = sheet.resident().details().marriage();
                add(lines, "marriage", codes.label(CodeList.MARRIAGE, now), codes.label(CodeList.MARRIAGE, MARRIED));
                newcomer(lines, sheet, facts);
            }
            case WORK_AWAY, RETURN -> work(lines, sheet, facts);
            case CATEGORY -> {
                var now = codes.label(
                        CodeList.HOUSEHOLD_CATEGORY, sheet.household().category());
                add(lines, "category", now, codes.label(CodeList.HOUSEHOLD_CATEGORY, facts.category()));
            }
            default -> throw new IllegalStateException(sheet.kind().name());
        }
        add(lines, "place", null, facts.place());
        return lines;
    }

    private void person(List<ChangeLineView> lines, Resident person) {
        var details = person.details();
        add(lines, "person", details.name().value(), null);
        add(lines, "document", document(details), null);
        add(lines, "sex", codes.label(CodeList.SEX, details.sex()), null);
        add(lines, "birthDate", text(details.birthDate()), null);
    }

    private void newcomer(List<ChangeLineView> lines, Sheet sheet, ReportedFacts facts) {
        var joining = sheet.joining();
        if (joining != null) {
            add(lines, "person", joining.details().name().value(), value("joins"));
            add(lines, "document", document(joining.details()), null);
        }
        if (facts.person() != null) {
            newcomer(lines, facts.person(), sheet);
        }
        add(lines, "relation", null, codes.label(CodeList.RELATION, facts.relation()));
    }

    private void newcomer(List<ChangeLineView> lines, PersonForm person, Sheet sheet) {
        add(lines, "person", null, person.name());
        var known = sheet.known() == null
                ? null
                : messages.text("change.value.registered", sheet.known().number());
        add(lines, "document", known, document(person.documentKind(), person.documentNumber()));
        add(lines, "sex", null, codes.label(CodeList.SEX, person.sex()));
        add(lines, "birthDate", null, text(person.birthDate()));
        if (sheet.isFull()) {
            add(
                    lines,
                    "phone",
                    null,
                    PersonalText.of(person.phone())
                            .map(PersonalText::maskedPhone)
                            .orElse(null));
        }
    }

    private void work(List<ChangeLineView> lines, Sheet sheet, ReportedFacts facts) {
        var details = sheet.resident().details();
        var reported = facts.workAway() == null ? AT_HOME : facts.workAway();
        add(
                lines,
                "workAway",
                codes.label(CodeList.WORK_AWAY, details.workAway()),
                codes.label(CodeList.WORK_AWAY, reported));
        add(lines, "workPlace", details.workPlace(), facts.workPlace());
    }

    private static String document(PersonDetails details) {
        return document(
                details.documentKind(),
                Optional.ofNullable(details.documentNumber())
                        .map(PersonalText::value)
                        .orElse(null));
    }

    private static String document(DocumentKind kind, String number) {
        return kind == null || number == null || number.isBlank()
                ? null
                : new DocumentNumber(kind, new PersonalText(number.strip())).maskedBesideBirth();
    }

    private void add(List<ChangeLineView> lines, String field, String recorded, String reported) {
        if (recorded != null || reported != null) {
            lines.add(new ChangeLineView(field, messages.text("change.line." + field), recorded, reported, null));
        }
    }

    private String value(String key) {
        return messages.text("change.value." + key);
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
