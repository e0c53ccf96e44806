package org.linli.residents.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.residents.ArchiveReading;
import org.linli.residents.ArchiveTag;
import org.linli.residents.ChangeKind;
import org.linli.residents.CodeList;
import org.linli.residents.Dwelling;
import org.linli.residents.Dwellings;
import org.linli.residents.EndReason;
import org.linli.residents.Household;
import org.linli.residents.HouseholdKind;
import org.linli.residents.HouseholdProfile;
import org.linli.residents.Member;
import org.linli.residents.RecordStatus;
import org.linli.residents.Resident;
import org.linli.residents.Subject;
import org.linli.residents.VillagerGroup;
import org.linli.residents.web.ArchiveViews.CodeName;
import org.linli.residents.web.ArchiveViews.DwellingView;
import org.linli.residents.web.ArchiveViews.PlaceView;
import org.linli.residents.web.ArchiveViews.TagView;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Shows households, as rows of a list or with all who belong to them. */
@Component
class HouseholdViews {
    private final ArchiveViews parts;
    private final ResidentViews residents;
    private final ArchiveReading reading;
    private final Dwellings dwellings;

    HouseholdViews(ArchiveViews parts, ResidentViews residents, ArchiveReading reading, Dwellings dwellings) {
        this.parts = parts;
        this.residents = residents;
        this.reading = reading;
        this.dwellings = dwellings;
    }

    record RowView(
            String number,
            HouseholdKind kind,
            @Nullable CodeName category,
            PlaceView place,
            String address,
            @Nullable String householder,
            int people,
            List<TagView> tags) {}

    /** Who belongs or belonged to it; of people who have left the reader's places no more than the number and the masked name. */
    record MemberView(
            String number,
            String name,
            CodeName relation,
            @Nullable CodeName sex,
            @Nullable Integer age,
            @Nullable String documentNumber,
            @Nullable String phone,
            @Nullable CodeName workAway,
            List<TagView> tags,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable EndReason endReason) {}

    /** A household on a day. */
    record ProfileView(
            String number,
            LocalDate day,
            HouseholdKind kind,
            RecordStatus status,
            @Nullable CodeName category,
            DwellingView dwelling,
            List<MemberView> members,
            List<TagView> tags,
            LocalDate validFrom,
            ChangeKind changeKind,
            @Nullable String changeNote,
            Instant recordedAt,
            String recordedBy,
            int version) {}

    /** One of the states of a household. */
    record StateView(
            int version,
            LocalDate validFrom,
            ChangeKind changeKind,
            String changeKindName,
            @Nullable String changeNote,
            Instant recordedAt,
            String recordedBy,
            @Nullable CodeName category,
            String address,
            @Nullable String householder) {}

    /** Every state, the latest first, and everybody who ever belonged to it. */
    record HistoryResponse(List<StateView> items, List<MemberView> members) {}

    List<RowView> rows(List<Household> households) {
        var ids = households.stream().map(Household::id).toList();
        var homes =
                dwellings.byId(households.stream().map(Household::dwellingId).toList());
        var members = reading.membersOf(ids).stream().collect(Collectors.groupingBy(Member::householdId));
        var heads = reading.byId(households.stream()
                .map(Household::householderId)
                .filter(id -> id != null)
                .toList());
        var tags = tags(Subject.HOUSEHOLD, ids);
        var tagsOfHomes = tags(Subject.DWELLING, List.copyOf(homes.keySet()));
        var groups = parts.groups(households.stream().map(Household::groupId).toList());
        return households.stream()
                .map(household -> new RowView(
                        household.number(),
                        household.kind(),
                        parts.code(CodeList.HOUSEHOLD_CATEGORY, household.category()),
                        place(household, groups),
                        homes.get(household.dwellingId()).address(),
                        name(heads.get(household.householderId())),
                        members.getOrDefault(household.id(), List.of()).size(),
                        Stream.concat(
                                        tags.getOrDefault(household.id(), List.of()).stream(),
                                        tagsOfHomes.getOrDefault(household.dwellingId(), List.of()).stream())
                                .map(parts::tag)
                                .toList()))
                .toList();
    }

