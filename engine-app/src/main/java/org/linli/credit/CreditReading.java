package org.linli.credit;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.organization.OrganizationService;
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
    private final AuditLog audit;

    CreditReading(CreditMapper mapper, CaseReading cases, OrganizationService organization, AuditLog audit) {
        this.mapper = mapper;
        this.cases = cases;
        this.organization = organization;
        this.audit = audit;
    }

    /**
     * A reproach for one reader; texts that nobody has written yet are null.
     *
     * @param aboutCase the case in which it was found, or null
     * @param document masked
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
            String repair) {}

    /** @throws NotFoundException if there is no such matter or he may not read it */
    public Sheet read(String caseNumber, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        if (caseFile.kind() != CaseKind.CREDIT) {
            throw new NotFoundException();
        }
        var matter = mapper.find(caseFile.id()).orElseThrow(NotFoundException::new);
        audit.record("read-credit", "case:" + caseNumber, AuditResult.SUCCESS, null);
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
                text(matter.repair()));
    }

    private static String text(PersonalText text) {
        return text == null ? null : text.value();
    }
}
