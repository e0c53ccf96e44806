package org.linli.credit;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.casefile.Happening;
import org.linli.casefile.NotNowException;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.workflow.Workflow;

/** Takes the appeal and the request for repair of somebody who is listed, as staff write them down for him (代录). */
@UseCaseService
public class CreditRemedies {
    private static final Set<CreditStatus> REPAIRABLE = Set.of(CreditStatus.LISTED, CreditStatus.EXPIRED);
    private static final int MAX_STATEMENT = 500;

    private final CreditMapper mapper;
    private final CreditOpening opening;
    private final CaseReading cases;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final Workflow workflow;
    private final Clock clock;

    CreditRemedies(
            CreditMapper mapper,
            CreditOpening opening,
            CaseReading cases,
            CaseFileService caseFiles,
            OrganizationService organization,
            Workflow workflow,
            Clock clock) {
        this.mapper = mapper;
        this.opening = opening;
        this.cases = cases;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * @throws NotFoundException if there is no such matter or the person may not read it
     * @throws NotNowException if he is not listed, or has appealed before
     * @throws InvalidRequestException if nothing is stated
     */
    public void appeal(String caseNumber, String statement, CurrentUser user) {
        var caseFile = lock(caseNumber, user);
        var matter = mapper.find(caseFile.id()).orElseThrow();
        if (matter.status() != CreditStatus.LISTED || matter.appealedAt() != null || !caseFile.isClosed()) {
            throw new NotNowException("credit.appeal.notNow");
        }
        mapper.appeal(caseFile.id(), checked(statement), clock.instant());
        begin(caseFile, matter, "appealListing", "listingAppealed", user);
    }

    /**
     * @throws NotFoundException if there is no such matter or the person may not read it
     * @throws NotNowException if there is nothing to repair, or something else is being decided
     * @throws InvalidRequestException if nothing is stated
     */
    public void askRepair(String caseNumber, String statement, CurrentUser user) {
        var caseFile = lock(caseNumber, user);
        var matter = mapper.find(caseFile.id()).orElseThrow();
        if (!REPAIRABLE.contains(matter.status()) || !caseFile.isClosed()) {
            throw new NotNowException("credit.repair.notNow");
        }
        mapper.askRepair(caseFile.id(), checked(statement), clock.instant());
        begin(caseFile, matter, "askRepair", "repairAsked", user);
    }

    private CaseFile lock(String caseNumber, CurrentUser user) {
        cases.find(caseNumber, user);
        var caseFile = caseFiles.lock(caseNumber);
        if (caseFile.kind() != CaseKind.CREDIT) {
            throw new NotFoundException();
        }
        return caseFile;
    }

    private void begin(CaseFile caseFile, CreditMatter matter, String action, String message, CurrentUser user) {
        var unit = organization.unit(matter.proposingUnitId());
        caseFiles.change(caseFile.caseNumber(), change -> {
            change.actedBy(user, null);
            change.record(Happening.of(user, user.posts().get(0).unitName(), action, null, true));
            caseFiles.reopen(change);
            workflow.startByMessage(
                    CreditOpening.PROCESS,
                    message,
                    caseFile.caseNumber(),
                    Map.of(
                            "proposingUnit", unit.code(),
                            "decidingUnit", opening.decidingUnit(unit).code()));
        });
    }

    private static PersonalText checked(String statement) {
        if (Texts.isBlank(statement)) {
            throw new InvalidRequestException("statement", "form.required");
        }
        if (Texts.length(statement.strip()) > MAX_STATEMENT) {
            throw new InvalidRequestException("statement", "form.tooLong", MAX_STATEMENT);
        }
        return new PersonalText(statement.strip());
    }
}
