package org.linli.credit;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.linli.accounts.ResidentAccounts;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.NotEntitledException;
import org.linli.residents.DocumentNumber;
import org.linli.residents.OwnArchive;
import org.linli.residents.Resident;
import org.linli.seals.SealedPaper;
import org.linli.seals.SealedPapers;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** What somebody is reproached with himself, from the day on which he was told, and what he says to it by telephone. */
@UseCaseService
public class OwnCredit {
    private static final int MOST = 50;

    private final ResidentAccounts accounts;
    private final OwnArchive archive;
    private final CreditIndex index;
    private final CreditMapper mapper;
    private final CreditReading reading;
    private final CreditStatements statements;
    private final CaseFileService caseFiles;
    private final SealedPapers papers;
    private final AuditLog audit;

    OwnCredit(
            ResidentAccounts accounts,
            OwnArchive archive,
            CreditIndex index,
            CreditMapper mapper,
            CreditReading reading,
            CreditStatements statements,
            CaseFileService caseFiles,
            SealedPapers papers,
            AuditLog audit) {
        this.accounts = accounts;
        this.archive = archive;
        this.index = index;
        this.mapper = mapper;
        this.reading = reading;
        this.statements = statements;
        this.caseFiles = caseFiles;
        this.papers = papers;
        this.audit = audit;
    }

    /**
     * One matter of his.
     *
     * @param defendUntil null where he may not state a defence now
     */
    public record OwnSheet(CreditReading.Sheet sheet, String caseNumber, String state, Instant defendUntil) {}

    /** The latest first. */
    public List<CreditRow> list(CurrentResident me) {
        return mapper.listOwn(index.all(document(me)), MOST);
    }

    /** @throws NotFoundException if there is no such matter of his */
    public OwnSheet read(String caseNumber, CurrentResident me) {
        var caseFile = own(caseNumber, me);
        var matter = mapper.find(caseFile.id()).orElseThrow();
        audit.record("read-own-credit", "case:" + caseNumber, AuditResult.SUCCESS, null);
        return new OwnSheet(
                reading.sheet(caseFile, matter),
                caseNumber,
                caseFile.state(),
                statements.defendableUntil(caseFile).orElse(null));
    }

    /**
     * @throws NotFoundException if there is no such matter of his
     * @throws NotNowException if it is too late, or a defence was stated or waived: says when, and by whom
     * @throws InvalidRequestException if nothing is stated
     */
    public void defend(String caseNumber, String statement, CurrentResident me) {
        state(caseNumber, me, "defence", caseFile -> statements.defend(caseFile, statement));
    }

    /** As {@link CreditRemedies#appeal}. */
    public void appeal(String caseNumber, String statement, CurrentResident me) {
        state(caseNumber, me, "appeal", caseFile -> statements.appeal(caseFile, statement, null));
    }

    /** As {@link CreditRemedies#askRepair}. */
    public void askRepair(String caseNumber, String statement, CurrentResident me) {
        state(caseNumber, me, "repair", caseFile -> statements.askRepair(caseFile, statement, null));
    }

    /**
     * The file of one of the papers of his matter.
     *
     * @throws NotFoundException if there is none
     */
    public byte[] paper(String caseNumber, String token, CurrentResident me) {
        var paper = paper(papers.ofCase(own(caseNumber, me).caseNumber()), token);
        audit.record("take-own-paper", "case:" + caseNumber, AuditResult.SUCCESS, paper.kind());
        return papers.file(token);
    }

    static SealedPaper paper(List<SealedPaper> papers, String token) {
        return papers.stream()
                .filter(paper -> paper.token().equals(token))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void state(String caseNumber, CurrentResident me, String what, Consumer<CaseFile> work) {
        own(caseNumber, me);
        work.accept(caseFiles.lock(caseNumber));
        audit.record("state-own-credit", "case:" + caseNumber, AuditResult.SUCCESS, what);
    }

    private CaseFile own(String caseNumber, CurrentResident me) {
        return mapper.findOwn(caseNumber, index.all(document(me)))
                .map(found -> caseFiles.find(caseNumber))
                .orElseThrow(NotFoundException::new);
    }

    private DocumentNumber document(CurrentResident me) {
        var account = accounts.get(me);
        return archive.person(account.isLinked() ? account.residentNumber() : "")
                .map(Resident::details)
                .filter(details -> details.documentNumber() != null)
                .map(details -> new DocumentNumber(details.documentKind(), details.documentNumber()))
                .orElseThrow(() -> new NotEntitledException("credit.own.entitled"));
    }
}
