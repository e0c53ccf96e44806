package org.linli.services;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.casefile.NotEntitledException;
import org.linli.evidence.EvidenceSelection;
import org.linli.evidence.EvidenceService;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentResident;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** What is brought after an application came in: marked at the window, or sent by the applicant; and what is corrected on the spot. */
@UseCaseService
public class ApplicationMaterials {
    private static final Set<String> OPEN_STATES = Set.of("PRECHECK", "SUPPLEMENT", "TOLERANT");

    private final Applications applications;
    private final ApplicationReading reading;
    private final ApplicationMapper mapper;
    private final CaseFileService caseFiles;
    private final EvidenceService evidence;
    private final OrganizationService organization;
    private final Corrections corrections;
    private final ApplicantActions actions;
    private final ApplicationTexts texts;
    private final Clock clock;

    ApplicationMaterials(
            Applications applications,
            ApplicationReading reading,
            ApplicationMapper mapper,
            CaseFileService caseFiles,
            EvidenceService evidence,
            OrganizationService organization,
            Corrections corrections,
            ApplicantActions actions,
            ApplicationTexts texts,
            Clock clock) {
        this.applications = applications;
        this.reading = reading;
        this.mapper = mapper;
        this.caseFiles = caseFiles;
        this.evidence = evidence;
        this.organization = organization;
        this.corrections = corrections;
        this.actions = actions;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is wrong in an application and put right at the window at once (行政许可法 Art 32); null leaves a field as it is. */
    public record Correction(
            String name, String phone, String address, String statement, ResultWay resultWay, String resultAddress) {
        @Override
        public String toString() {
            return "Correction";
        }
    }

    /**
     * Says what somebody at the window found of a material.
     *
     * @param isThere whether it was brought or shown; otherwise it is missing, or he has none where not everybody has one
     * @throws InvalidRequestException if nobody has to look at it
     * @throws NotFoundException if there is no such application or he may not read it
     * @throws NotEntitledException if he does not work at its window
     * @throws NotNowException if it is not asked for at the moment
     */
    public void mark(String caseNumber, int sort, boolean isThere, String file, CurrentUser user) {
        var files = file == null ? EvidenceSelection.none() : evidence.select(List.of(file), user.staffId());
        caseFiles.change(caseNumber, change -> {
            var application = window(caseNumber, change.before(), user);
            var material = asked(application, sort);
            var state = isThere ? MaterialState.SEEN : absent(material);
            mapper.put(application.caseFileId(), material.as(state, file, user.staffId(), clock.instant()));
            var unit = organization.unit(application.windowUnitId()).name();
            change.record(new Happening(user, unit, "markMaterial", null, null, null, files, true, true)
                    .noting(texts.text("service.mark." + state, material.name())));
        });
    }

    /**
     * Puts right what was written down wrongly; the timeline says of each field what it was and is.
     *
     * @throws NotEntitledException if he does not work at its window
     * @throws InvalidRequestException naming the field, such as a name that is not the one on record
     */
    public void correct(String caseNumber, Correction correction, CurrentUser user) {
        caseFiles.change(caseNumber, change -> {
            var before = window(caseNumber, change.before(), user);
            var after = before.corrected(
                    changed(correction.name(), before.applicantName()),
                    changed(correction.phone(), before.phone()),
                    changed(correction.address(), before.address()),
                    changed(correction.statement(), before.statement()),
                    correction.resultWay() == null ? before.resultWay() : correction.resultWay(),
                    changed(correction.resultAddress(), before.resultAddress()));
            corrections.check(before, after);
            mapper.correct(after);
            change.record(happening(user, "correctApplication", before).noting(corrections.words(before, after)));
        });
    }

    /**
     * The applicant sends what is missing; with the last of it his time stops, and the office's begins.
     *
     * @throws NotFoundException if he has no such application
     * @throws NotNowException if nothing is asked for at the moment
     */
    public void supply(String caseNumber, int sort, String file, CurrentResident me) {
        var files = evidence.select(List.of(file), null);
        caseFiles.change(caseNumber, change -> {
            var application = applications.of(change.before());
            if (!me.code().equals(application.accountCode())) {
                throw new NotFoundException();
            }
            requireOpen(change.before());
            var material = asked(application, sort);
            mapper.put(application.caseFileId(), material.as(MaterialState.SENT, file, null, clock.instant()));
            change.record(new Happening(null, null, "supplyMaterial", null, null, null, files, true, true)
                    .noting(texts.text("service.mark.SENT", material.name())));
            if (mapper.listMaterials(application.caseFileId()).stream().noneMatch(ApplicationMaterial::isOpen)) {
                actions.handIn(change.before());
            }
        });
    }

    private ServiceApplication window(String caseNumber, CaseFile caseFile, CurrentUser user) {
        var application = reading.readable(caseNumber, user);
        if (!user.unitIds().contains(application.windowUnitId())) {
            throw new NotEntitledException("service.notWindow");
        }
        requireOpen(caseFile);
        return application;
    }

    private static void requireOpen(CaseFile caseFile) {
        if (caseFile.isClosed() || !OPEN_STATES.contains(caseFile.state())) {
            throw new NotNowException("service.notAsked");
        }
    }

    private ApplicationMaterial asked(ServiceApplication application, int sort) {
        var material = mapper.listMaterials(application.caseFileId()).stream()
                .filter(one -> one.sort() == sort)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (material.state() == MaterialState.EXEMPT) {
            throw new InvalidRequestException("sort", "service.exempt", material.name());
        }
        return material;
    }

    private static MaterialState absent(ApplicationMaterial material) {
        if (material.isIfAny()) {
            return MaterialState.NONE;
        }
        return material.isRequired() ? MaterialState.MISSING : MaterialState.TO_SEE;
    }

    private Happening happening(CurrentUser user, String action, ServiceApplication application) {
        var unit = organization.unit(application.windowUnitId()).name();
        return Happening.of(user, unit, action, null, true);
    }

    private static PersonalText changed(String text, PersonalText before) {
        return text == null || text.isBlank() ? before : new PersonalText(text.strip());
    }
}
