package org.linli.residents;

import java.time.LocalDate;
import org.linli.shared.persistence.PersonalText;

/** What is recorded of a person; all but the name and the sex may be unknown. */
public record PersonDetails(
        PersonalText name,
        DocumentKind documentKind,
        PersonalText documentNumber,
        PersonalText phone,
        String sex,
        LocalDate birthDate,
        String nation,
        String education,
        String politicalStatus,
        String marriage,
        String health,
        String craft,
        String workAway,
        String workPlace) {

    public DocumentNumber document() {
        return documentNumber == null ? null : new DocumentNumber(documentKind, documentNumber);
    }

    /** The same with what is unknown here and known in {@code other}. */
    PersonDetails filledFrom(PersonDetails other) {
        return new PersonDetails(
                name,
                documentNumber == null ? other.documentKind : documentKind,
                documentNumber == null ? other.documentNumber : documentNumber,
                first(phone, other.phone),
                sex,
                first(birthDate, other.birthDate),
                first(nation, other.nation),
                first(education, other.education),
                first(politicalStatus, other.politicalStatus),
                first(marriage, other.marriage),
                first(health, other.health),
                first(craft, other.craft),
                first(workAway, other.workAway),
                first(workPlace, other.workPlace));
    }

    PersonDetails married(String status) {
        return new PersonDetails(
                name,
                documentKind,
                documentNumber,
                phone,
                sex,
                birthDate,
                nation,
                education,
                politicalStatus,
                status,
                health,
                craft,
                workAway,
                workPlace);
    }

    PersonDetails working(String newWorkAway, String newWorkPlace) {
        return new PersonDetails(
                name,
                documentKind,
                documentNumber,
                phone,
                sex,
                birthDate,
                nation,
                education,
                politicalStatus,
                marriage,
                health,
                craft,
                newWorkAway,
                newWorkPlace);
    }

    /** As it was then, but reached and cared for as now: health and telephone of earlier states go after a time. */
    PersonDetails withSensitiveOf(PersonDetails now) {
        return new PersonDetails(
                name,
                documentKind,
                documentNumber,
                now.phone,
                sex,
                birthDate,
                nation,
                education,
                politicalStatus,
                marriage,
                now.health,
                craft,
                workAway,
                workPlace);
    }

    private static <T> T first(T own, T other) {
        return own == null ? other : own;
    }
}
