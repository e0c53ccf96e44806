package org.linli.residents;

import java.util.List;
import org.springframework.stereotype.Component;

/** The households behind a door. */
@Component
public class DoorHouseholds {
    private final HouseholdMapper households;

    DoorHouseholds(HouseholdMapper households) {
        this.households = households;
    }

    /** The numbers of those in the scope. */
    public List<String> numbers(long dwellingId, ArchiveScope scope) {
        return households.listOfDwelling(dwellingId).stream()
                .filter(scope::covers)
                .map(Household::number)
                .toList();
    }
}
