package org.linli.wishes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;

/** What everybody may see: wishes that were published, thanks to which their residents agreed, and figures counted from the rows. */
@UseCaseService
public class WishBoard {
    private final WishReadMapper rows;
    private final Volunteers volunteers;
    private final Alliances alliances;
    private final OrganizationService organization;
    private final ReferenceLists lists;

    WishBoard(
            WishReadMapper rows,
            Volunteers volunteers,
            Alliances alliances,
            OrganizationService organization,
            ReferenceLists lists) {
        this.rows = rows;
        this.volunteers = volunteers;
        this.alliances = alliances;
        this.organization = organization;
        this.lists = lists;
    }

    /** The latest first, the first due first, or those that lack most people first. */
    public enum Order {
        NEW,
        SOON,
        PEOPLE
    }

    /** One page, with the names of its places and where else there are open wishes. */
    public record Board(Page<WishRow> page, Map<Long, Unit> units, List<OpenPlace> places) {}

    /** A community with open wishes. */
    public record OpenPlace(Unit community, int wishes) {}

    /** @param kind of claimant; {@code name} null: he did not agree to be named */
    public record Helper(ClaimantKind kind, String name, int people) {}

    /** A fulfilled wish with those who served it; who wished is not told. */
    public record Thanked(WishRow row, String community, List<Helper> helpers) {}

    /** Open wishes, then those that are full until a date is agreed: there one waits; {@code place} is the code of a grid or of what lies around it, or null for everywhere. */
    public Board open(String place, String kind, Order order, PageRequest page) {
        var query = new WishReadMapper.BoardQuery(places(place), kind, order, page);
        var found = rows.listBoard(query);
        var places = rows.listPlaces();
        var units = organization.unitsById(Stream.concat(
                        found.stream().map(WishRow::communityId),
                        places.stream().map(WishReadMapper.Place::communityId))
                .collect(Collectors.toSet()));
        return new Board(
                Page.of(found, page, rows.countBoard(query)),
                units,
                places.stream()
                        .map(one -> new OpenPlace(units.get(one.communityId()), one.wishes()))
                        .toList());
    }

    /** @throws NotFoundException if there is no such wish for everybody */
    public WishRow read(String caseNumber) {
        return rows.findPublished(caseNumber).orElseThrow(NotFoundException::new);
    }

    public String community(WishRow row) {
        return organization.unit(row.communityId()).name();
    }

    /** Kinds of wishes that may be told now. */
    public List<ReferenceValue> kinds() {
        return lists.values(WishOpening.KINDS);
    }

    public List<Thanked> thanks(String place, PageRequest page) {
        var found = rows.listThanked(places(place), page);
        if (found.isEmpty()) {
            return List.of();
        }
        var helpers = rows.listHelpers(found.stream().map(WishRow::caseFileId).toList());
        var people = volunteers.byId(helpers.stream()
                .map(WishReadMapper.Helper::volunteerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var names = volunteers.names(people.values());
        var units = alliances.byId(helpers.stream()
                .map(WishReadMapper.Helper::allianceUnitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var communities =
                organization.unitsById(found.stream().map(WishRow::communityId).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> new Thanked(
                        row,
                        communities.get(row.communityId()).name(),
                        helpers.stream()
                                .filter(one -> one.caseFileId() == row.caseFileId())
                                .map(one -> helper(one, people, names, units))
                                .toList()))
                .toList();
    }

    /** Units, people and services, counted from the rows. */
    public WishFigures figures(String place) {
        return rows.figures(places(place));
    }

    private static Helper helper(
            WishReadMapper.Helper one,
            Map<Long, Volunteer> people,
            Map<String, PersonalText> names,
            Map<Long, AllianceUnit> units) {
        if (one.allianceUnitId() != null) {
            return new Helper(one.kind(), units.get(one.allianceUnitId()).name(), one.people());
        }
        var person = one.volunteerId() == null ? null : people.get(one.volunteerId());
        var name = person == null || !person.isNameShown() ? null : shortened(names.get(person.residentNumber()));
        return new Helper(one.kind(), name, one.people());
    }

    private static String shortened(PersonalText name) {
        return name == null ? null : name.maskedName();
    }

    /** The communities of a place, of a grid the one around it; null: everywhere. */
    private List<Long> places(String code) {
        if (code == null) {
            return null;
        }
        var unit = organization.findUnit(code).orElseThrow(() -> new InvalidRequestException("place", "wish.area"));
        return switch (unit.kind()) {
            case GRID, COMMUNITY, STREET ->
                organization.communitiesOf(unit).stream().map(Unit::id).toList();
            default -> null;
        };
    }
}
