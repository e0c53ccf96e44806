package org.linli.organization;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;

/** Who works here. */
@UseCaseService
public class StaffService {
    private final StaffMapper staff;
    private final PostMapper posts;
    private final LastAdministrator lastAdministrator;
    private final UnitCache cache;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    StaffService(
            StaffMapper staff,
            PostMapper posts,
            LastAdministrator lastAdministrator,
            UnitCache cache,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.staff = staff;
        this.posts = posts;
        this.lastAdministrator = lastAdministrator;
        this.cache = cache;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** People by name or user name, and by the unit in or below which they have a post; blank leaves either open. */
    public Page<StaffMember> list(String text, String unitCode, PageRequest page) {
        var path = unitCode.isBlank()
                ? null
                : cache.tree().byCode(unitCode).map(Unit::path).orElseThrow(NotFoundException::new);
        var part = text.isBlank() ? null : text.strip();
        var query = new StaffMapper.Query(part, path, clock.instant(), page.offset(), page.size());
        var rows = staff.list(query);
        var postsOf = postsOf(rows);
        var members = rows.stream()
                .map(row -> row.toMember().with(postsOf.getOrDefault(row.id(), List.of())))
                .toList();
        return Page.of(members, page, staff.count(query));
    }

    /** @throws NotFoundException if nobody has that user name */
    public StaffMember member(String username) {
        var member = staff.findByUsername(username)
                .orElseThrow(NotFoundException::new)
                .toMember();
        return member.with(posts.listOfStaff(Set.of(member.id()), clock.instant()));
    }

    /** Adds a person and returns the id. */
    public long add(NewStaff person) {
        var key = new GeneratedKey();
        staff.insert(person, clock.instant(), key);
        return key.id();
    }

    /**
     * Changes a person, or lets him go: then his posts count no more.
     *
     * @throws LastAdministratorException if nobody would be left to administer
     * @throws OptimisticLockingFailureException if somebody changed him meanwhile
     */
    public StaffMember change(String username, StaffChange change) {
        var member = member(username);
        if (member.isActive() && !change.isActive()) {
            lastAdministrator.refuseToLose(member.id());
        }
        if (staff.update(member.id(), change) == 0) {
            throw new OptimisticLockingFailureException("Staff %s was changed meanwhile".formatted(username));
        }
        if (!change.isActive()) {
            publisher.publishEvent(new PostEnded(member.id()));
        }
        return member(username);
    }

    private Map<Long, List<Post>> postsOf(List<StaffMapper.Row> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var ids = rows.stream().map(StaffMapper.Row::id).toList();
        return posts.listOfStaff(ids, clock.instant()).stream().collect(Collectors.groupingBy(Post::staffId));
    }
}
