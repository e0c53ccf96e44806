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
 * @param caseNumber null where there is none yet: then of the item
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
        String kinds,
        String itemCode) {

    /** A list at the desk, one kind in full, a machine for an application, or before there is one. */
    enum Way {
        DESK,
        REVEAL,
        CASE,
        OUTLOOK
    }

    List<String> kindCodes() {
        return kinds.isEmpty() ? List.of() : Arrays.asList(kinds.split(","));
    }
}
