package org.linli.reports;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseKind;
import org.linli.casefile.ReadScope;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.reports.BoardQuery.Cutoff;
import org.linli.reports.BoardQuery.Cutoffs;
import org.linli.reports.BoardQuery.KindScope;
import org.linli.security.CurrentUser;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** Turns what a person wants to see into what the SQL of the board needs to know. */
@Component
class BoardQueries {
    static final int MOST_DAYS = 92;
    static final Limit THREE_WORKING_DAYS = new Limit(BigDecimal.valueOf(3), LimitUnit.WD);
    private static final int BUNDLE = 8;
    private static final int HIGHEST_RUNG = 4;
    private static final Duration THREE_DAYS = Duration.ofHours(72);

    private final CaseAccess access;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final OfficeSettings settings;
    private final Clock clock;

    BoardQueries(
            CaseAccess access,
            OrganizationService organization,
            WorkingCalendar calendar,
            OfficeSettings settings,
            Clock clock) {
        this.access = access;
        this.organization = organization;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws InvalidRequestException if the filter names a unit that is not there, or too many days */
    BoardQuery of(Figure figure, BoardFilter filter, CurrentUser user, int limit, int offset) {
        var now = clock.instant();
        var period = period(filter);
        var place = filter.place() == null ? null : place(filter.place());
        var nobody = BoardFilter.NOBODY.equals(filter.person());
        return new BoardQuery(
                figure,
                scopes(user),
                place == null ? null : place.kind(),
                place == null ? null : place.id(),
                filter.unit() == null ? null : unit("unit", filter.unit()).id(),
                filter.level(),
                filter.kind(),
                nobody ? null : filter.person(),
                nobody,
                rung(filter),
                now,
                now.minus(Duration.ofDays(settings.whole("board.redDays"))),
                now.minus(Duration.ofDays(settings.whole("board.yellowDays"))),
                start(period.from()),
                start(period.last().plusDays(1)),
                bundled(cutoffs(period)),
                now.minus(THREE_DAYS),
                officeHours(now),
                below(place == null ? UnitKind.CITY : place.kind()),
                limit,
                offset);
    }

    /** @throws InvalidRequestException if it has no or too many days */
    BoardPeriod period(BoardFilter filter) {
        if (filter.days() < 1 || filter.days() > MOST_DAYS) {
            throw new InvalidRequestException("days", "board.days.range", MOST_DAYS);
        }
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        return filter.day() == null
                ? new BoardPeriod(today.minusDays(filter.days() - 1L), today)
                : new BoardPeriod(filter.day(), filter.day());
    }

    /** @throws InvalidRequestException if there is no such place */
    Unit place(String code) {
        var place = unit("place", code);
        if (place.kind() == UnitKind.CITY || place.kind() == UnitKind.DEPARTMENT) {
            throw new InvalidRequestException("place", "board.unit.unknown");
        }
        return place;
    }

    private static Integer rung(BoardFilter filter) {
        var rung = filter.rung();
        if (rung != null && (rung < 1 || rung > HIGHEST_RUNG)) {
            throw new InvalidRequestException("rung", "board.rung.unknown");
        }
        return rung;
    }

    private Unit unit(String field, String code) {
        return organization.findUnit(code).orElseThrow(() -> new InvalidRequestException(field, "board.unit.unknown"));
    }

    /** Only what lies in his units or is handled by them: what was shown to him alone is no figure of a unit. */
    private List<KindScope> scopes(CurrentUser user) {
        Map<ReadScope, List<CaseKind>> kinds = Arrays.stream(CaseKind.values())
                .collect(Collectors.groupingBy(
                        kind -> access.scopeOf(user, kind), LinkedHashMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .filter(scope -> hasUnits(scope.getKey()))
                .map(scope -> new KindScope(scope.getValue(), scope.getKey()))
                .toList();
    }

    private static boolean hasUnits(ReadScope scope) {
        return scope.all()
                || !scope.gridIds().isEmpty()
                || !scope.communityIds().isEmpty()
                || !scope.streetIds().isEmpty()
                || !scope.handlingUnitIds().isEmpty();
    }

    /** Days that end at the same moment, such as Friday and Saturday, are taken together. */
    private List<Cutoff> cutoffs(BoardPeriod period) {
        List<Cutoff> cutoffs = new ArrayList<>();
        for (var day = period.from(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            var at = calendar.due(start(day), THREE_WORKING_DAYS);
            if (!cutoffs.isEmpty() && cutoffs.get(cutoffs.size() - 1).at().equals(at)) {
                cutoffs.remove(cutoffs.size() - 1);
            }
            cutoffs.add(new Cutoff(start(day.plusDays(1)), at));
        }
        return cutoffs;
    }

    private static List<Cutoffs> bundled(List<Cutoff> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + BUNDLE)
                .mapToObj(from -> all.subList(from, Math.min(from + BUNDLE, all.size())))
                .map(some -> new Cutoffs(some.get(some.size() - 1).before(), some))
                .toList();
    }

    private static UnitKind below(UnitKind place) {
        return switch (place) {
            case CITY, DEPARTMENT -> UnitKind.STREET;
            case STREET -> UnitKind.COMMUNITY;
            case COMMUNITY, GRID -> UnitKind.GRID;
        };
    }

    private static int officeHours(Instant now) {
        return Zone.OFFICE.getRules().getOffset(now).getTotalSeconds() / 3600;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Zone.OFFICE).toInstant();
    }
}
