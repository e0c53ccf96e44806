package org.linli.services;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;

/** Counts applications by item, unit and month: how many were decided in the promised time and in that of the law. */
@UseCaseService
public class ApplicationFigures {
    public static final String FIGURES = "service:figures";

    /** Whose departments look at the whole city. */
    private static final Set<String> OF_ALL = Set.of("city-governance-center", "organization-department");

    private final FigureMapper mapper;
    private final Clock clock;

    ApplicationFigures(FigureMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** By what is counted. */
    public enum By {
        ITEM,
        UNIT,
        MONTH
    }

    /** All together, and by group. */
    public record Figures(ApplicationFigure whole, List<ApplicationFigure> groups) {}

    /**
     * Which applications are counted.
     *
     * @param item code, or null: any
     * @param decidingUnit id of the unit that decides, or null: any
     */
    public record Filter(LocalDate from, LocalDate to, String item, Long decidingUnit) {}

    /**
     * Of what came in from one day to another, both included, where the reader's units have a part in it.
     *
     * @throws InvalidRequestException if the days are the wrong way round
     */
    public Figures of(Filter filter, By by, CurrentUser user) {
        if (filter.to().isBefore(filter.from())) {
            throw new InvalidRequestException("to", "service.figures.to");
        }
        var query = new FigureMapper.Query(
                filter.from().atStartOfDay(Zone.OFFICE).toInstant(),
                filter.to().plusDays(1).atStartOfDay(Zone.OFFICE).toInstant(),
                filter.item(),
                filter.decidingUnit(),
                user.posts().stream().anyMatch(post -> OF_ALL.contains(post.role())),
                units(user, null),
                units(user, UnitKind.COMMUNITY),
                units(user, UnitKind.STREET));
        var late = mapper.listLate(query, by, clock.instant()).stream()
                .collect(Collectors.toMap(FigureMapper.Late::groupName, Function.identity()));
        var all = late.values().stream().reduce(FigureMapper.Late.NONE, FigureMapper.Late::plus);
        return new Figures(
                with(mapper.whole(query), all),
                mapper.list(query, by).stream()
                        .map(figure -> with(figure, late.getOrDefault(figure.groupName(), FigureMapper.Late.NONE)))
                        .toList());
    }

    private static ApplicationFigure with(ApplicationFigure figure, FigureMapper.Late late) {
        return figure.with(late.overdue(), late.beyondLaw());
    }

    private static Set<Long> units(CurrentUser user, UnitKind kind) {
        return user.posts().stream()
                .filter(post -> kind == null || post.unitKind().equals(kind.name()))
                .map(CurrentUser.PostView::unitId)
                .collect(Collectors.toSet());
    }
}
