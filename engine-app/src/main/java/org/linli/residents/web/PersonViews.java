package org.linli.residents.web;

import java.time.LocalDate;
import java.time.Period;
import org.linli.residents.CodeList;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PersonDetails;
import org.linli.residents.web.ResidentViews.DetailsView;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** Shows what is recorded of a person, masked. */
@Component
class PersonViews {
    private final ArchiveViews parts;
    private final Messages messages;

    PersonViews(ArchiveViews parts, Messages messages) {
        this.parts = parts;
        this.messages = messages;
    }

    DetailsView details(PersonDetails details, boolean isFull, boolean hasHealth, LocalDate day) {
        return isFull
                ? new DetailsView(
                        details.name().value(),
                        details.documentKind(),
                        documentKind(details.documentKind()),
                        documentBesideBirth(details),
                        maskedPhone(details),
                        parts.code(CodeList.SEX, details.sex()),
                        details.birthDate(),
                        age(details, day),
                        parts.code(CodeList.NATION, details.nation()),
                        parts.code(CodeList.EDUCATION, details.education()),
                        parts.code(CodeList.POLITICAL_STATUS, details.politicalStatus()),
                        parts.code(CodeList.MARRIAGE, details.marriage()),
                        hasHealth ? parts.code(CodeList.HEALTH, details.health()) : null,
                        details.craft(),
                        parts.code(CodeList.WORK_AWAY, details.workAway()),
                        details.workPlace())
                : new DetailsView(
                        details.name().maskedName(),
                        details.documentKind(),
                        documentKind(details.documentKind()),
                        maskedDocument(details),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
    }

    static Integer age(PersonDetails details, LocalDate day) {
        return details.birthDate() == null
                ? null
                : Period.between(details.birthDate(), day).getYears();
    }

    private String documentKind(DocumentKind kind) {
        return kind == null ? null : messages.text("resident.document-kind." + kind);
    }

    /** For those who are shown neither a day of birth nor an age. */
    static String maskedDocument(PersonDetails details) {
        return details.documentNumber() == null
                ? null
                : new DocumentNumber(details.documentKind(), details.documentNumber()).masked();
    }

    static String documentBesideBirth(PersonDetails details) {
        return details.documentNumber() == null
                ? null
                : new DocumentNumber(details.documentKind(), details.documentNumber()).maskedBesideBirth();
    }

    static String maskedPhone(PersonDetails details) {
        var phone = details.phone();
        return phone == null ? null : phone.maskedPhone();
    }
}
