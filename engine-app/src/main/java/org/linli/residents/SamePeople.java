package org.linli.residents;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.shared.UseCaseService;

/** Tells by numbers of records and by documents whether two reports are about the same people. */
@UseCaseService
public class SamePeople {
    private final ResidentRecords residents;
    private final PopulationLeaving departures;
    private final PersonForms forms;
    private final PersonIndex index;

    SamePeople(ResidentRecords residents, PopulationLeaving departures, PersonForms forms, PersonIndex index) {
        this.residents = residents;
        this.departures = departures;
        this.forms = forms;
        this.index = index;
    }

    /**
     * Whom a report is about, in all ways in which another one may name them.
     *
     * @param documentKeys keyed fingerprints of their documents, under each known key
     */
    public record People(Set<String> numbers, Set<String> documentKeys) {}

    /**
     * @param resident number of whom it happens to, or null
     * @param joining number of a recorded person who comes, or null
     * @param person who comes as he was typed, or null; he may be recorded all the same
     */
    public People of(String resident, String joining, PersonForm person) {
        var numbers = new LinkedHashSet<String>();
        var keys = new LinkedHashSet<String>();
        Stream.concat(
                        resident == null ? Stream.<Resident>empty() : residents.find(resident).stream(),
                        departures.known(joining, person).stream())
                .forEach(known -> {
                    numbers.add(known.number());
                    add(keys, known.details().document());
                });
        Stream.of(resident, joining).filter(Objects::nonNull).forEach(numbers::add);
        add(keys, document(person));
        return new People(numbers, keys);
    }

    /** The fingerprint under which the document of somebody typed is stored; null where he has none. */
    public String documentKey(PersonForm person) {
        return index.ofDocument(document(person));
    }

    /** What is fingerprinted of the document of somebody typed, who has one. */
    public String documentText(PersonForm person) {
        return PersonIndex.documentText(document(person));
    }

    private void add(Set<String> keys, DocumentNumber document) {
        if (document != null) {
            keys.addAll(index.allOfDocument(document));
        }
    }

    private DocumentNumber document(PersonForm person) {
        var details = person == null ? null : forms.read(person, null).details();
        return details == null ? null : details.document();
    }
}
