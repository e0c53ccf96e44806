package org.linli.sharing;

import java.util.Optional;
import java.util.stream.Stream;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PersonDetails;
import org.linli.residents.PopulationReading;
import org.linli.residents.Resident;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Of every case: whoever reported it, and those who live with him, have to do with it. */
@Component
class ReporterSubjects implements CaseSubjects {
    private final CaseFileService cases;
    private final PopulationReading archive;
    private final HomeMates households;

    ReporterSubjects(CaseFileService cases, PopulationReading archive, HomeMates households) {
        this.cases = cases;
        this.archive = archive;
        this.households = households;
    }

    @Override
    public Optional<Boolean> concerns(String caseNumber, DocumentNumber who) {
        try {
            var caseFile = cases.find(caseNumber);
            if (caseFile.reporterName() == null && caseFile.reporterPhone() == null) {
                return Optional.empty();
            }
            return Optional.of(archive.byDocument(who.kind(), who.number().value()).stream()
                    .flatMap(person -> Stream.concat(Stream.of(person), households.of(person).stream()))
                    .map(Resident::details)
                    .anyMatch(details -> isReporter(caseFile, details)));
        } catch (NotFoundException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isReporter(CaseFile caseFile, PersonDetails details) {
        return isSame(caseFile.reporterName(), details.name()) || isSame(caseFile.reporterPhone(), details.phone());
    }

    private static boolean isSame(PersonalText one, PersonalText other) {
        return one != null && one.equals(other);
    }
}
