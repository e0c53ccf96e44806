package org.linli.plates;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
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

/** Plates to print and cut: place, code, number, grid, the common slogan or the household's own words, and its latest honour. */
@Service
public class PlateSheets {
    private final PlateService plates;
    private final OrganizationService organization;
    private final HouseholdHonours honours;
    private final Papers papers;
    private final Messages messages;
    private final String addressOfPlates;

    PlateSheets(
            PlateService plates,
            OrganizationService organization,
            HouseholdHonours honours,
            Papers papers,
            Messages messages,
            LinliSettings settings) {
        this.plates = plates;
        this.organization = organization;
        this.honours = honours;
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
        var words = Optional.ofNullable(plate.motto()).orElseGet(() -> messages.text("plate.sheet.slogan"));
        var lines = Stream.concat(
                        Stream.of(place.grid().name(), words),
                        honours.shown(plate.dwellingId()).stream().limit(1))
                .toList();
        return new PaperLabel(
                place.street().name() + " " + place.community().name(),
                Symbol.QR,
                addressOf(plate),
                plate.address(),
                plate.number(),
                lines);
    }
}
