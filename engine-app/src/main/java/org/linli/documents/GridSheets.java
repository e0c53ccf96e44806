package org.linli.documents;

import static org.linli.documents.PaperStyle.LARGE;
import static org.linli.documents.PaperStyle.LEAD;
import static org.linli.documents.PaperStyle.POSTER;

import java.util.List;
import java.util.Map;
import org.linli.organization.GridWorker;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.shared.LinliSettings;
import org.linli.shared.Messages;
import org.linli.shared.Texts;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Service;

/** The notice that hangs in a grid: its range, who looks after it, whom to call, what can be reported, the code. */
@Service
public class GridSheets {
    /** How many notices one file may hold. */
    public static final int MOST_GRIDS = 100;

    private static final float CODE_MILLIMETRES = 84;

    private final OrganizationService organization;
    private final Papers papers;
    private final Messages messages;
    private final String addressOfSigns;

    GridSheets(OrganizationService organization, Papers papers, Messages messages, LinliSettings settings) {
        this.organization = organization;
        this.papers = papers;
        this.messages = messages;
        this.addressOfSigns = settings.baseUrl().toString().replaceAll("/$", "") + "/g/";
    }

    /**
     * Prints a page for each grid that is one of these units or lies in one of them.
     *
     * @throws NotFoundException if a unit is unknown, or none of them has a grid with a sign
     * @throws InvalidRequestException if there are no codes, or more than {@link #MOST_GRIDS} grids
     */
    public byte[] print(List<String> unitCodes) {
        if (unitCodes.isEmpty()) {
            throw new InvalidRequestException("codes", "sheet.none");
        }
        var units = unitCodes.stream()
                .map(code -> organization.findUnit(code).orElseThrow(NotFoundException::new))
                .toList();
        var grids = units.stream()
                .flatMap(unit -> organization.gridsWithin(unit).stream())
                .distinct()
                .toList();
        if (grids.size() > MOST_GRIDS) {
            throw new InvalidRequestException("codes", "sheet.tooMany", MOST_GRIDS);
        }
        var ids = grids.stream().map(Unit::id).toList();
        var tokens = organization.tokensOf(ids);
        var signed =
                grids.stream().filter(grid -> tokens.containsKey(grid.id())).toList();
        if (signed.isEmpty()) {
            throw new NotFoundException();
        }
        var workers = organization.workersOf(ids);
        var coverage = organization.coverageOf(ids);
        return papers.print(
                head(units, signed),
                paper -> signed.forEach(
                        grid -> page(paper.newPage(), grid, tokens.get(grid.id()), workers.get(grid.id()), coverage)));
    }

    private PaperHead head(List<Unit> units, List<Unit> grids) {
        if (grids.size() == 1) {
            return new PaperHead(messages.text("sheet.title"), grids.get(0).code());
        }
        return units.size() == 1
                ? new PaperHead(
                        messages.text("sheet.titles", units.get(0).name()),
                        units.get(0).code())
                : new PaperHead(messages.text("sheet.title"), null);
    }

    private void page(Paper paper, Unit grid, String token, GridWorker worker, Map<Long, String> coverage) {
        var place = organization.placeOfGrid(grid);
        var community = place.community();
        var range = coverage.getOrDefault(grid.id(), messages.text("sheet.rangeUnknown", community.name()));
        paper.text(LEAD, place.street().name() + "　" + community.name())
                .text(POSTER, grid.name())
                .code(addressOfSigns + token, CODE_MILLIMETRES, messages.text("sheet.scan"))
                .text(LEAD, messages.text("sheet.noAccount"))
                .space(2)
                .facts(
                        LARGE,
                        List.of(
                                new PaperFact(messages.text("sheet.range"), range),
                                new PaperFact(
                                        messages.text("sheet.worker"),
                                        worker == null ? messages.text("sheet.vacant") : worker.name()),
                                new PaperFact(
                                        messages.text("sheet.workerPhone"), worker == null ? null : worker.phone()),
                                new PaperFact(messages.text("sheet.officePhone"), phoneOf(community)),
                                new PaperFact(messages.text("sheet.supervisionPhone"), phoneOf(place.street())),
                                new PaperFact(messages.text("sheet.whatFor"), messages.text("sheet.matters"))))
                .text(LARGE, messages.text("sheet.emergency"));
    }

    private String phoneOf(Unit unit) {
        return Texts.isBlank(unit.phone()) ? null : messages.text("sheet.phoneOf", unit.name(), unit.phone());
    }
}
