package org.linli.villagelife;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.problem.NotFoundException;

/** Compares villages with those like them: points for each household, so that small ones are not behind for being small. */
@UseCaseService
public class PointRanking {
    private static final int SMALL = 200;
    private static final int LARGE = 500;

    private final BookMapper mapper;
    private final PointPlaces places;
    private final OrganizationService organization;
    private final Clock clock;

    PointRanking(BookMapper mapper, PointPlaces places, OrganizationService organization, Clock clock) {
        this.clock = clock;
        this.mapper = mapper;
        this.places = places;
        this.organization = organization;
    }

    /** Villages of about one size. */
    public enum SizeClass {
        SMALL,
        MIDDLE,
        LARGE
    }

    /** A village among those like it. */
    public record Place(int rank, Unit village, SizeClass size, int earned, int households, double perHousehold) {}

    /**
     * The villages like this one, the highest first.
     *
     * @throws NotFoundException if it is not his
     */
    public List<Place> likeVillages(String village, LocalDate from, LocalDate until, CurrentUser user) {
        var own = places.village(village, user, PointBook.READ);
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        var all = mapper.villages(from == null ? today.withDayOfYear(1) : from, until == null ? today : until);
        var size = all.stream()
                .filter(row -> row.communityId() == own.id())
                .map(PointRanking::size)
                .findFirst()
                .orElse(SizeClass.SMALL);
        var rows = all.stream()
                .filter(row -> size(row) == size)
                .sorted(java.util.Comparator.comparingDouble(PointRanking::perHousehold)
                        .reversed()
                        .thenComparing(BookMapper.VillageRow::communityId))
                .toList();
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(at -> place(at + 1, rows.get(at), size))
                .toList();
    }

    public Collection<Unit> villages(CurrentUser user) {
        return places.villages(user, PointBook.READ);
    }

    private Place place(int rank, BookMapper.VillageRow row, SizeClass size) {
        return new Place(
                rank, organization.unit(row.communityId()), size, row.earned(), row.households(), perHousehold(row));
    }

    private static double perHousehold(BookMapper.VillageRow row) {
        return row.households() == 0 ? 0 : Math.round(100.0 * row.earned() / row.households()) / 100.0;
    }

    private static SizeClass size(BookMapper.VillageRow row) {
        if (row.households() < SMALL) {
            return SizeClass.SMALL;
        }
        return row.households() < LARGE ? SizeClass.MIDDLE : SizeClass.LARGE;
    }
}
