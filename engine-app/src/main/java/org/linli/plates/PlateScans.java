package org.linli.plates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.plates.PlateMapper.Scanned;
import org.linli.shared.UseCaseService;

/** What whoever scans the code of a plate is told. */
@UseCaseService
public class PlateScans {
    private final PlateMapper plates;
    private final OrganizationService organization;
    private final HouseholdConsent consents;
    private final HouseholdHonours honours;

    PlateScans(
            PlateMapper plates, OrganizationService organization, HouseholdConsent consents, HouseholdHonours honours) {
        this.plates = plates;
        this.consents = consents;
        this.honours = honours;
        this.organization = organization;
    }

    /** The door of the plate with this token; empty when the token is unknown or the plate is not in use. */
    public Optional<ScannedPlate> byToken(String token) {
        return plates.findByToken(token)
                .filter(found -> found.state().isScannable())
                .filter(found -> organization.unit(found.gridId()).isActive())
                .map(found -> new ScannedPlate(
                        found.number(),
                        found.address(),
                        organization.placeOfGrid(grid(found.gridId())),
                        found.dwellingId(),
                        mayShowWords(found) ? found.motto() : null,
                        honours(found.dwellingId())));
    }

    private List<String> honours(long dwellingId) {
        return Stream.concat(honours.shown(dwellingId).stream(), honours.standing(dwellingId).stream())
                .toList();
    }

    /** Where there are words: whether those whose words they are agree. */
    private boolean mayShowWords(Scanned plate) {
        return plate.motto() != null
                && consents.allowsWords(plate.dwellingId(), plates.listWordsHouseholds(plate.id()));
    }

    private Unit grid(long id) {
        return organization.unit(id);
    }
}
