package org.linli.sharing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linli.casefile.CaseKind;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Which kinds of data a purpose needs in a kind of case, from the table {@code shared_purpose_kind} (H-07). */
@Component
class PurposeKinds {
    private final RightMapper rights;
    /** Reference data that only a migration changes, so it is read once. */
    private volatile List<RightMapper.Needed> needed;

    PurposeKinds(RightMapper rights) {
        this.rights = rights;
    }

    /** @throws InvalidRequestException naming {@code purpose} if such a case is not handled for it */
    Set<String> of(String purpose, CaseKind caseKind) {
        var kinds = all().stream()
                .filter(row -> row.purposeCode().equals(purpose) && row.caseKind() == caseKind)
                .map(RightMapper.Needed::kindCode)
                .collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            throw new InvalidRequestException("purpose", "sharing.purpose.case");
        }
        return kinds;
    }

    /** In whatever kind of case. */
    Set<String> of(String purpose) {
        return all().stream()
                .filter(row -> row.purposeCode().equals(purpose))
                .map(RightMapper.Needed::kindCode)
                .collect(Collectors.toSet());
    }

    /** The kinds of case that are handled for it. */
    Set<CaseKind> casesOf(String purpose) {
        return all().stream()
                .filter(row -> row.purposeCode().equals(purpose))
                .map(RightMapper.Needed::caseKind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<RightMapper.Needed> all() {
        if (needed == null) {
            needed = List.copyOf(rights.listNeeded());
        }
        return needed;
    }
}
