package org.linli.plates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.documents.PaperHead;
import org.linli.documents.PaperLabel;
import org.linli.documents.Papers;
import org.linli.documents.Symbol;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.LinliSettings;
import org.linli.shared.Messages;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Service;

/** Plates to print and cut: place, code, number, grid, the common slogan and the household's own words. */
@Service
public class PlateSheets {
    private final PlateService plates;
    private final OrganizationService organization;
    private final Papers papers;
    private final Messages messages;
    private final String addressOfPlates;

    PlateSheets(
            PlateService plates,
            OrganizationService organization,
            Papers papers,
            Messages messages,
            LinliSettings settings) {
        this.plates = plates;
        this.organization = organization;
        this.papers = papers;
        this.messages = messages;
        this.addressOfPlates = settings.baseUrl().toString().replaceAll("/$", "") + "/p/";
    }

    /** The address that the code of a plate says. */
    public String addressOf(Plate plate) {
        return addressOfPlates + plate.token();
    }

    /**
     * Prints these plates, six to a sheet.
     *
     * @throws InvalidRequestException if there are none, too many, one that is not in the person's places, or one that is void
     */
    public byte[] print(Collection<String> numbers, CurrentUser user) {
        var chosen = plates.managed(numbers, user);
        if (chosen.stream().anyMatch(plate -> plate.state() == PlateState.VOID)) {
            throw new InvalidRequestException("numbers", "plate.notNow.VOID");
        }
        var labels = chosen.stream().map(this::label).toList();
        return papers.print(new PaperHead(messages.text("plate.sheet.title"), null), paper -> paper.labels(labels));
    }

    private PaperLabel label(Plate plate) {
        var place = organization.placeOfGrid(organization.unit(plate.gridId()));
        var lines = Optional.ofNullable(plate.motto())
                .map(motto -> List.of(place.grid().name(), motto))
                .orElseGet(() -> List.of(place.grid().name(), messages.text("plate.sheet.slogan")));
        return new PaperLabel(
                place.street().name() + " " + place.community().name(),
                Symbol.QR,
                addressOf(plate),
                plate.address(),
                plate.number(),
                lines);
    }
}
