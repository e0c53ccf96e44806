package org.linli.organization;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.organization.DeputyMapper.Draft;
import org.linli.organization.DeputyMapper.OwnPost;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;

/** Who stands in for whom: set by the person himself, a head over his unit, or the administrator. */
@UseCaseService
public class DeputyService {
    private static final int SHOWN = 50;
    private static final int CHOICES = 20;
    private static final int POSTS_EACH = 4;

    private final DeputyMapper deputies;
    private final DeputyRules rules;
    private final DeputyPeriods periods;
    private final StaffService staff;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    DeputyService(
            DeputyMapper deputies,
            DeputyRules rules,
            DeputyPeriods periods,
            StaffService staff,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.deputies = deputies;
        this.rules = rules;
        this.periods = periods;
        this.staff = staff;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** A post at which somebody may stand in. */
    public record OpenPost(String unitCode, String unitName, String role) {}

    /**
     * Lets somebody stand in at a post of another, or at all of them; the right begins and ends by the clock.
     *
     * @throws NotFoundException if there is no such person, or he is none of the setter's people
     * @throws InvalidRequestException naming the field, if the period is none or taken, or the deputy may not be chosen
     */
    public List<Deputy> appoint(NewDeputy wanted, DeputySetter setter) {
        var absent = staff.member(wanted.username());
        require(absent, setter);
        var from = rules.begin(wanted);
        var reason = rules.reason(wanted);
        var posts = posts(absent, wanted, from, setter);
        var deputy = active(wanted.deputyUsername());
        deputies.lockPeople(List.of(absent.id(), deputy.id()));
        rules.checkPerson(absent, deputy, from, wanted.validUntil());
        var drafts = new ArrayList<Draft>();
        for (var post : posts) {
            var draft = new Draft(
                    absent.id(),
                    deputy.id(),
                    post.unitId(),
                    post.role(),
                    from,
                    wanted.validUntil(),
                    reason,
                    setter.name(),
                    clock.instant());
            rules.checkPost(post, deputy, draft);
            drafts.add(draft);
        }
        return drafts.stream().map(this::write).toList();
    }

    private Deputy write(Draft draft) {
        var key = new GeneratedKey();
        deputies.insert(draft, key);
        deputies.insertPost(key.id(), draft);
        var appointed = deputies.find(key.id()).orElseThrow();
        publisher.publishEvent(new DeputyAppointed(appointed));
        return appointed;
    }

    /**
     * Ends it now; what is over stays as it is.
     *
     * @throws NotFoundException if there is none, or it is none of the setter's people
     */
    public Deputy end(long id, DeputySetter setter) {
        var deputy = deputies.find(id).orElseThrow(NotFoundException::new);
        if (deputy.staffId() != setter.staffId() && !covers(managed(setter), deputy.unitPath())) {
            throw new NotFoundException();
        }
        if (deputy.status(clock.instant()) != PostStatus.OVER) {
            periods.end(deputy, setter.name());
        }
        return deputies.find(id).orElseThrow();
    }

    /**
     * The newest deputies of a person and times at which he stands in for others, as far as the asker sets them.
     *
     * @throws NotFoundException if there is no such person, or he is none of the asker's people
     */
    public List<Deputy> of(String username, DeputySetter asker) {
        var member = staff.member(username);
        require(member, asker);
        return deputies.listOfPerson(member.id(), SHOWN);
    }

    /** Those that run or are to come among the people of the asker, by their end. */
    public Page<Deputy> within(DeputySetter asker, PageRequest page) {
        var paths = managed(asker);
        if (paths.isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        var now = clock.instant();
        return Page.of(
                deputies.listWithin(paths, now, page.size(), page.offset()), page, deputies.countWithin(paths, now));
    }

    /** The posts of a person at which the asker may let somebody stand in now. */
    public List<OpenPost> openPosts(String username, DeputySetter asker) {
        var member = staff.member(username);
        return reachable(member, clock.instant(), asker).stream()
                .filter(DeputyRules::isRepresentable)
                .map(post -> new OpenPost(post.unitCode(), post.unitName(), post.role()))
                .toList();
    }

    /** The first people, by user name, who are near enough to stand in for him. */
    public List<DeputyCandidate> candidates(String username, String text, DeputySetter asker) {
        var member = staff.member(username);
        var units = reachable(member, clock.instant(), asker).stream()
                .map(OwnPost::unitId)
                .toList();
        return units.isEmpty()
                ? List.of()
                : distinct(deputies.listCandidates(
                        member.id(), units, blankToNull(text), clock.instant(), CHOICES * POSTS_EACH));
    }

    /** The first people, by user name, for whom the asker may set deputies besides himself. */
    public List<DeputyCandidate> people(String text, DeputySetter asker) {
        var paths = managed(asker);
        return paths.isEmpty()
                ? List.of()
                : distinct(deputies.listPeople(paths, blankToNull(text), clock.instant(), CHOICES * POSTS_EACH));
    }

    private List<OwnPost> posts(StaffMember absent, NewDeputy wanted, Instant from, DeputySetter setter) {
        var reachable = reachable(absent, from, setter);
        var isOne = !Texts.isBlank(wanted.unitCode()) || !Texts.isBlank(wanted.role());
        var found = reachable.stream()
                .filter(post -> !isOne
                        || post.unitCode().equals(wanted.unitCode())
                                && post.role().equals(wanted.role()))
                .toList();
        if (found.isEmpty()) {
            throw new InvalidRequestException(isOne ? "role" : "username", "organization.deputy.noPost");
        }
        var representable = found.stream().filter(DeputyRules::isRepresentable).toList();
        if (representable.isEmpty()) {
            throw new InvalidRequestException(isOne ? "role" : "username", "organization.deputy.role");
        }
        return representable;
    }

    private StaffMember active(String username) {
        if (Texts.isBlank(username)) {
            throw new InvalidRequestException("deputyUsername", "organization.deputy.missing");
        }
        try {
            var found = staff.member(username.strip());
            if (found.isActive()) {
                return found;
            }
        } catch (NotFoundException unknown) {
            // said below, in the same words as for somebody who has left
        }
        throw new InvalidRequestException("deputyUsername", "organization.deputy.unknown");
    }

    /** The posts of the person that lie where the asker sets deputies; all of them where he is the person himself. */
    private List<OwnPost> reachable(StaffMember member, Instant at, DeputySetter asker) {
        require(member, asker);
        var paths = managed(asker);
        return deputies.listOwnPosts(member.id(), at).stream()
                .filter(post -> member.id() == asker.staffId() || covers(paths, post.unitPath()))
                .toList();
    }

    private void require(StaffMember member, DeputySetter asker) {
        if (member.id() == asker.staffId()) {
            return;
        }
        var paths = managed(asker);
        var isTheirs = deputies.listOwnPosts(member.id(), clock.instant()).stream()
                .anyMatch(post -> covers(paths, post.unitPath()));
        if (!isTheirs) {
            throw new NotFoundException();
        }
    }

    private List<String> managed(DeputySetter asker) {
        return deputies.listManagedPaths(asker.staffId(), clock.instant());
    }

    private static boolean covers(List<String> paths, String unitPath) {
        return paths.stream().anyMatch(unitPath::startsWith);
    }

    private static List<DeputyCandidate> distinct(List<DeputyCandidate> found) {
        Map<String, DeputyCandidate> byName = new LinkedHashMap<>();
        found.forEach(one -> byName.putIfAbsent(one.username(), one));
        return byName.values().stream().limit(CHOICES).toList();
    }

    private static String blankToNull(String text) {
        return Texts.isBlank(text) ? null : text.strip();
    }
}
