package org.linli.organization.web;

import java.util.List;
import org.linli.organization.NewUnit;
import org.linli.organization.UnitChange;
import org.linli.organization.UnitDetails;
import org.linli.organization.UnitImport;
import org.linli.organization.UnitMove;
import org.linli.organization.UnitService;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.shared.UseCaseService;

/** Changes of the unit tree together with their lines in the audit log: both or neither. */
@UseCaseService
class UnitAdministration {
    private final UnitService units;
    private final UnitImport imports;
    private final AuditLog audit;

    UnitAdministration(UnitService units, UnitImport imports, AuditLog audit) {
        this.units = units;
        this.imports = imports;
        this.audit = audit;
    }

    UnitDetails add(NewUnit unit) {
        var added = units.add(unit);
        audit.record("add-unit", "unit:" + added.code(), AuditResult.SUCCESS, added.kind() + " " + added.name());
        return added;
    }

    void addAll(List<NewUnit> checked) {
        imports.add(checked);
        for (var unit : checked) {
            audit.record("add-unit", "unit:" + unit.code(), AuditResult.SUCCESS, unit.kind() + " " + unit.name());
        }
        audit.record("import-units", null, AuditResult.SUCCESS, Integer.toString(checked.size()));
    }

    UnitDetails change(String code, UnitChange change) {
        var before = units.details(code);
        var after = units.change(code, change);
        audit.record("change-unit", "unit:" + code, AuditResult.SUCCESS, Differences.of(before, after));
        return after;
    }

    UnitDetails move(String code, UnitMove move) {
        var before = units.details(code);
        var after = units.move(code, move);
        audit.record("move-unit", "unit:" + code, AuditResult.SUCCESS, Differences.of(before, after));
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
}
