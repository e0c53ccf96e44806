package org.linli.organization.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.organization.NewUnit;
import org.linli.organization.UnitChange;
import org.linli.organization.UnitDetails;
import org.linli.organization.UnitService;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.shared.UseCaseService;

/** Changes of the unit tree together with their lines in the audit log: both or neither. */
@UseCaseService
class UnitAdministration {
    private final UnitService units;
    private final AuditLog audit;

    UnitAdministration(UnitService units, AuditLog audit) {
        this.units = units;
        this.audit = audit;
    }

    UnitDetails add(NewUnit unit) {
        var added = units.add(unit);
        audit.record("add-unit", "unit:" + added.code(), AuditResult.SUCCESS, added.kind() + " " + added.name());
        return added;
    }

    UnitDetails change(String code, UnitChange change) {
        var before = units.details(code);
        var after = units.change(code, change);
        audit.record("change-unit", "unit:" + code, AuditResult.SUCCESS, difference(before, after));
        return after;
    }

    String renewToken(String gridCode) {
        var token = units.renewToken(gridCode);
        audit.record("renew-grid-code", "unit:" + gridCode, AuditResult.SUCCESS, null);
        return token;
    }

    void changeCoverage(String gridCode, String coverage) {
        units.changeCoverage(gridCode, coverage);
        audit.record("change-grid-coverage", "unit:" + gridCode, AuditResult.SUCCESS, coverage);
    }

    private static String difference(UnitDetails before, UnitDetails after) {
        return Stream.of(
                        difference("name", before.name(), after.name()),
                        difference("nameEn", before.nameEn(), after.nameEn()),
                        difference("phone", before.phone(), after.phone()),
                        difference("sort", before.sort(), after.sort()),
                        difference("active", before.isActive(), after.isActive()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static String difference(String field, Object before, Object after) {
        return Objects.equals(before, after) ? null : "%s: %s -> %s".formatted(field, before, after);
    }
}
