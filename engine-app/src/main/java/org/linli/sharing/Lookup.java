package org.linli.sharing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.linli.residents.DocumentKind;
import org.linli.shared.persistence.PersonalText;

/**
 * That somebody looked at the departments' data of a person.
 *
 * @param staffId null: nobody of the staff, such as the applicant himself
 * @param kinds codes of what was shown, parted by commas
 */
record Lookup(
        long id,
        String number,
        Instant happenedAt,
        Way way,
        Long staffId,
        String readerName,
        Long unitId,
        String unitName,
        String roleCode,
        String purpose,
        String caseNumber,
        String personIndex,
        DocumentKind documentKind,
        PersonalText documentNumber,
        String kinds) {

    /** A list at the desk, one kind in full, or a machine for an application. */
    enum Way {
        DESK,
        REVEAL,
        CASE
    }

    List<String> kindCodes() {
        return kinds.isEmpty() ? List.of() : Arrays.asList(kinds.split(","));
    }
}
