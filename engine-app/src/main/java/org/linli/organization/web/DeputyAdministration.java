package org.linli.organization.web;

import java.util.List;
import org.linli.organization.Deputy;
import org.linli.organization.DeputyService;
import org.linli.organization.DeputySetter;
import org.linli.organization.NewDeputy;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.shared.UseCaseService;

/** Changes of deputies together with their lines in the audit log: all or nothing. */
@UseCaseService
class DeputyAdministration {
    private final DeputyService deputies;
    private final AuditLog audit;

    DeputyAdministration(DeputyService deputies, AuditLog audit) {
        this.deputies = deputies;
        this.audit = audit;
    }

    List<Deputy> appoint(NewDeputy wanted, DeputySetter setter) {
        var appointed = deputies.appoint(wanted, setter);
        appointed.forEach(deputy ->
                audit.record("appoint-deputy", "account:" + deputy.username(), AuditResult.SUCCESS, detail(deputy)));
        return appointed;
    }

    void end(long id, DeputySetter setter) {
        var deputy = deputies.end(id, setter);
        audit.record("end-deputy", "account:" + deputy.username(), AuditResult.SUCCESS, detail(deputy));
    }

    private static String detail(Deputy deputy) {
        return "%s 代 %s, %s in %s, %s to %s"
                .formatted(
                        deputy.deputyUsername(),
                        deputy.username(),
                        deputy.role(),
                        deputy.unitName(),
                        deputy.validFrom(),
                        deputy.validUntil());
    }
}
