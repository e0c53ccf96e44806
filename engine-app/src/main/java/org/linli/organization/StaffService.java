package org.linli.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;

/** Who works here. */
@UseCaseService
public class StaffService {
    private static final Duration ENDING_SOON = Duration.ofDays(30);

    private final StaffMapper staff;
    private final PostMapper posts;
    private final LastAdministrator lastAdministrator;
    private final DeputyPeriods deputies;
    private final UnitCache cache;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    StaffService(
            StaffMapper staff,
            PostMapper posts,
            LastAdministrator lastAdministrator,
            DeputyPeriods deputies,
            UnitCache cache,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.staff = staff;
        this.posts = posts;
        this.lastAdministrator = lastAdministrator;
        this.deputies = deputies;
        this.cache = cache;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** One page of the people who fit, in the order of their user names. */
    public Page<StaffMember> list(StaffFilter filter, PageRequest page) {
        var query = query(filter, page.offset(), page.size());
        return Page.of(withPosts(staff.list(query)), page, staff.count(query));
    }

    /** At most {@code most} of the people who fit, for a file. */
    public List<StaffMember> all(StaffFilter filter, int most) {
        return withPosts(staff.list(query(filter, 0, most)));
    }

    /** Those of these user names whom there is, with every post that they ever had. */
    public List<StaffMember> known(Collection<String> usernames) {
        if (usernames.isEmpty()) {
            return List.of();
        }
        var rows = staff.listByUsernames(Set.copyOf(usernames));
        return withPosts(rows, Instant.EPOCH);
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
     * @throws ChangedMeanwhileException if somebody changed him meanwhile
     */
    public StaffMember change(String username, StaffChange change) {
        var member = member(username);
        if (member.isActive() && !change.isActive()) {
            lastAdministrator.refuseToLose(member.id());
        }
        if (staff.update(member.id(), change, clock.instant()) == 0) {
            throw new ChangedMeanwhileException(member.changedBy(), member.changedAt());
        }
        if (!change.isActive()) {
            deputies.personLeaves(member.id(), change.by());
            publisher.publishEvent(new PostEnded(member.id()));
        }
        return member(username);
    }

    private StaffMapper.Query query(StaffFilter filter, int offset, int size) {
        var path = Texts.isBlank(filter.unit())
                ? null
                : cache.tree()
                        .byCode(filter.unit())
                        .orElseThrow(NotFoundException::new)
                        .path();
        var now = clock.instant();
        return new StaffMapper.Query(
                Texts.isBlank(filter.text()) ? null : filter.text().strip(),
                path,
                Texts.isBlank(filter.role()) ? null : filter.role(),
                filter.isActive(),
                filter.posts(),
                now,
                now.plus(ENDING_SOON),
                offset,
                size);
    }

    private List<StaffMember> withPosts(List<StaffMapper.Row> rows) {
        return withPosts(rows, clock.instant());
    }

    private List<StaffMember> withPosts(List<StaffMapper.Row> rows, Instant endingAfter) {
        var postsOf = postsOf(rows, endingAfter);
        return rows.stream()
                .map(row -> row.toMember().with(postsOf.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Post>> postsOf(List<StaffMapper.Row> rows, Instant endingAfter) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var ids = rows.stream().map(StaffMapper.Row::id).toList();
        return posts.listOfStaff(ids, endingAfter).stream().collect(Collectors.groupingBy(Post::staffId));
    }
}