    ProfileView profile(HouseholdProfile profile) {
        var household = profile.household();
        var group = parts.groups(Collections.singletonList(profile.dwelling().groupId()))
                .get(profile.dwelling().groupId());
        return new ProfileView(
                household.number(),
                profile.day(),
                household.kind(),
                household.status(),
                parts.code(CodeList.HOUSEHOLD_CATEGORY, household.category()),
                parts.dwelling(
                        profile.dwelling(),
                        group,
                        profile.tags().stream()
                                .filter(tag -> tag.subject() == Subject.DWELLING)
                                .toList()),
                profile.members().stream()
                        .map(member -> member(
                                member,
                                profile.people().get(member.residentId()),
                                tagsOf(member, profile),
                                profile.strangers(),
                                profile.day()))
                        .toList(),
                profile.tags().stream()
                        .filter(tag -> tag.subject() == Subject.HOUSEHOLD)
                        .map(parts::tag)
                        .toList(),
                household.validFrom(),
                household.changeKind(),
                household.changeNote(),
                household.recordedAt(),
                household.recordedBy(),
                household.version());
    }

    HistoryResponse history(List<Household> states, LocalDate day, CurrentUser user) {
        var homes = dwellings.byId(states.stream().map(Household::dwellingId).toList());
        var members = reading.members(states.get(0));
        var people = reading.byId(Stream.concat(
                        members.stream().map(Member::residentId),
                        states.stream().map(Household::householderId).filter(id -> id != null))
                .toList());
        var strangers = reading.strangers(people.values(), user);
        return new HistoryResponse(
                states.stream()
                        .map(state -> state(state, homes, people, strangers))
                        .toList(),
                members.stream()
                        .map(member -> member(member, people.get(member.residentId()), List.of(), strangers, day))
                        .toList());
    }

    private StateView state(
            Household state, Map<Long, Dwelling> homes, Map<Long, Resident> people, Set<Long> strangers) {
        var head = people.get(state.householderId());
        return new StateView(
                state.version(),
                state.validFrom(),
                state.changeKind(),
                residents.changeName(state.changeKind()),
                state.changeNote(),
                state.recordedAt(),
                state.recordedBy(),
                parts.code(CodeList.HOUSEHOLD_CATEGORY, state.category()),
                homes.get(state.dwellingId()).address(),
                head != null && strangers.contains(head.id())
                        ? head.details().name().maskedName()
                        : name(head));
    }

    private MemberView member(
            Member member, Resident person, List<ArchiveTag> tags, Set<Long> strangers, LocalDate day) {
        var details = person.details();
        var isStranger = strangers.contains(person.id());
        return new MemberView(
                person.number(),
                isStranger ? details.name().maskedName() : details.name().value(),
                parts.code(CodeList.RELATION, member.relation()),
                isStranger ? null : parts.code(CodeList.SEX, details.sex()),
                isStranger ? null : PersonViews.age(details, day),
                isStranger ? null : PersonViews.documentBesideBirth(details),
                isStranger ? null : PersonViews.maskedPhone(details),
                isStranger ? null : parts.code(CodeList.WORK_AWAY, details.workAway()),
                isStranger ? List.of() : tags.stream().map(parts::tag).toList(),
                member.validFrom(),
                member.validTo(),
                member.endReason());
    }

    private static List<ArchiveTag> tagsOf(Member member, HouseholdProfile profile) {
        return profile.tags().stream()
                .filter(tag -> tag.subject() == Subject.RESIDENT && tag.subjectId() == member.residentId())
                .toList();
    }

    private Map<Long, List<ArchiveTag>> tags(Subject subject, List<Long> ids) {
        return reading.tagsOf(subject, ids).stream().collect(Collectors.groupingBy(ArchiveTag::subjectId));
    }

    private PlaceView place(Household household, Map<Long, VillagerGroup> groups) {
        return parts.place(household.gridId(), household.communityId(), groups.get(household.groupId()));
    }

    private static String name(Resident person) {
        return person == null ? null : person.details().name().value();
    }
}
