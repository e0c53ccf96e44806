package org.linli.residents;

import java.time.LocalDate;

/**
 * What somebody writes down of a person. Codes are those of the {@link CodeList}s; null is unknown. Health information that is new
 * needs the ground on which it may be recorded.
 *
 * <p>Where a person is changed, null for {@code documentNumber} and {@code phone} leaves them as they are, since they are shown
 * masked; an empty text takes them away.
 */
public record PersonForm(
        String name,
        DocumentKind documentKind,
        String documentNumber,
        String phone,
        String sex,
        LocalDate birthDate,
        String nation,
        String education,
        String politicalStatus,
        String marriage,
        String health,
        String craft,
        String workAway,
        String workPlace,
        HealthGround healthGround) {

    /** The same person, born on that day. */
    public PersonForm bornOn(LocalDate day) {
        return new PersonForm(
                name,
                documentKind,
                documentNumber,
                phone,
                sex,
                day,
                nation,
                education,
                politicalStatus,
                marriage,
                health,
                craft,
                workAway,
                workPlace,
                healthGround);
    }

    @Override
    public String toString() {
        return "PersonForm";
    }
}
