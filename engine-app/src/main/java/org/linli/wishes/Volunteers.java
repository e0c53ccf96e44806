package org.linli.wishes;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.accounts.ResidentAccounts;
import org.linli.casefile.NotEntitledException;
import org.linli.organization.UnitKind;
import org.linli.residents.OwnArchive;
import org.linli.residents.OwnHousehold;
import org.linli.residents.Resident;
import org.linli.residents.ResidentsMerged;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.ReferenceLists;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;

/** Residents who want to take up wishes: they ask on their phone, and the community that knows them verifies it. */
@UseCaseService
public class Volunteers {
    public static final String VERIFY = "wish:volunteers";
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int NUMBER = 8;

    private final VolunteerMapper mapper;
    private final AllianceMapper alliances;
    private final WishReleases releases;
    private final ResidentAccounts accounts;
    private final OwnArchive archive;
    private final PostPermissions permissions;
    private final ReferenceLists lists;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Volunteers(
            VolunteerMapper mapper,
            AllianceMapper alliances,
            WishReleases releases,
            ResidentAccounts accounts,
            OwnArchive archive,
            PostPermissions permissions,
            ReferenceLists lists,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.alliances = alliances;
        this.releases = releases;
        this.accounts = accounts;
        this.archive = archive;
        this.permissions = permissions;
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody says of himself; {@code allianceUnit} is the code of the unit he works for, or null. */
    public record Wanted(
            VolunteerKind kind, String allianceUnit, boolean isContact, boolean isNameShown, List<String> skills) {}

    /** A volunteer with his name, the tags of his record, and his unit. */
    public record Listed(Volunteer volunteer, String name, List<String> tags, List<String> skills, AllianceUnit unit) {
        @Override
        public String toString() {
            return "Listed[" + volunteer.number() + "]";
        }
    }

    /** The community decides; {@code version} is that of what it looked at. */
    public record Decision(VolunteerState state, VolunteerKind kind, boolean isContact, String reason, int version) {}

    /** Himself as a volunteer, or empty while he has not asked. */
    public Optional<Listed> own(CurrentResident me) {
        return mapper.findByAccount(me.code()).map(one -> listed(List.of(one)).get(0));
    }

    /**
     * Asks to be verified, or says something else of himself; showing his name or not needs nobody.
     *
     * @throws NotEntitledException if the community has not confirmed who he is, or he is a minor
     * @throws InvalidRequestException naming the field that is wrong
     */
    public Listed ask(Wanted wanted, CurrentResident me) {
        var self = self(me);
        var unit = unit(wanted);
        requireSkills(wanted.skills());
        var earlier = mapper.findByAccount(me.code());
        var asked = volunteer(wanted, self, unit, me, earlier.orElse(null));
        var id = asked.id();
        if (earlier.isEmpty()) {
            var key = new GeneratedId();
            mapper.insert(asked, key);
            id = key.id();
        } else if (mapper.update(asked) == 0) {
            throw new OptimisticLockingFailureException("A volunteer was changed meanwhile");
        }
        mapper.deleteSkills(id);
        if (!wanted.skills().isEmpty()) {
            mapper.insertSkills(id, wanted.skills().stream().distinct().toList());
        }
        audit.record(
                "ask-volunteer",
                "volunteer:" + asked.number(),
                AuditResult.SUCCESS,
                asked.kind().name());
        return own(me).orElseThrow();
    }

    /** One page of those of his communities. */
    public Page<Listed> list(VolunteerState state, VolunteerKind kind, PageRequest page, CurrentUser user) {
        var communities = communities(user);
        if (communities.isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        var query = new VolunteerMapper.Query(communities, state, kind, page);
        audit.record("list-volunteers", "volunteers", AuditResult.SUCCESS, null);
        return Page.of(listed(mapper.list(query)), page, mapper.count(query));
    }

    /**
     * @throws NotFoundException if there is none in his communities
     * @throws OptimisticLockingFailureException if somebody was faster
     */
    public Listed decide(String number, Decision decision, CurrentUser user) {
        var volunteer = mapper.find(number)
                .filter(one -> communities(user).contains(one.communityId()))
                .orElseThrow(NotFoundException::new);
        if (decision.state() == VolunteerState.ASKED) {
            throw new InvalidRequestException("state", "wish.volunteer.state");
        }
        releases.releaseAll(volunteer.id(), decision.state() == VolunteerState.VERIFIED, decision.isContact());
        var decided = mapper.decide(new VolunteerMapper.Decision(
                number,
                decision.state(),
                decision.kind(),
                decision.isContact() && volunteer.allianceUnitId() != null,
                decision.reason(),
                clock.instant(),
                user.staffId(),
                decision.version()));
        if (decided == 0) {
            throw new OptimisticLockingFailureException("Volunteer %s was changed meanwhile".formatted(number));
        }
        audit.record(
                "decide-volunteer",
                "volunteer:" + number,
                AuditResult.SUCCESS,
                decision.state().name());
        return listed(List.of(mapper.find(number).orElseThrow())).get(0);
    }

    /** @throws NotEntitledException if he is not verified */
    Volunteer require(CurrentResident me) {
        return mapper.findByAccount(me.code())
                .filter(Volunteer::isVerified)
                .orElseThrow(() -> new NotEntitledException("wish.volunteer.verified"));
    }

    Map<Long, Volunteer> byId(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mapper.listByIds(ids).stream().collect(Collectors.toMap(Volunteer::id, one -> one));
    }

    /** Their names as the archive has them now, by number of the resident. */
    Map<String, PersonalText> names(Collection<Volunteer> people) {
        return archive
                .people(people.stream().map(Volunteer::residentNumber).collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().details().name()));
    }

    @EventListener
    void on(ResidentsMerged merged) {
        mapper.follow(merged.goneNumber(), merged.keptNumber());
    }

    private Volunteer volunteer(
            Wanted wanted, Resident self, AllianceUnit unit, CurrentResident me, Volunteer earlier) {
        var unitId = unit == null ? null : unit.id();
        var isContact = wanted.isContact() && unit != null;
        var isSame = earlier != null
                && earlier.kind() == wanted.kind()
                && Objects.equals(earlier.allianceUnitId(), unitId)
                && (earlier.isContact() || !isContact);
        return new Volunteer(
                earlier == null ? 0 : earlier.id(),
                earlier == null ? number() : earlier.number(),
                me.code(),
                self.number(),
                wanted.kind(),
                unitId,
                isContact,
                home(self).dwelling().communityId(),
                wanted.isNameShown(),
                isSame ? earlier.state() : VolunteerState.ASKED,
                null,
                clock.instant(),
                null,
                null,
                earlier == null ? 0 : earlier.version());
    }

    private Resident self(CurrentResident me) {
        var account = accounts.get(me);
        return archive.person(account.isLinked() ? account.residentNumber() : "")
                .filter(person -> archive.isAdult(person.details().birthDate()))
                .orElseThrow(() -> new NotEntitledException("wish.volunteer.entitled"));
    }

    private OwnHousehold home(Resident self) {
        return archive.households(self.number()).stream()
                .findFirst()
                .orElseThrow(() -> new NotEntitledException("wish.volunteer.entitled"));
    }

    private AllianceUnit unit(Wanted wanted) {
        return wanted.allianceUnit() == null
                ? null
                : alliances
                        .find(wanted.allianceUnit())
                        .filter(AllianceUnit::isActive)
                        .orElseThrow(() -> new InvalidRequestException("allianceUnit", "wish.alliance"));
    }

    private void requireSkills(List<String> skills) {
        if (skills.stream().anyMatch(kind -> lists.find(WishOpening.KINDS, kind).isEmpty())) {
            throw new InvalidRequestException("skills", "wish.kind");
        }
    }

    private Set<Long> communities(CurrentUser user) {
        return permissions.of(user, VERIFY).stream()
                .filter(post -> UnitKind.valueOf(post.unitKind()) == UnitKind.COMMUNITY)
                .map(CurrentUser.PostView::unitId)
                .collect(Collectors.toSet());
    }

    private List<Listed> listed(List<Volunteer> volunteers) {
        if (volunteers.isEmpty()) {
            return List.of();
        }
        var skills = mapper.listSkills(volunteers.stream().map(Volunteer::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        VolunteerMapper.Skill::volunteerId,
                        HashMap::new,
                        Collectors.mapping(VolunteerMapper.Skill::kind, Collectors.toList())));
        var unitIds = volunteers.stream()
                .map(Volunteer::allianceUnitId)
                .filter(id -> id != null)
                .toList();
        Map<Long, AllianceUnit> units = unitIds.isEmpty()
                ? Map.of()
                : alliances.listByIds(unitIds).stream().collect(Collectors.toMap(AllianceUnit::id, one -> one));
        var people = archive.people(
                volunteers.stream().map(Volunteer::residentNumber).collect(Collectors.toSet()));
        var tags = archive.tags(people.values());
        return volunteers.stream()
                .map(one -> listed(one, people.get(one.residentNumber()), tags, skills, units))
                .toList();
    }

    private Listed listed(
            Volunteer one,
            Resident person,
            Map<Long, List<String>> tags,
            Map<Long, List<String>> skills,
            Map<Long, AllianceUnit> units) {
        return new Listed(
                one,
                person == null ? "" : person.details().name().value(),
                person == null ? List.of() : tags.getOrDefault(person.id(), List.of()),
                skills.getOrDefault(one.id(), List.of()),
                one.allianceUnitId() == null ? null : units.get(one.allianceUnitId()));
    }

    private String number() {
        return random.ints(NUMBER, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
