package org.linli.credit;

import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** Takes the appeal and the request for repair of somebody who is listed, as staff write them down for him (代录). */
@UseCaseService
public class CreditRemedies {
    public static final String ENTER = "credit:propose";

    private final CreditStatements statements;
    private final CaseReading cases;
    private final CaseFileService caseFiles;

    CreditRemedies(CreditStatements statements, CaseReading cases, CaseFileService caseFiles) {
        this.statements = statements;
        this.cases = cases;
        this.caseFiles = caseFiles;
    }

    /**
     * @throws NotFoundException if there is no such matter or the person may not read it
     * @throws NotNowException if he is not listed, or has appealed before: says when, and who wrote it down
     * @throws InvalidRequestException if nothing is stated
     */
    public void appeal(String caseNumber, String statement, CurrentUser user) {
        statements.appeal(lock(caseNumber, user), statement, user);
    }

    /**
     * @throws NotFoundException if there is no such matter or the person may not read it
     * @throws NotNowException if there is nothing to repair, or something is being decided
     * @throws InvalidRequestException if nothing is stated
     */
    public void askRepair(String caseNumber, String statement, CurrentUser user) {
        statements.askRepair(lock(caseNumber, user), statement, user);
    }

    private CaseFile lock(String caseNumber, CurrentUser user) {
        cases.find(caseNumber, user);
        var caseFile = caseFiles.lock(caseNumber);
        if (caseFile.kind() != CaseKind.CREDIT) {
            throw new NotFoundException();
        }
        return caseFile;
    }
}
