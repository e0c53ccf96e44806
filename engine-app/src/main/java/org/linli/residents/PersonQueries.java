package org.linli.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.security.CurrentUser;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Turns what somebody asks for into what the tables are asked for. */
@Component
class PersonQueries {
    private final PersonIndex index;
    private final DocumentNumbers documents;
    private final Dwellings dwellings;
    private final Changes changes;

    PersonQueries(PersonIndex index, DocumentNumbers documents, Dwellings dwellings, Changes changes) {
        this.index = index;
        this.documents = documents;
        this.dwellings = dwellings;
        this.changes = changes;
    }

    ResidentMapper.Query of(ResidentFilter filter, int size, int offset, ArchiveScope scope, CurrentUser user) {
        var today = changes.today();
        var surnames = surnames(filter.name());
        var terms = surnames == null ? terms(filter.name()) : List.<Set<Long>>of();
        return new ResidentMapper.Query(
                scope,
                surnames,
                terms.stream().flatMap(Set::stream).collect(Collectors.toSet()),
                terms.isEmpty() ? 0 : terms.get(0).size(),
                documentIndexes(filter.documentNumber()),
                filter.phone() == null ? null : index.allOfPhone(filter.phone()),
                filter.groupCode() == null ? null : dwellings.groupId(filter.groupCode(), user),
                filter.sex(),
                filter.ageTo() == null ? null : bornAfter(today, filter.ageTo()),
                filter.ageFrom() == null ? null : today.minusYears(filter.ageFrom()),
                filter.category(),
                filter.tag(),
                filter.education(),
                filter.politicalStatus(),
                filter.health(),
                filter.craft(),
                filter.workAway(),
                size,
                offset);
    }

    /** A single character is one: none of the two neighbouring ones that a name is found by. */
    private List<String> surnames(String name) {
        return name != null && PersonIndex.isSingle(name) ? index.allOfSurname(name) : null;
    }

    private List<Set<Long>> terms(String name) {
        if (name == null) {
            return List.of();
        }
        var terms = index.termsUnderEachKey(name);
        if (terms.get(0).isEmpty()) {
            throw new InvalidRequestException("name", "resident.search.name");
        }
        return terms;
    }

    private List<String> documentIndexes(String number) {
        if (number == null) {
            return null;
        }
        var possible = documents.readAny(number);
        if (possible.isEmpty()) {
            throw new InvalidRequestException("documentNumber", "resident.search.document");
        }
        return possible.stream()
                .flatMap(each -> index.allOfDocument(each).stream())
                .toList();
    }

    /** The first day of birth on which somebody is no older. */
    private static LocalDate bornAfter(LocalDate today, int age) {
        return today.minusYears(age + 1L).plusDays(1);
    }
}
