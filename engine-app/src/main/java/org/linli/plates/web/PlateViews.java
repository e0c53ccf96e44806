package org.linli.plates.web;

import org.linli.organization.OrganizationService;
import org.linli.plates.Plate;
import org.linli.plates.PlateMottos;
import org.linli.plates.PlateService;
import org.linli.plates.PlateSheets;
import org.linli.plates.SoftChips;
import org.linli.plates.web.PlateDetailsResponse.ChangeResponse;
import org.linli.plates.web.PlateDetailsResponse.ChipResponse;
import org.linli.plates.web.PlateDetailsResponse.WordsResponse;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Plates as the pages show them; what the code says is only printed. */
@Component
class PlateViews {
    private final PlateService plates;
    private final PlateSheets sheets;
    private final SoftChips chips;
    private final PlateMottos mottos;
    private final OrganizationService organization;

    PlateViews(
            PlateService plates,
            PlateSheets sheets,
            SoftChips chips,
            PlateMottos mottos,
            OrganizationService organization) {
        this.plates = plates;
        this.sheets = sheets;
        this.chips = chips;
        this.mottos = mottos;
        this.organization = organization;
    }

    PlateResponse row(Plate plate) {
        return new PlateResponse(
                plate.number(),
                plate.dwellingNumber(),
                plate.address(),
                organization.unit(plate.gridId()).name(),
                organization.unit(plate.communityId()).name(),
                plate.state(),
                plate.motto(),
                plate.requestedAt(),
                plate.madeAt(),
                plate.installedAt(),
                plate.installedBy(),
                plate.changedAt(),
                plate.changedBy(),
                plate.version());
    }

    PlateDetailsResponse details(Plate plate, CurrentUser user) {
        var changes = plates.changes(plate).stream()
                .map(one -> new ChangeResponse(one.from(), one.to(), one.note(), one.changedAt(), one.changedBy()))
                .toList();
        var url = plate.state().isScannable() && plates.isManaged(plate, user) ? sheets.addressOf(plate) : null;
        var chip = chips.of(plate)
                .map(found -> new ChipResponse(found.issuedAt(), found.issuedBy()))
                .orElse(null);
        var words = mottos.of(plate, user)
                .map(on -> new WordsResponse(
                        on.words(), on.areShown(), on.agreedAt(), on.agreedBy(), on.agreedOn(), on.paper()))
                .orElse(null);
        return new PlateDetailsResponse(
                row(plate), plate.longitude(), plate.latitude(), plate.photoId(), url, words, chip, changes);
    }
}
