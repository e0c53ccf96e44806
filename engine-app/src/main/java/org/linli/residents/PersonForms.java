package org.linli.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linli.shared.PhoneNumbers;
import org.linli.shared.Texts;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Reads what somebody wrote down of a person, and says all that is wrong with it at once. */
@Component
class PersonForms {
    private static final LocalDate EARLIEST = LocalDate.of(1870, 1, 1);

    private final DocumentNumbers documents;
    private final ArchiveCodes codes;
    private final HealthGrounds grounds;
    private final Changes changes;

    PersonForms(DocumentNumbers documents, ArchiveCodes codes, HealthGrounds grounds, Changes changes) {
        this.documents = documents;
        this.codes = codes;
        this.grounds = grounds;
        this.changes = changes;
    }

    /** The details, or what is wrong; details are null then. */
    record Reading(PersonDetails details, List<FieldProblem> problems) {}

    /**
     * @param before what is recorded of him, or null
     * @throws InvalidRequestException naming every wrong field
     */
    PersonDetails require(PersonForm form, PersonDetails before) {
        var reading = read(form, before);
        if (!reading.problems().isEmpty()) {
            throw new InvalidRequestException(reading.problems());
        }
        return reading.details();
    }

    Reading read(PersonForm form, PersonDetails before) {
        var problems = new ArrayList<FieldProblem>();
        if (Texts.isBlank(form.name())) {
            problems.add(new FieldProblem("name", "security.field.required"));
        }
        var document = document(form, before, problems);
        var phone = phone(form, before, problems);
        var sex = told(form.sex(), document == null ? null : document.sex().orElse(null), "sex", problems);
        var isDocumentWrong =
                problems.stream().anyMatch(problem -> problem.field().equals("documentNumber"));
        if (sex == null && !isDocumentWrong) { // a right number tells it
            problems.add(new FieldProblem("sex", "security.field.required"));
        }
        var born = told(
                form.birthDate(), document == null ? null : document.birthDate().orElse(null), "birthDate", problems);
        if (born != null && (born.isAfter(changes.today()) || born.isBefore(EARLIEST))) {
            problems.add(new FieldProblem("birthDate", "resident.document.birth-range"));
        }
        checkCodes(form, sex, problems);
        problems.addAll(grounds.problems(form, before == null ? null : before.health(), born));
        if (!problems.isEmpty()) {
            return new Reading(null, problems);
        }
        return new Reading(
                new PersonDetails(
                        new PersonalText(form.name().strip()),
                        document == null ? null : document.kind(),
                        document == null ? null : document.number(),
                        phone,
                        sex,
                        born,
                        form.nation(),
                        form.education(),
                        form.politicalStatus(),
                        form.marriage(),
                        form.health(),
                        text(form.craft()),
                        form.workAway(),
                        text(form.workPlace())),
                problems);
    }

    private DocumentNumber document(PersonForm form, PersonDetails before, List<FieldProblem> problems) {
        if (form.documentNumber() == null) {
            return before == null ? null : before.document();
        }
        if (form.documentNumber().isBlank()) {
            return null;
        }
        if (form.documentKind() == null) {
            problems.add(new FieldProblem("documentKind", "security.field.required"));
            return null;
        }
        var reading = documents.read(form.documentKind(), form.documentNumber());
        if (reading.number() == null) {
            problems.add(new FieldProblem("documentNumber", reading.refusal()));
        }
        return reading.number();
    }

    private static PersonalText phone(PersonForm form, PersonDetails before, List<FieldProblem> problems) {
        if (form.phone() == null) {
            return before == null ? null : before.phone();
        }
        if (!form.phone().isBlank() && !PhoneNumbers.isPossible(form.phone())) {
            problems.add(new FieldProblem("phone", "resident.phone"));
        }
        return PersonalText.of(form.phone()).orElse(null);
    }

    /** What was written, or else what the document tells; they must not differ. */
    private static <T> T told(T written, T byDocument, String field, List<FieldProblem> problems) {
        if (written != null && byDocument != null && !written.equals(byDocument)) {
            problems.add(new FieldProblem(field, "resident.document.tells-otherwise"));
        }
        return written == null ? byDocument : written;
    }

    private void checkCodes(PersonForm form, String sex, List<FieldProblem> problems) {
        check(CodeList.SEX, sex, "sex", problems);
        check(CodeList.NATION, form.nation(), "nation", problems);
        check(CodeList.EDUCATION, form.education(), "education", problems);
        check(CodeList.POLITICAL_STATUS, form.politicalStatus(), "politicalStatus", problems);
        check(CodeList.MARRIAGE, form.marriage(), "marriage", problems);
        check(CodeList.HEALTH, form.health(), "health", problems);
        check(CodeList.WORK_AWAY, form.workAway(), "workAway", problems);
    }

    private void check(CodeList list, String code, String field, List<FieldProblem> problems) {
        if (code != null && !codes.has(list, code)) {
            problems.add(new FieldProblem(field, "resident.code.unknown"));
        }
    }

    private static String text(String text) {
        return Texts.isBlank(text) ? null : text.strip();
    }
}
