package org.linli.licences;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUsers;
import org.linli.shared.Zone;
import org.linli.shared.problem.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Writes licences down, each change with who made it, when and why. */
@Component
class LicenceBook {
    private final LicenceMapper licences;
    private final CurrentUsers users;
    private final AuditLog audit;
    private final Clock clock;

    LicenceBook(LicenceMapper licences, CurrentUsers users, AuditLog audit, Clock clock) {
        this.licences = licences;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /** The licence, which nobody else changes until the transaction is over. */
    Licence lock(String licenceId) {
        return licences.lock(licenceId).orElseThrow(NotFoundException::new);
    }

    Licence write(Licence changed, LicenceAction action, String note) {
        if (licences.update(changed) == 0) {
            throw new OptimisticLockingFailureException("A licence was changed meanwhile");
        }
        step(changed, action, note);
        return licences.find(changed.licenceId()).orElseThrow();
    }

    void step(Licence licence, LicenceAction action, String note) {
        var seq = licences.listSteps(licence.id()).size() + 1;
        licences.insertStep(licence.id(), new LicenceStep(seq, now(), by(), staffId(), action, note));
        audit.record(
                "licence-" + action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                "licence:" + licence.licenceId(),
                AuditResult.SUCCESS,
                licence.number());
    }

    /** Who does it, null: nobody, the application by itself. */
    String by() {
        return users.find().map(CurrentUser::name).orElse(null);
    }

    private Long staffId() {
        return users.find().map(CurrentUser::staffId).orElse(null);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }
}
