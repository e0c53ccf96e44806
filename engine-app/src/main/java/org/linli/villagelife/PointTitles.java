package org.linli.villagelife;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.organization.Unit;
import org.linli.residents.PopulationReading;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.linli.shared.settings.OfficeSettings;

/** 道德模范之家: who got most in a year without a deduction is proposed; the village votes. */
@UseCaseService
public class PointTitles {
    public static final String TITLE = "points:title";
    private static final int MOST = 1000;
    private static final int FIRST_YEAR = 2018; // when such points began

    private final TitleMapper mapper;
    private final BookMapper book;
    private final PointPlaces places;
    private final PopulationReading population;
    private final OfficeSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    PointTitles(
            TitleMapper mapper,
            BookMapper book,
            PointPlaces places,
            PopulationReading population,
            OfficeSettings settings,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.book = book;
        this.places = places;
        this.population = population;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** A title with the householder's name. */
    public record Named(PointTitle title, String name) {}

    /** How the village voted about one household. */
    public record Vote(LocalDate votedOn, int attended, int votesFor, int votesAgainst) {}

    public List<Named> list(String village, int year, CurrentUser user) {
        return named(places.village(village, user, TITLE), year);
    }

    /** Proposes the share of households that the office has set, of those who live in the village. */
    public List<Named> propose(String village, int year, CurrentUser user) {
        var community = places.village(village, user, TITLE);
        requireOver(year);
        var from = LocalDate.of(year, 1, 1);
        var until = from.plusYears(1).minusDays(1);
        var households = book.villages(from, until).stream()
                .filter(row -> row.communityId() == community.id())
                .mapToInt(BookMapper.VillageRow::households)
                .sum();
        var most = Math.max(1, households * settings.whole("points.titlePercent") / 100);
        book.rank(new BookMapper.Ranking(Set.of(community.id()), from, until, MOST)).stream()
                .filter(row -> !row.hasDeduction())
                .limit(most)
                .forEach(row ->
                        mapper.propose(community.id(), year, row.householdNumber(), row.earned(), user.staffId()));
        audit.record("propose-titles", "unit:" + village, AuditResult.SUCCESS, String.valueOf(year));
        return named(community, year);
    }

    /**
     * Writes down how the village voted: more than half of those attending agree, or it is declined.
     *
     * @throws InvalidRequestException if there are more votes than people, or the day lies ahead
     * @throws NotNowException if it was decided, or never proposed
     */
    public List<Named> decide(String village, int year, String household, Vote vote, CurrentUser user) {
        var community = places.village(village, user, TITLE);
        if (mapper.list(community.id(), year).stream()
                .noneMatch(title -> title.householdNumber().equals(household))) {
            throw new NotFoundException();
        }
        requireOver(year);
        if ((long) vote.votesFor() + vote.votesAgainst() > vote.attended()) {
            throw new InvalidRequestException("votesFor", "points.rule.votes");
        }
        if (vote.votedOn().isAfter(today()) || vote.votedOn().getYear() <= year) {
            throw new InvalidRequestException("votedOn", "points.title.votedOn");
        }
        if (vote.attended() < settings.whole("points.titleQuorum")) {
            throw new InvalidRequestException("attended", "points.title.quorum", settings.whole("points.titleQuorum"));
        }
        if (hasDeduction(community.id(), year, household)) {
            throw new NotNowException("points.title.deduction");
        }
        var state = vote.votesFor() * 2L > vote.attended() ? TitleState.AWARDED : TitleState.DECLINED;
        var rows = mapper.decide(new TitleMapper.Decision(
                community.id(),
                year,
                household,
                state,
                vote.votedOn(),
                vote.attended(),
                vote.votesFor(),
                vote.votesAgainst(),
                user.staffId()));
        if (rows == 0) {
            throw new NotNowException("points.title.decided");
        }
        audit.record("decide-title", "household:" + household, AuditResult.SUCCESS, state.name());
        return named(community, year);
    }

    private void requireOver(int year) {
        if (year < FIRST_YEAR || year >= today().getYear()) {
            throw new InvalidRequestException("year", "points.title.year");
        }
    }

    /** What was taken off since it was proposed counts, too. */
    private boolean hasDeduction(long communityId, int year, String household) {
        var from = LocalDate.of(year, 1, 1);
        var ranking = new BookMapper.Ranking(
                Set.of(communityId), from, from.plusYears(1).minusDays(1), MOST);
        return book.rank(ranking).stream()
                .anyMatch(row -> row.householdNumber().equals(household) && row.hasDeduction());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }

    private List<Named> named(Unit community, int year) {
        return mapper.list(community.id(), year).stream()
                .map(title -> new Named(title, name(title.householdNumber())))
                .toList();
    }

    private String name(String household) {
        return population
                .household(household)
                .filter(home -> home.householderId() != null)
                .flatMap(home -> population.residentById(home.householderId()))
                .map(person -> person.details().name().value())
                .orElse(household);
    }
}
