package org.linli.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.linli.casefile.CaseFile;
import org.linli.residents.Household;
import org.linli.residents.PersonForm;
import org.linli.residents.PopulationChange;
import org.linli.residents.PopulationChangeKind;
import org.linli.residents.PopulationOutlook;
import org.linli.residents.PopulationReading;
import org.linli.residents.PopulationTrace;
import org.linli.residents.Resident;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Reads reports, and what was typed in them, out of the database. */
@Component
class Reports {
    private final ChangeMapper mapper;
    private final PopulationReading population;
    private final PopulationOutlook outlook;
    private final ObjectMapper json;

    Reports(ChangeMapper mapper, PopulationReading population, PopulationOutlook outlook, ObjectMapper json) {
        this.mapper = mapper;
        this.population = population;
        this.outlook = outlook;
        this.json = json;
    }

    ChangeReport of(CaseFile caseFile) {
        return mapper.find(caseFile.id()).orElseThrow(NotFoundException::new);
    }

    Household household(ChangeReport report) {
        return population.household(report.householdNumber()).orElseThrow();
    }

    /** Whom it happens to, or null. */
    Resident resident(ChangeReport report) {
        return population.resident(report.residentNumber()).orElse(null);
    }

    /** The version of what the change is about, as it is now. */
    int version(ChangeReport report) {
        var person = resident(report);
        return person == null ? household(report).version() : person.version();
    }

    PopulationOutlook.Outlook outlook(ChangeReport report) {
        return outlook.of(change(report, Choices.NONE, null));
    }

    /** As it shall be written down: as reported, except for what an owner department decided. */
    PopulationChange change(ChangeReport report, Choices choices, String note) {
        var facts = settled(report);
        var alone = choices.isLoneElderly() ? outlook(report).alone() : null;
        return new PopulationChange(
                report.kind(),
                report.householdNumber(),
                report.residentNumber(),
                report.joiningNumber(),
                person(report, facts),
                facts.relation(),
                facts.category(),
                facts.workAway(),
                facts.workPlace(),
                isTwin(report, facts),
                facts.everywhere(),
                choices.successions(() -> outlook(report).heads()),
                alone == null ? null : alone.number(),
                choices.isVacant(),
                report.on(),
                report.checkedVersion(),
                note);
    }

    /** Of two children of a day only the second one was reported as such; either may be written down first. */
    private boolean isTwin(ChangeReport report, ReportedFacts facts) {
        return report.kind() == PopulationChangeKind.BIRTH
                && (facts.twin() || mapper.hasTwin(report.caseFileId(), report.householdNumber(), report.on()));
    }

    /** A child is born on the day that was settled, whatever was reported first. */
    private static PersonForm person(ChangeReport report, ReportedFacts facts) {
        return report.kind() == PopulationChangeKind.BIRTH && facts.person() != null
                ? facts.person().bornOn(report.on())
                : facts.person();
    }

    PersonalText written(ReportedFacts facts) {
        return new PersonalText(write(facts));
    }

    /** What is written in place of what was reported. */
    ReportedFacts settled(ChangeReport report) {
        return report.settledFacts() == null
                ? facts(report)
                : read(report.settledFacts().value(), ReportedFacts.class);
    }

    ReportedFacts facts(ChangeReport report) {
        return read(report.facts().value(), ReportedFacts.class);
    }

    String written(PopulationTrace trace) {
        return write(trace);
    }

    PopulationTrace trace(ChangeReport report) {
        return read(report.trace(), PopulationTrace.class);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
