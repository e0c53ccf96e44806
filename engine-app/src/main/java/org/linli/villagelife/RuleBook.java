package org.linli.villagelife;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.linli.casefile.NotEntitledException;
import org.linli.organization.Unit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.dao.OptimisticLockingFailureException;

/** The rules of villages: drafted by the village, adopted by its assembly, and in force from a day on. */
@UseCaseService
public class RuleBook {
    public static final String READ = "points:read";
    public static final String DRAFT = "points:rules";
    public static final String ADOPT = "points:adopt";

    private final RuleMapper mapper;
    private final RuleScreen screen;
    private final PointPlaces places;
    private final OfficeSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    RuleBook(
            RuleMapper mapper,
            RuleScreen screen,
            PointPlaces places,
            OfficeSettings settings,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.screen = screen;
        this.places = places;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** A version with its rules. */
    public record Version(RuleSet set, List<PointRule> rules) {}

    /** What the assembly decided. */
    public record Assembly(
            LocalDate adoptedOn,
            LocalDate inForceFrom,
            int entitled,
            int attended,
            int votesFor,
            int votesAgainst,
            boolean declares) {}

    /** The villages whose rules he reads. */
    public Collection<Unit> villages(CurrentUser user) {
        return places.villages(user, READ);
    }

    public List<RuleSet> list(String village, CurrentUser user) {
        return mapper.listSets(places.village(village, user, READ).id());
    }

    /** @throws NotFoundException if there is none, or not for him */
    public Version read(String village, int number, CurrentUser user) {
        return version(places.village(village, user, READ).id(), number);
    }

    /** The rules that a deed of that day follows; none where the village had none. */
    public List<PointRule> inForce(long communityId, LocalDate day) {
        return mapper.inForce(communityId, day)
                .map(set -> mapper.listRules(set.id()))
                .orElse(List.of());
    }

    /**
     * Begins a draft from the latest version, or from the model where there is none; the draft that there is, if any.
     *
     * @throws NotFoundException if the village is not his
     */
    public Version draft(String village, CurrentUser user) {
        var community = places.village(village, user, DRAFT);
        var sets = mapper.listSets(community.id());
        var open = sets.stream().filter(RuleSet::isDraft).findFirst();
        if (open.isPresent()) {
            return version(community.id(), open.get().versionNumber());
        }
        var number = sets.stream().mapToInt(RuleSet::versionNumber).max().orElse(0) + 1;
        var rules = sets.isEmpty()
                ? mapper.listModel()
                : mapper.listRules(sets.get(0).id());
        var key = new GeneratedKey();
        mapper.insertSet(newSet(community.id(), number, user), key);
        rules.forEach(rule -> mapper.insertRule(in(key.id(), rule)));
        audit.record("draft-point-rules", "unit:" + village, AuditResult.SUCCESS, "version " + number);
        return version(community.id(), number);
    }

    /**
     * Writes the rules of a draft.
     *
     * @throws InvalidRequestException if one of them may not be
     * @throws NotNowException if it was adopted
     */
    public Version write(String village, int number, List<PointRule> rules, int version, CurrentUser user) {
        var community = places.village(village, user, DRAFT);
        var draft = requireDraft(version(community.id(), number));
        screen.require(rules);
        requireUnchanged(mapper.touch(draft.set().id(), version));
        mapper.deleteRules(draft.set().id());
        rules.forEach(rule -> mapper.insertRule(in(draft.set().id(), rule)));
        audit.record("write-point-rules", "unit:" + village, AuditResult.SUCCESS, "version " + number);
        return version(community.id(), number);
    }

    /**
     * Throws a draft away, with its rules.
     *
     * @throws NotNowException if it was adopted
     */
    public void discard(String village, int number, CurrentUser user) {
        var community = places.village(village, user, DRAFT);
        var draft = requireDraft(version(community.id(), number));
        mapper.deleteRules(draft.set().id());
        requireUnchanged(mapper.deleteDraft(draft.set().id()));
        audit.record("discard-point-rules", "unit:" + village, AuditResult.SUCCESS, "version " + number);
    }

    /**
     * Writes down that the assembly adopted a draft: more than half of those entitled came, and more than half of these agreed.
     *
     * @throws NotEntitledException if he began the draft himself
     * @throws InvalidRequestException naming what is missing
     * @throws NotNowException if it was adopted
     */
    public Version adopt(String village, int number, Assembly assembly, int version, CurrentUser user) {
        var community = places.village(village, user, ADOPT);
        var draft = requireDraft(version(community.id(), number));
        if (user.staffId() == draft.set().createdById()) {
            throw new NotEntitledException("points.rule.other");
        }
        screen.require(draft.rules());
        require(assembly, community.id());
        requireUnchanged(mapper.adopt(new RuleMapper.Adopted(
                draft.set().id(),
                assembly.inForceFrom(),
                assembly.adoptedOn(),
                assembly.entitled(),
                assembly.attended(),
                assembly.votesFor(),
                assembly.votesAgainst(),
                user.staffId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                version)));
        audit.record("adopt-point-rules", "unit:" + village, AuditResult.SUCCESS, "version " + number);
        return version(community.id(), number);
    }

    private void require(Assembly assembly, long communityId) {
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        if (!assembly.declares()) {
            throw new InvalidRequestException("declares", "points.rule.declare");
        }
        var adopted = mapper.listSets(communityId).stream()
                .filter(set -> !set.isDraft())
                .toList();
        var days = settings.whole("points.adoptionDays");
        if (assembly.adoptedOn().isAfter(today)
                || assembly.adoptedOn().isBefore(today.minusDays(days))
                || adopted.stream().anyMatch(set -> !assembly.adoptedOn().isAfter(set.adoptedOn()))) {
            throw new InvalidRequestException("adoptedOn", "points.rule.adoptedOn", days);
        }
        if (assembly.inForceFrom().isBefore(today)
                || adopted.stream().anyMatch(set -> !assembly.inForceFrom().isAfter(set.inForceFrom()))) {
            throw new InvalidRequestException("inForceFrom", "points.rule.inForceFrom");
        }
        var households = mapper.countHouseholds(communityId);
        if (assembly.entitled() < households) {
            throw new InvalidRequestException("entitled", "points.rule.entitled", households);
        }
        if (assembly.attended() * 2L <= assembly.entitled() || assembly.attended() > assembly.entitled()) {
            throw new InvalidRequestException("attended", "points.rule.attended");
        }
        if (assembly.votesFor() * 2L <= assembly.attended()
                || (long) assembly.votesFor() + assembly.votesAgainst() > assembly.attended()) {
            throw new InvalidRequestException("votesFor", "points.rule.votes");
        }
    }

    private Version version(long communityId, int number) {
        var set = mapper.findSet(communityId, number).orElseThrow(NotFoundException::new);
        return new Version(set, mapper.listRules(set.id()));
    }

    private static Version requireDraft(Version version) {
        if (!version.set().isDraft()) {
            throw new NotNowException("points.rule.adopted");
        }
        return version;
    }

    private static void requireUnchanged(int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("The draft was changed meanwhile");
        }
    }

    private RuleSet newSet(long communityId, int number, CurrentUser user) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new RuleSet(
                0,
                communityId,
                number,
                RuleSet.State.DRAFT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                user.staffId(),
                now,
                null,
                0);
    }

    private static PointRule in(long setId, PointRule rule) {
        return new PointRule(
                0,
                setId,
                rule.code(),
                rule.deedGroup(),
                rule.name(),
                rule.nameEn(),
                rule.points(),
                rule.unit(),
                rule.monthCap(),
                rule.sort());
    }
}
