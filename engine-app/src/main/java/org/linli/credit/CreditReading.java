package org.linli.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.organization.OrganizationService;
import org.linli.seals.SealedPaper;
import org.linli.seals.SealedPapers;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotFoundException;

/** Reads a reproach with what was said for and against it, for those who serve, hear and decide it. */
@UseCaseService
public class CreditReading {
    public static final String READ = "credit:read";

    private final CreditMapper mapper;
    private final CaseReading cases;
    private final OrganizationService organization;
    private final SealedPapers papers;
    private final AuditLog audit;

    CreditReading(
            CreditMapper mapper,
            CaseReading cases,
            OrganizationService organization,
            SealedPapers papers,
            AuditLog audit) {
        this.mapper = mapper;
        this.cases = cases;
        this.organization = organization;
        this.papers = papers;
        this.audit = audit;
    }

    /**
     * A reproach for one reader; texts that nobody has written yet are null.
     *
     * @param aboutCase the case in which it was found, or null
     * @param document masked
     * @param isDefenceEntered with the like: whether staff wrote it down for him
     * @param mayAppeal with {@code mayAskRepair}: whether that is possible now
     */
    public record Sheet(
            String name,
            String document,
            CreditFact fact,
            CreditStatus status,
            String aboutCase,
            String facts,
            String proposingUnit,
            String legalBasis,
            Instant servedAt,
            String defence,
            Severity severity,
            Integer months,
            String reasons,
            LocalDate listedFrom,
            LocalDate listedUntil,
            String appeal,
            String repair,
            Instant defenceAt,
            boolean isDefenceEntered,
            Instant decidedAt,
            Instant appealedAt,
            boolean isAppealEntered,
            String appealAnswer,
            Instant repairAskedAt,
            boolean isRepairEntered,
            String repairAnswer,
            List<SealedPaper> papers,
            boolean mayAppeal,
            boolean mayAskRepair) {}

    /** @throws NotFoundException if there is no such matter or he may not read it */
    public Sheet read(String caseNumber, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        if (caseFile.kind() != CaseKind.CREDIT) {
            throw new NotFoundException();
        }
        var matter = mapper.find(caseFile.id()).orElseThrow(NotFoundException::new);
        audit.record("read-credit", "case:" + caseNumber, AuditResult.SUCCESS, null);
        return sheet(caseFile, matter);
    }

    /**
     * The file of one of its papers.
     *
     * @throws NotFoundException if there is none, or he may not read the matter
     */
    public byte[] paper(String caseNumber, String token, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        if (caseFile.kind() != CaseKind.CREDIT) {
            throw new NotFoundException();
        }
        var paper = OwnCredit.paper(papers.ofCase(caseNumber), token);
        audit.record("take-credit-paper", "case:" + caseNumber, AuditResult.SUCCESS, paper.kind());
        return papers.file(token);
    }

    Sheet sheet(CaseFile caseFile, CreditMatter matter) {
        return new Sheet(
                matter.name().value(),
                matter.identity().masked(),
                matter.fact(),
                matter.status(),
                matter.aboutCase(),
                text(matter.facts()),
                organization.unit(matter.proposingUnitId()).name(),
                matter.legalBasis(),
                matter.servedAt(),
                text(matter.defence()),
                matter.severity(),
                matter.months(),
                text(matter.reasons()),
                matter.listedFrom(),
                matter.listedUntil(),
                text(matter.appeal()),
                text(matter.repair()),
                matter.defenceAt(),
                matter.defenceById() != null,
                matter.decidedAt(),
                matter.appealedAt(),
                matter.appealById() != null,
                text(matter.appealAnswer()),
                matter.repairAskedAt(),
                matter.repairById() != null,
                text(matter.repairAnswer()),
                papers.ofCase(caseFile.caseNumber()),
                caseFile.isClosed() && matter.isAppealable(),
                caseFile.isClosed() && matter.isRepairable());
    }

    private static String text(PersonalText text) {
        return text == null ? null : text.value();
    }
}
