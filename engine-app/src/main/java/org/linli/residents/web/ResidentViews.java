package org.linli.residents.web;

import jakarta.annotation.Nullable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.residents.ArchiveAccess;
import org.linli.residents.ArchiveReading;
import org.linli.residents.ArchiveTag;
import org.linli.residents.ChangeKind;
import org.linli.residents.CodeList;
import org.linli.residents.Confidence;
import org.linli.residents.DocumentKind;
import org.linli.residents.Dwelling;
import org.linli.residents.Dwellings;
import org.linli.residents.EndReason;
import org.linli.residents.HealthGround;
import org.linli.residents.Household;
import org.linli.residents.HouseholdKind;
import org.linli.residents.Member;
import org.linli.residents.RecordStatus;
import org.linli.residents.Resident;
import org.linli.residents.ResidentProfile;
import org.linli.residents.Revealing;
import org.linli.residents.Subject;
import org.linli.residents.VillagerGroup;
import org.linli.residents.web.ArchiveViews.CodeName;
import org.linli.residents.web.ArchiveViews.PlaceView;
import org.linli.residents.web.ArchiveViews.TagView;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/** Shows people: numbers and telephones always masked, names too where the reader has no need of them. */
@Component
class ResidentViews {
    private final ArchiveViews parts;
    private final PersonViews people;
    private final ArchiveReading reading;
    private final Dwellings dwellings;
    private final ArchiveAccess access;
    private final Revealing revealing;
    private final Messages messages;
    private final Clock clock;

    ResidentViews(
            ArchiveViews parts,
            PersonViews people,
            ArchiveReading reading,
            Dwellings dwellings,
            ArchiveAccess access,
            Revealing revealing,
            Messages messages,
            Clock clock) {
        this.parts = parts;
        this.people = people;
        this.reading = reading;
        this.dwellings = dwellings;
        this.access = access;
        this.revealing = revealing;
        this.messages = messages;
        this.clock = clock;
    }

    /** A person in a list; departments see only the masked name and number. */
    record RowView(
            String number,
            String name,
            @Nullable CodeName sex,
            @Nullable Integer age,
            @Nullable String documentNumber,
            @Nullable String phone,
            @Nullable PlaceView place,
            List<HomeView> homes,
            List<TagView> tags) {}

    /** A household to which somebody belongs. */
    record HomeView(String number, HouseholdKind kind, CodeName relation, String address) {}

    /** What is recorded of a person; parts that he may ask for with a purpose are masked. */
    record DetailsView(
            String name,
            @Nullable DocumentKind documentKind,
            @Nullable String documentKindName,
            @Nullable String documentNumber,
            @Nullable String phone,
            @Nullable CodeName sex,
            @Nullable LocalDate birthDate,
            @Nullable Integer age,
            @Nullable CodeName nation,
            @Nullable CodeName education,
            @Nullable CodeName politicalStatus,
            @Nullable CodeName marriage,
            @Nullable CodeName health,
            @Nullable String craft,
            @Nullable CodeName workAway,
            @Nullable String workPlace) {}

    /** On what ground health information is kept. */
    record HealthGroundView(
            HealthGround.Kind kind,
            @Nullable String giver,
            @Nullable LocalDate givenOn,
            String paper) {
        static HealthGroundView of(HealthGround ground) {
            return new HealthGroundView(
                    ground.kind(),
                    ground.giver() == null ? null : ground.giver().value(),
                    ground.givenOn(),
                    ground.paper());
        }
    }

    /** A membership; {@code validTo} is the first day without it. */
    record MembershipView(
            String householdNumber,
            HouseholdKind kind,
            @Nullable String address,
            CodeName relation,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable EndReason endReason) {}

