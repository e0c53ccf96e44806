package org.linli.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.linli.casefile.NotNowException;
import org.linli.organization.OrganizationService;
import org.linli.residents.Household;
import org.linli.residents.PopulationChangeKind;
import org.linli.residents.PopulationReading;
import org.linli.shared.Zone;
import org.springframework.stereotype.Component;

/** Refuses what somebody else has reported before, and says who and when; reports of one household wait for each other. */
@Component
class ReportedTwice {
    /** A child of the same name in the same household within this time is the same child, whatever day was reported. */
    private static final int SAME_CHILD_DAYS = 280;

    private final ChangeMapper mapper;
    private final PopulationReading population;
    private final OrganizationService organization;

    ReportedTwice(ChangeMapper mapper, PopulationReading population, OrganizationService organization) {
        this.mapper = mapper;
        this.population = population;
        this.organization = organization;
    }

    /** A report as it is told to whoever reports the same. */
    record Earlier(String caseNumber, long sourceUnitId, Long reportedById, Instant openedAt) {}

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
        population.lock(household);
        if (change.kind() == PopulationChangeKind.BIRTH) {
            refuseChild(change, household, isResident);
        } else if (change.resident() != null) {
            mapper.findOpen(change.kind(), change.resident()).ifPresent(one -> refuse("change.open", one, isResident));
        }
    }

    /** The fingerprint under which the report of a child is found, or null. */
    String childKey(NewChange change) {
        return change.kind() == PopulationChangeKind.BIRTH && change.facts().person() != null
                ? population.nameKey(change.facts().person().name())
                : null;
    }

    private void refuseChild(NewChange change, Household household, boolean isResident) {
        var person = change.facts().person();
        if (person != null && population.isRecorded(person.bornOn(change.on()), household)) {
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
