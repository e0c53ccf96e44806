package org.linli.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.residents.Household;
import org.linli.residents.PopulationChangeKind;
import org.linli.residents.PopulationReading;
import org.linli.residents.SamePeople;
import org.linli.residents.SamePeople.People;
import org.linli.shared.Zone;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/**
 * Refuses what somebody else has reported before, and says who and when. Reports that may be about the same people wait for each
 * other, whatever household each of them names.
 */
@Component
class ReportedTwice {
    /** A child of the same name in the same household within this time is the same child, whatever day was reported. */
    private static final int SAME_CHILD_DAYS = 280;

    /** As many as there are rows of {@code change_turn}. */
    private static final int TURNS = 64;

    private final ChangeMapper mapper;
    private final PopulationReading population;
    private final SamePeople same;
    private final OrganizationService organization;

    ReportedTwice(
            ChangeMapper mapper, PopulationReading population, SamePeople same, OrganizationService organization) {
        this.mapper = mapper;
        this.population = population;
        this.same = same;
        this.organization = organization;
    }

    /** A report as it is told to whoever reports the same. */
    record Earlier(
            String caseNumber,
            String householdNumber,
            String residentNumber,
            long sourceUnitId,
            Long reportedById,
            Instant openedAt) {}

    /**
     * A child that may be the same.
     *
     * @param isOther whether it was said that there are two children of one day
     * @param isResident whether he may be told of children of his own household alone
     */
    record Child(
            String household,
            long communityId,
            List<String> keys,
            LocalDate on,
            LocalDate from,
            LocalDate until,
            boolean isOther,
            boolean isResident) {}

    /**
     * @param isResident whether somebody of the household reports it, who is not told who else did
     * @throws NotNowException if it was reported before
     */
    void refuse(NewChange change, Household household, boolean isResident) {
        var people = same.of(change.resident(), change.joining(), change.facts().person());
        mapper.lockTurns(turns(change, household, people));
        switch (change.kind()) {
            case BIRTH -> refuseChild(change, household, isResident);
            case CATEGORY ->
                mapper.findOpenOf(change.kind(), household.number())
                        .ifPresent(one -> refuse("change.open.household", one, isResident));
            default ->
                mapper.listOpen(change.kind(), people).stream()
                        .filter(one -> isSame(one, change, household, isResident))
                        .findFirst()
                        .ifPresent(one -> refuse("change.open", one, isResident));
        }
    }

    /** What two reports of the same may have in common, as turns; of a child no more than the place where it is reported. */
    private static List<Integer> turns(NewChange change, Household household, People people) {
        var place = change.kind() == PopulationChangeKind.BIRTH
                ? "community " + household.communityId()
                : household.number();
        return Stream.of(Stream.of(place), people.numbers().stream(), people.documentKeys().stream())
                .flatMap(Function.identity())
                .map(what -> Math.floorMod(what.hashCode(), TURNS))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Somebody may come to a legal household and to a living one. A resident is told of nobody beyond his household: what he
     * reports of others goes to verification all the same.
     */
    private boolean isSame(Earlier earlier, NewChange change, Household household, boolean isResident) {
        var isMember = change.resident() != null && change.resident().equals(earlier.residentNumber());
        if (isMember || earlier.householdNumber().equals(household.number())) {
            return true;
        }
        return !isResident
                && (change.kind() != PopulationChangeKind.MOVE_IN
                        || population
                                .household(earlier.householdNumber())
                                .filter(other -> other.kind() == household.kind())
                                .isPresent());
    }

    /** The fingerprint under which the report of a child is found, or null. */
    String childKey(NewChange change) {
        return change.kind() == PopulationChangeKind.BIRTH && change.facts().person() != null
                ? population.nameKey(change.facts().person().name())
                : null;
    }

    /** The fingerprint under which the report of somebody typed is found by his document, or null. */
    String personKey(NewChange change) {
        return same.documentKey(change.facts().person());
    }

    private void refuseChild(NewChange change, Household household, boolean isResident) {
        var person = change.facts().person();
        if (person != null && !change.facts().twin() && population.isRecorded(person.bornOn(change.on()), household)) {
            throw new NotNowException("resident.birth.recorded");
        }
        var child = new Child(
                household.number(),
                household.communityId(),
                person == null ? List.of() : population.nameKeys(person.name()),
                change.on(),
                change.on().minusDays(SAME_CHILD_DAYS),
                change.on().plusDays(SAME_CHILD_DAYS),
                change.facts().twin(),
                isResident);
        mapper.findBirth(child).ifPresent(one -> refuse("change.birth.reported", one, isResident));
    }

    private void refuse(String key, Earlier earlier, boolean isResident) {
        if (isResident) {
            throw new NotNowException("change.own.reported");
        }
        var unit = organization.unit(earlier.sourceUnitId()).name();
        var name = earlier.reportedById() == null
                ? ""
                : organization.staffNames(List.of(earlier.reportedById())).getOrDefault(earlier.reportedById(), "");
        var day = DateTimeFormatter.ISO_LOCAL_DATE.format(LocalDate.ofInstant(earlier.openedAt(), Zone.OFFICE));
        throw new NotNowException(key, earlier.caseNumber(), unit + name, day);
    }
}
