package org.linli.organization;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;

/** Who holds which role where, and for how long. */
@UseCaseService
public class PostService {
    private final PostMapper posts;
    private final UnitMapper units;
    private final StaffService staff;
    private final LastAdministrator lastAdministrator;
    private final DeputyPeriods deputies;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    PostService(
            PostMapper posts,
            UnitMapper units,
            StaffService staff,
            LastAdministrator lastAdministrator,
            DeputyPeriods deputies,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.posts = posts;
        this.units = units;
        this.staff = staff;
        this.lastAdministrator = lastAdministrator;
        this.deputies = deputies;
        this.publisher = publisher;
        this.clock = clock;
    }

    public List<Role> roles() {
        return posts.listRoles();
    }

    /**
     * Gives a person a post from {@code validFrom} (null: now) until before {@code validUntil} (null: open).
     *
     * @throws NotFoundException if nobody has that user name
     * @throws InvalidRequestException if unit and role do not fit, or the period is empty or already covered
     */
    public Post add(String username, String unitCode, String roleCode, Instant validFrom, Instant validUntil) {
        var member = staff.member(username);
        var unit = units.findDetailsForUpdate(unitCode)
                .filter(UnitDetails::isActive)
                .orElseThrow(() -> new InvalidRequestException("unitCode", "organization.unit.unknown"));
        var role = posts.findRole(roleCode)
                .orElseThrow(() -> new InvalidRequestException("role", "organization.role.unknown"));
        if (role.unitKind() != unit.kind()) {
            throw new InvalidRequestException("role", "organization.role.kind");
        }
        var from = validFrom == null ? clock.instant() : validFrom;
        if (validUntil != null && !validUntil.isAfter(from)) {
            throw new InvalidRequestException("validUntil", "organization.period.empty");
        }
        var draft = new PostMapper.Draft(member.id(), unit.id(), role.code(), from, validUntil);
        if (posts.countOverlapping(draft) > 0) {
            throw new InvalidRequestException("role", "organization.post.overlap");
        }
        var key = new GeneratedKey();
        posts.insert(draft, key);
        return posts.find(key.id()).orElseThrow();
    }

    /**
     * Ends a post now; one that has not begun never does. One that has ended stays as it is.
     *
     * @throws NotFoundException if the person has no such post
     * @throws LastAdministratorException if nobody would be left to administer
     * @throws OptimisticLockingFailureException if somebody changed it meanwhile
     */
    public Post end(String username, long postId, String by) {
        var member = staff.member(username);
        var post = postOf(member, postId);
        var now = clock.instant();
        if (post.validUntil() != null && !post.validUntil().isAfter(now)) {
            return post;
        }
        if (post.role().equals(LastAdministrator.ROLE) && post.validUntil() == null) {
            lastAdministrator.refuseToLose(member.id());
        }
        var end = post.validFrom().isAfter(now) ? post.validFrom() : now;
        if (posts.updateEnd(post, end, by, now) == 0) {
            throw new OptimisticLockingFailureException("Post %d was changed meanwhile".formatted(postId));
        }
        deputies.postEnds(post, end, by);
        publisher.publishEvent(new PostEnded(member.id()));
        return posts.find(postId).orElseThrow();
    }

    /**
     * Makes a post that is not over last until before {@code validUntil} (null: open): a deputy stays longer.
     *
     * @throws NotFoundException if the person has no such post
     * @throws InvalidRequestException if it is over, would end before it begins or now, or would meet another of his
     * @throws LastAdministratorException if nobody would be left to administer for good
     * @throws ChangedMeanwhileException if somebody changed it meanwhile
     */
    public Post changeEnd(String username, long postId, PostPeriod period) {
        var member = staff.member(username);
        var post = postOf(member, postId);
        var now = clock.instant();
        if (post.status(now) == PostStatus.OVER) {
            throw new InvalidRequestException("validUntil", "organization.post.over");
        }
        var end = period.validUntil();
        if (end != null && (!end.isAfter(post.validFrom()) || !end.isAfter(now))) {
            throw new InvalidRequestException("validUntil", "organization.period.empty");
        }
        if (posts.countMeeting(new PostMapper.Period(postId, post.validFrom(), end)) > 0) {
            throw new InvalidRequestException("validUntil", "organization.post.overlap");
        }
        if (post.role().equals(LastAdministrator.ROLE) && post.validUntil() == null && end != null) {
            lastAdministrator.refuseToLose(member.id());
        }
        if (post.version() != period.version() || posts.updateEnd(post, end, period.by(), now) == 0) {
            throw new ChangedMeanwhileException(post.changedBy(), post.changedAt());
        }
        if (end != null) {
            deputies.postEnds(post, end, period.by());
        }
        return posts.find(postId).orElseThrow();
    }

    /**
     * Ends a post of somebody who has left, without asking again whether he may leave.
     *
     * @throws OptimisticLockingFailureException if somebody changed it meanwhile
     */
    public void endOfLeaver(Post post, String by) {
        var now = clock.instant();
        var end = post.validFrom().isAfter(now) ? post.validFrom() : now;
        if (posts.updateEnd(post, end, by, now) == 0) {
            throw new OptimisticLockingFailureException("Post %d was changed meanwhile".formatted(post.id()));
        }
        deputies.postEnds(post, end, by);
    }

    /** Every post that the person ever had, the newest first. */
    public List<Post> history(StaffMember member) {
        return posts.listHistory(member.id());
    }

    private Post postOf(StaffMember member, long postId) {
        return posts.find(postId)
                .filter(found -> found.staffId() == member.id())
                .orElseThrow(NotFoundException::new);
    }
}
