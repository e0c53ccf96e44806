package org.linli.sharing;

import java.util.List;
import org.linli.residents.ArchiveReading;
import org.linli.residents.Member;
import org.linli.residents.PopulationReading;
import org.linli.residents.Resident;
import org.springframework.stereotype.Component;

/** Who lives with somebody. */
@Component
class HomeMates {
    private final PopulationReading archive;
    private final ArchiveReading reading;

    HomeMates(PopulationReading archive, ArchiveReading reading) {
        this.archive = archive;
        this.reading = reading;
    }

    /** The members of his household, himself among them; none where he belongs to none. */
    List<Resident> of(Resident person) {
        return archive.homeOf(person)
                .map(home -> reading.membersOf(List.of(home.id())).stream()
                        .map(Member::residentId)
                        .toList())
                .map(ids -> List.copyOf(reading.byId(ids).values()))
                .orElse(List.of());
    }
}
