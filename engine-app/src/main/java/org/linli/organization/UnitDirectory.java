package org.linli.organization;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.NotFoundException;

/** Finding units, with where they stand and who works in them. */
@UseCaseService
public class UnitDirectory {
    private final UnitMapper units;
    private final PostMapper posts;
    private final UnitCache cache;
    private final Clock clock;

    UnitDirectory(UnitMapper units, PostMapper posts, UnitCache cache, Clock clock) {
        this.units = units;
        this.posts = posts;
        this.cache = cache;
        this.clock = clock;
    }

    /** One page of the units that fit, in the order of their codes, with the number of people in each. */
    public Page<UnitSummary> search(UnitFilter filter, PageRequest page) {
        var query = query(filter, page.offset(), page.size());
        return Page.of(summaries(units.listFound(query)), page, units.countFound(query));
    }

    /** At most {@code most} of the units that fit, for a file. */
    public List<UnitSummary> all(UnitFilter filter, int most) {
        var query = query(filter, 0, most);
        return summaries(units.listFound(query));
    }

    /** The units above one, from the top. */
    public List<Unit> above(UnitDetails unit) {
        return cache.tree().above(unit.id());
    }

    /** Who holds a post in the unit, now or later, in the order of their names. */
    public List<UnitMember> members(UnitDetails unit) {
        return posts.listOfUnit(unit.id(), clock.instant());
    }

    private UnitMapper.Query query(UnitFilter filter, int offset, int size) {
        var text = filter.text() == null || filter.text().isBlank()
                ? null
                : filter.text().strip();
        var path = filter.under() == null || filter.under().isBlank()
                ? null
                : units.findDetails(filter.under())
                        .orElseThrow(NotFoundException::new)
                        .path();
        return new UnitMapper.Query(text, filter.kind(), filter.isActive(), path, offset, size);
    }

    private List<UnitSummary> summaries(List<UnitDetails> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(UnitDetails::id).toList();
        var people = units.countPeople(ids, clock.instant()).stream()
                .collect(Collectors.toMap(UnitMapper.People::unitId, UnitMapper.People::total));
        return found.stream()
                .map(unit -> new UnitSummary(unit, above(unit), people.getOrDefault(unit.id(), 0L)))
                .toList();
    }
}