    /** A piece of information; {@code content} is null where it has to be asked for with a purpose. */
    record InfoView(
            long id,
            CodeName kind,
            boolean isSensitive,
            @Nullable Map<String, String> content,
            CodeName source,
            Confidence confidence,
            LocalDate collectedAt,
            String collectedBy,
            @Nullable LocalDate consentedAt,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /**
     * A person on a day.
     *
     * @param isFull false for a department, which sees only what it knows itself
     * @param revealable what the reader may have shown unmasked
     */
    record ProfileView(
            String number,
            LocalDate day,
            boolean isFull,
            RecordStatus status,
            DetailsView details,
            @Nullable HealthGroundView healthGround,
            @Nullable PlaceView place,
            List<MembershipView> memberships,
            List<TagView> tags,
            List<InfoView> infos,
            List<Revealing.Part> revealable,
            LocalDate validFrom,
            ChangeKind changeKind,
            @Nullable String changeNote,
            Instant recordedAt,
            String recordedBy,
            int version) {}

    /** One of the states of a person. */
    record StateView(
            int version,
            LocalDate validFrom,
            ChangeKind changeKind,
            String changeKindName,
            @Nullable String changeNote,
            Instant recordedAt,
            String recordedBy,
            DetailsView details,
            PlaceView place) {}

    List<RowView> rows(List<Resident> people, CurrentUser user) {
        var ids = people.stream().map(Resident::id).toList();
        var memberships = reading.membershipsOf(ids);
        var homes = reading.householdsById(
                memberships.stream().map(Member::householdId).toList());
        var doors = dwellings.byId(
                homes.values().stream().map(Household::dwellingId).toList());
        var memberOf = memberships.stream().collect(Collectors.groupingBy(Member::residentId));
        var tags = reading.tagsOf(Subject.RESIDENT, ids).stream().collect(Collectors.groupingBy(ArchiveTag::subjectId));
        var groups = parts.groups(
                people.stream().map(person -> person.residence().groupId()).toList());
        var scope = access.readable(user);
        return people.stream()
                .map(person -> scope.covers(person)
                        ? row(
                                person,
                                homes(memberOf.getOrDefault(person.id(), List.of()), homes, doors),
                                tags.getOrDefault(person.id(), List.of()),
                                place(person, groups.get(person.residence().groupId())))
                        : strangersRow(person))
                .toList();
    }

    ProfileView profile(ResidentProfile profile, CurrentUser user) {
        var person = profile.resident();
        var group = parts.groups(Collections.singletonList(person.residence().groupId()));
        var hasHealth = !access.readable(user).isOnlyLinked(person);
        return new ProfileView(
                person.number(),
                profile.day(),
                profile.isFull(),
                person.status(),
                people.details(person.details(), profile.isFull(), hasHealth, profile.day()),
                profile.healthGround() != null && hasHealth ? HealthGroundView.of(profile.healthGround()) : null,
                profile.isFull() ? place(person, group.get(person.residence().groupId())) : null,
                profile.memberships().stream()
                        .map(member -> membership(member, profile))
                        .toList(),
                profile.tags().stream().map(parts::tag).toList(),
                profile.infos().stream().map(this::info).toList(),
                revealing.parts(person, user).stream().sorted().toList(),
                person.validFrom(),
                person.changeKind(),
                profile.isFull() ? person.changeNote() : null,
                person.recordedAt(),
                person.recordedBy(),
                person.version());
    }

    List<StateView> states(List<Resident> states, CurrentUser user) {
        var hasHealth = !access.readable(user).isOnlyLinked(states.get(0)); // the latest is first
        var groups = parts.groups(
                states.stream().map(state -> state.residence().groupId()).toList());
        return states.stream()
                .map(state -> new StateView(
                        state.version(),
                        state.validFrom(),
                        state.changeKind(),
                        changeName(state.changeKind()),
                        state.changeNote(),
                        state.recordedAt(),
                        state.recordedBy(),
                        people.details(state.details(), true, hasHealth, today()),
                        place(state, groups.get(state.residence().groupId()))))
                .toList();
    }

    String changeName(ChangeKind kind) {
        return messages.text("resident.change." + kind);
    }

    private RowView row(Resident person, List<HomeView> homes, List<ArchiveTag> tags, PlaceView place) {
        var details = person.details();
        return new RowView(
                person.number(),
                details.name().value(),
                parts.code(CodeList.SEX, details.sex()),
                PersonViews.age(details, today()),
                PersonViews.documentBesideBirth(details),
                PersonViews.maskedPhone(details),
                place,
                homes,
                tags.stream().map(parts::tag).toList());
    }

    private static RowView strangersRow(Resident person) {
        PersonalText name = person.details().name();
        return new RowView(
                person.number(),
                name.maskedName(),
                null,
                null,
                PersonViews.maskedDocument(person.details()),
                null,
                null,
                List.of(),
                List.of());
    }

    private List<HomeView> homes(List<Member> memberships, Map<Long, Household> homes, Map<Long, Dwelling> doors) {
        return memberships.stream()
                .map(member -> {
                    var home = homes.get(member.householdId());
                    return new HomeView(
                            home.number(),
                            home.kind(),
                            parts.code(CodeList.RELATION, member.relation()),
                            doors.get(home.dwellingId()).address());
                })
                .toList();
    }

    private PlaceView place(Resident person, VillagerGroup group) {
        var residence = person.residence();
        return parts.place(residence.gridId(), residence.communityId(), group);
    }

    private MembershipView membership(Member member, ResidentProfile profile) {
        var home = profile.households().get(member.householdId());
        var dwelling = profile.dwellings().get(home.dwellingId());
        return new MembershipView(
                home.number(),
                home.kind(),
                dwelling == null ? null : dwelling.address(),
                parts.code(CodeList.RELATION, member.relation()),
                member.validFrom(),
                member.validTo(),
                member.endReason());
    }

    private InfoView info(ResidentProfile.Known known) {
        var info = known.info();
        return new InfoView(
                info.id(),
                new CodeName(known.kind().code(), known.kind().label()),
                known.kind().isSensitive(),
                known.content(),
                parts.code(CodeList.INFO_SOURCE, info.source()),
                info.confidence(),
                info.collectedAt(),
                info.collectedBy(),
                info.consentedAt(),
                info.validFrom(),
                info.validTo());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }
}
