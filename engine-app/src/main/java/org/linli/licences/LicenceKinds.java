package org.linli.licences;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** What can be granted, and how the office wants it. */
@UseCaseService
public class LicenceKinds {
    public static final String SETTINGS = "licence:settings";
    private static final int MOST_MONTHS = 600;
    private static final int MOST_DAYS = 365;

    private final LicenceMapper licences;
    private final AuditLog audit;
    private final Clock clock;

    LicenceKinds(LicenceMapper licences, AuditLog audit, Clock clock) {
        this.licences = licences;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the order of the office, those no longer granted, too. */
    public List<LicenceKind> list() {
        return licences.listKinds();
    }

    public Optional<LicenceKind> find(String code) {
        return list().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    LicenceKind require(String code) {
        return find(code).orElseThrow(NotFoundException::new);
    }

    /**
     * Changes for how long a kind holds, when its end is told, and whether it is checked every year; what was issued keeps its days.
     *
     * @throws InvalidRequestException if a number is out of bounds
     * @throws ChangedMeanwhileException if somebody changed it meanwhile
     */
    public LicenceKind change(
            String code, Integer validMonths, boolean checkedYearly, int remindDays, int version, CurrentUser user) {
        var kind = require(code);
        if (validMonths != null && (validMonths < 1 || validMonths > MOST_MONTHS)) {
            throw new InvalidRequestException("validMonths", "licence.months", MOST_MONTHS);
        }
        if (remindDays < 0 || remindDays > MOST_DAYS) {
            throw new InvalidRequestException("remindDays", "licence.remindDays", MOST_DAYS);
        }
        var changed = new LicenceKind(
                code,
                kind.name(),
                kind.nameEn(),
                kind.unitCode(),
                kind.needsStub(),
                validMonths,
                checkedYearly,
                remindDays,
                kind.numberPattern(),
                kind.needsCase(),
                kind.isActive(),
                version,
                null,
                null);
        if (licences.updateKind(changed, clock.instant(), user.name()) == 0) {
            throw new ChangedMeanwhileException(kind.changedBy(), kind.changedAt());
        }
        audit.record("change-licence-kind", "licence-kind:" + code, AuditResult.SUCCESS, null);
        return require(code);
    }
}
