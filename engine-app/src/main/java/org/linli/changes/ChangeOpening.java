package org.linli.changes;

import java.util.Map;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Channel;
import org.linli.casefile.NewCase;
import org.linli.casefile.Reporter;
import org.linli.casefile.Spot;
import org.linli.evidence.EvidenceService;
import org.linli.organization.OrganizationService;
import org.linli.residents.Household;
import org.linli.residents.PopulationChangeKind;
import org.linli.residents.PopulationReading;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotNowException;
import org.linli.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Opens the case file of a report that was found right, and starts its process. */
@Component
class ChangeOpening {
    static final String PROCESS = "resident-change";
    private static final String PREFIX = "BD";
    private static final int USUAL_PRIORITY = 3;

    private final ChangeMapper mapper;
    private final Reports reports;
    private final ReportedTwice twice;
    private final PopulationReading population;
    private final CaseFileService caseFiles;
    private final EvidenceService evidence;
    private final OrganizationService organization;
    private final ChangeTexts texts;
    private final Workflow workflow;

    ChangeOpening(
            ChangeMapper mapper,
            Reports reports,
            ReportedTwice twice,
            PopulationReading population,
            CaseFileService caseFiles,
            EvidenceService evidence,
            OrganizationService organization,
            ChangeTexts texts,
            Workflow workflow) {
        this.mapper = mapper;
        this.reports = reports;
        this.twice = twice;
        this.population = population;
        this.caseFiles = caseFiles;
        this.evidence = evidence;
        this.organization = organization;
        this.texts = texts;
        this.workflow = workflow;
    }

    /**
     * @throws NotNowException if the same change of the same person, or the same birth, has been reported
     */
    String open(NewChange change, Household household, ReportedFrom from) {
        twice.refuse(change, household, from.isResident());
        var newCase = new NewCase(
                CaseKind.CHANGE,
                PREFIX,
                title(change, household),
                texts.text("change.description"),
                change.kind().name(),
                USUAL_PRIORITY,
                from.isResident() ? Channel.PUBLIC : Channel.STAFF,
                organization.placeOfGrid(organization.unit(household.gridId())),
                new Spot(null, null, null),
                new Reporter(null, null, false, null, from.staffId()),
                from.staff(),
                evidence.select(change.evidenceIds(), from.staffId()));
        return caseFiles
                .open(newCase, opened -> {
                    mapper.insert(row(change, household, from, opened.before().id()));
                    workflow.start(PROCESS, opened.before().caseNumber(), Map.of());
                })
                .caseNumber();
    }

    /** What and where: departments read it, too, so that it says neither who nor at which address. */
    private String title(NewChange change, Household household) {
        var kind = texts.text("change.kind." + change.kind());
        var place = population
                .groupName(household)
                .orElseGet(() -> organization.unit(household.gridId()).name());
        var home = texts.text("change.household." + household.kind());
        return texts.text("change.title", kind, place, home, household.number());
    }

    private ChangeReport row(NewChange change, Household household, ReportedFrom from, long id) {
        return new ChangeReport(
                id,
                change.kind(),
                from.source(),
                from.unitId(),
                from.staffId(),
                from.code(),
                from.residentNumber(),
                household.number(),
                change.resident(),
                change.joining(),
                change.on(),
                null,
                reports.written(told(change)),
                null,
                twice.childKey(change),
                twice.personKey(change),
                PersonalText.of(change.note()).orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Somebody who comes back works at home, unless a department decides otherwise. */
    private static ReportedFacts told(NewChange change) {
        return change.kind() == PopulationChangeKind.RETURN ? change.facts().working(null, null) : change.facts();
    }
}
