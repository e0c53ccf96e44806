package org.linli.residents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.shared.UseCaseService;

/**
 * What the archive tells a person of himself, and of the household to which he belongs today.
 *
 * <p>Nobody's posts are asked here: the caller has made sure that the person is who he says, by the confirmation of his community.
 */
@UseCaseService
public class OwnArchive {
    private static final int NO_CHILD_ANY_MORE = 14;
    private static final int ADULT = 18;

    private final ResidentRecords records;
    private final ResidentMapper residents;
    private final MemberMapper members;
    private final HouseholdMapper households;
    private final Dwellings dwellings;
    private final TagMapper tags;
    private final InfoMapper infos;
    private final InfoTexts infoTexts;
    private final ArchiveCodes codes;
    private final Changes changes;

    OwnArchive(
            ResidentRecords records,
            ResidentMapper residents,
            MemberMapper members,
            HouseholdMapper households,
            Dwellings dwellings,
            TagMapper tags,
            InfoMapper infos,
            InfoTexts infoTexts,
            ArchiveCodes codes,
            Changes changes) {
        this.records = records;
        this.residents = residents;
        this.members = members;
        this.households = households;
        this.dwellings = dwellings;
        this.tags = tags;
        this.infos = infos;
        this.infoTexts = infoTexts;
        this.codes = codes;
        this.changes = changes;
    }

    /** A piece of information about him; {@code content} is null where its kind is kept from the person by law. */
    public record OwnInfo(ResidentInfo info, InfoKind kind, Map<String, String> content) {}

    /** The record that the number leads to; empty when there is none. */
    public Optional<Resident> person(String number) {
        return records.find(number).filter(Resident::isActive);
    }

    /** The records of these numbers that are in use, by number. */
    public Map<String, Resident> people(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : residents.listByNumbers(numbers).stream()
                        .filter(Resident::isActive)
                        .collect(Collectors.toMap(Resident::number, Function.identity()));
    }

    /**
     * As {@link #person}; what else asks for it waits until the transaction is over. Whoever locks an account, too, locks it after
     * the record, as where records are merged.
     *
     * @throws RecordChangedException if his record was joined with another while this one waited
     */
    public Optional<Resident> lock(String number) {
        return person(number).map(records::locked);
    }

    /** The households to which he belongs today, his legal one first; none once his memberships have ended. */
    public List<OwnHousehold> households(String number) {
        var self = person(number).orElse(null);
        if (self == null) {
            return List.of();
        }
        var open = members.listOfResidents(List.of(self.id()));
        if (open.isEmpty()) {
            return List.of();
        }
        var homes = households.listByIds(open.stream().map(Member::householdId).toList()).stream()
                .filter(Household::isActive)
                .toList();
        var all = homes.isEmpty()
                ? List.<Member>of()
                : members.listOfHouseholds(homes.stream().map(Household::id).toList());
        var people = all.isEmpty()
                ? Map.<Long, Resident>of()
                : residents.listByIds(all.stream().map(Member::residentId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Resident::id, Function.identity()));
        var doors = dwellings.byId(homes.stream().map(Household::dwellingId).toList());
        return homes.stream()
                .map(home -> new OwnHousehold(
                        home,
                        doors.get(home.dwellingId()),
                        all.stream()
                                .filter(member -> member.householdId() == home.id())
                                .map(member -> member(member, people.get(member.residentId()), self))
                                .toList()))
                .toList();
    }

    /** Of {@link #households} the ones behind this door. */
    public List<OwnHousehold> householdsAt(String number, long dwellingId) {
        return households(number).stream()
                .filter(own -> own.dwelling().id() == dwellingId)
                .toList();
    }

    /** What tags he carries now, in words. */
    public List<String> tags(Resident person) {
        return tags(List.of(person)).getOrDefault(person.id(), List.of());
    }

    /** As {@link #tags(Resident)}, by id. */
    public Map<Long, List<String>> tags(Collection<Resident> people) {
        var ids = people.stream().map(Resident::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : tags.listOpen(Subject.RESIDENT, ids).stream()
                        .collect(Collectors.groupingBy(
                                ArchiveTag::subjectId,
                                Collectors.mapping(
                                        tag -> codes.tagKind(tag.tagCode())
                                                .map(TagKind::label)
                                                .orElse(tag.tagCode()),
                                        Collectors.toList())));
    }

    /** What is known of him now under the 44 kinds. */
    public List<OwnInfo> infos(Resident person) {
        var today = changes.today();
        return infos.listOf(person.id()).stream()
                .filter(info -> info.endedAt() == null && info.holdsOn(today))
                .map(this::own)
                .toList();
    }

    private OwnInfo own(ResidentInfo info) {
        var kind = codes.infoKind(info.kindCode()).orElseThrow();
        return new OwnInfo(info, kind, kind.isKeptFromSelf() ? null : new TreeMap<>(infoTexts.read(info.content())));
    }

    /** Whether a guardian acts for him (《个人信息保护法》 Art 31). */
    public boolean isUnder14(LocalDate birthDate) {
        return birthDate != null && birthDate.plusYears(NO_CHILD_ANY_MORE).isAfter(changes.today());
    }

    /** Whether he can act for his household; of whom no birth date is known counts as grown up. */
    public boolean isAdult(LocalDate birthDate) {
        return birthDate == null || !birthDate.plusYears(ADULT).isAfter(changes.today());
    }

    private OwnMember member(Member member, Resident person, Resident self) {
        return new OwnMember(
                person.number(),
                person.details().name(),
                codes.label(CodeList.RELATION, member.relation()),
                person.details().birthDate(),
                person.id() == self.id());
    }
}
