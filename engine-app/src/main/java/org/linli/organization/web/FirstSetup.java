package org.linli.organization.web;

import org.linli.organization.NewStaff;
import org.linli.organization.NewUnit;
import org.linli.organization.PostService;
import org.linli.organization.StaffService;
import org.linli.organization.UnitKind;
import org.linli.organization.UnitService;
import org.linli.security.Accounts;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.SetupCodes;
import org.linli.shared.UseCaseService;

/** Makes the city and its first administrator, once. */
@UseCaseService
class FirstSetup {
    private static final String ADMINISTRATOR = "administrator";

    private final SetupCodes codes;
    private final UnitService units;
    private final StaffService staff;
    private final PostService posts;
    private final Accounts accounts;
    private final AuditLog audit;

    FirstSetup(
            SetupCodes codes,
            UnitService units,
            StaffService staff,
            PostService posts,
            Accounts accounts,
            AuditLog audit) {
        this.codes = codes;
        this.units = units;
        this.staff = staff;
        this.posts = posts;
        this.accounts = accounts;
        this.audit = audit;
    }

    void run(String code, NewUnit city, String name, String username, String password) {
        codes.refuseIfDone();
        accounts.checkUsername(username); // what can be refused is refused before the code is used up
        accounts.checkPassword(username, password);
        units.checkCode("cityCode", city.code());
        codes.redeem(code);
        units.add(city);
        accounts.open(staff.add(new NewStaff(name, null, null)), username, password);
        posts.add(username, city.code(), ADMINISTRATOR, null, null);
        audit.record("set-up", "unit:" + city.code(), AuditResult.SUCCESS, "administrator " + username);
    }

    boolean isNeeded() {
        return codes.isNeeded();
    }

    static NewUnit city(String code, String name) {
        return new NewUnit(code, name, null, UnitKind.CITY, null, null, 0);
    }
}
