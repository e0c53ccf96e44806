package org.linli.reports;

import java.util.List;
import java.util.Set;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;

/**
 * Figures for those who supervise, counted from work, cases and their limits when they are asked for.
 *
 * <p>Each is of the cases in the person's own units; the rows behind a figure are found by the same conditions.
 */
@UseCaseService
public class BoardService {
    private final BoardMapper board;
    private final BoardQueries queries;
    private final OrganizationService organization;

    BoardService(BoardMapper board, BoardQueries queries, OrganizationService organization) {
        this.board = board;
        this.queries = queries;
        this.organization = organization;
    }

    /**
     * What is late, may become so or stands still at this moment.
     *
     * @throws InvalidRequestException if there is no such place
     */
    public BoardNow now(BoardFilter filter, CurrentUser user) {
        var query = queries.of(null, filter, user, 0, 0);
        return query.isEmpty()
                ? BoardNow.of(query.now(), List.of(), List.of(), organization)
                : BoardNow.of(query.now(), board.listStepGroups(query), board.listCaseGroups(query), organization);
    }

    /**
     * How many cases were reported on each day of the period, in each of the places one level below.
     *
     * @throws InvalidRequestException if there is no such place, or the period is too long
     */
    public BoardHeat heat(BoardFilter filter, CurrentUser user) {
        var query = queries.of(Figure.REPORTED, filter, user, 0, 0);
        return BoardHeat.of(
                queries.period(filter),
                query.heatKind(),
                query.isEmpty() ? List.of() : board.listHeat(query),
                organization);
    }

    /**
     * What became of the cases reported in the period, for each unit that handles some.
     *
     * @throws InvalidRequestException if there is no such place, or the period is too long
     */
    public List<BoardRates> rates(BoardFilter filter, CurrentUser user) {
        var query = queries.of(Figure.ACCEPTED, filter, user, 0, 0);
        return query.isEmpty() ? List.of() : BoardRates.of(board.listRates(query), organization);
    }

    /**
     * One page of the rows behind a figure; their number is the figure.
     *
     * @throws InvalidRequestException if the filter names what is not there
     */
    public Page<BoardRow> rows(Figure figure, BoardFilter filter, PageRequest page, CurrentUser user) {
        var query = queries.of(figure, filter, user, page.size(), page.offset());
        if (query.isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        var rows = figure.isOfSteps() ? board.listSteps(query) : board.listCases(query);
        var isWhole = page.page() == 0 && rows.size() < page.size();
        return Page.of(rows, page, isWhole ? rows.size() : count(query));
    }

    /**
     * All rows behind a figure, for a file.
     *
     * @throws InvalidRequestException if there are more than {@code most}, naming the exact number
     */
    public List<BoardRow> allRows(Figure figure, BoardFilter filter, int most, CurrentUser user) {
        var query = queries.of(figure, filter, user, most, 0);
        if (query.isEmpty()) {
            return List.of();
        }
        var total = count(query);
        if (total > most) {
            throw new InvalidRequestException("figure", "board.export.tooMany", total, most);
        }
        return figure.isOfSteps() ? board.listSteps(query) : board.listCases(query);
    }

    /** The streets and communities that the person may narrow the board to, a street before its communities. */
    public List<Unit> places(CurrentUser user) {
        var units = user.posts().stream()
                .map(post -> organization.unit(post.unitId()))
                .toList();
        var seesAll = units.stream().anyMatch(unit -> unit.kind() == UnitKind.CITY)
                || units.stream().anyMatch(unit -> unit.kind() == UnitKind.DEPARTMENT);
        return organization.units(Set.of(UnitKind.STREET, UnitKind.COMMUNITY)).stream()
                .filter(place -> seesAll || units.stream().anyMatch(unit -> unit.contains(place)))
                .toList();
    }

    /** The days that a filter's period has. */
    public BoardPeriod period(BoardFilter filter) {
        return queries.period(filter);
    }

    private long count(BoardQuery query) {
        return query.figure().isOfSteps() ? board.countSteps(query) : board.countCases(query);
    }
}
