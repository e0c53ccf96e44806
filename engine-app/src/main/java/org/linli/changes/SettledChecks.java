package org.linli.changes;

import java.time.LocalDate;
import org.linli.casefile.CaseFile;
import org.linli.organization.OrganizationService;
import org.linli.residents.PopulationChangeKind;
import org.linli.residents.PopulationReading;
import org.linli.security.CurrentUser;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** Refuses, while a change is verified or decided, what could not be written down afterwards. */
@Component
class SettledChecks {
    private final ChangeMapper mapper;
    private final Reports reports;
    private final PopulationReading population;
    private final OrganizationService organization;

    SettledChecks(
            ChangeMapper mapper, Reports reports, PopulationReading population, OrganizationService organization) {
        this.mapper = mapper;
        this.reports = reports;
        this.population = population;
        this.organization = organization;
    }

    /**
     * What the owner of a field has decided is not verified away.
     *
     * @throws NotNowException if he did, and it went back: he decides anew
     */
    void refuseDecided(CaseFile caseFile) {
        mapper.listDecisions(caseFile.id()).stream()
                .reduce((earlier, later) -> later)
                .ifPresent(last -> {
                    throw new NotNowException(
                            "change.verify.decided",
                            organization.unit(last.unitId()).name());
                });
    }

    /**
     * What the report could not be asked, because a resident or a department made it.
     *
     * @param day what was found; null: as it was reported
     * @throws InvalidRequestException if whoever comes could not be written down
     */
    void refuseComing(ChangeReport report, LocalDate day, CurrentUser user) {
        if (!report.kind().bringsSomebody()) {
            return;
        }
        var on = day == null ? report.happenedOn() : day;
        var person = reports.settled(report).person();
        if (report.kind() == PopulationChangeKind.BIRTH && person != null) {
            population.refuseMistyped(person.bornOn(on));
        }
        population.refuseComing(report.kind(), reports.household(report), report.joiningNumber(), person, on, user);
    }

    /** @throws InvalidRequestException if somebody would come to the household while he belonged to another */
    void refuseOverlap(ChangeReport report, LocalDate day) {
        if (day != null && report.kind().bringsSomebody()) {
            population.refuseOverlap(
                    reports.household(report),
                    report.joiningNumber(),
                    reports.settled(report).person(),
                    day,
                    Settling.SETTLED_ON);
        }
    }
}
