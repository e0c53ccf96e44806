package org.linli.accounts;

import java.util.stream.Stream;
import org.linli.residents.ArchiveAccess;
import org.linli.residents.OwnArchive;
import org.linli.residents.ResidentsMerged;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Links of accounts to records that become one: whoever joins records may not decide by it whose account sees what. A link holds
 * only where somebody who may confirm it joined them, and the account has the telephone that the kept record had before; every
 * other ends, and its owner may ask anew.
 */
@Component
class MergedResidents {
    private static final String REASON = "两份居民档案已合并，请重新申请";

    private final ResidentAccountMapper accounts;
    private final HouseholdClaimMapper claims;
    private final DataRequestMapper requests;
    private final ConsentMapper consents;
    private final HelperMarks marks;
    private final AccountLinks links;
    private final ResidentAccounts residents;
    private final OwnArchive archive;
    private final ArchiveAccess access;
    private final Phones phones;
    private final AuditLog audit;

    MergedResidents(
            ResidentAccountMapper accounts,
            HouseholdClaimMapper claims,
            DataRequestMapper requests,
            ConsentMapper consents,
            HelperMarks marks,
            AccountLinks links,
            ResidentAccounts residents,
            OwnArchive archive,
            ArchiveAccess access,
            Phones phones,
            AuditLog audit) {
        this.accounts = accounts;
        this.claims = claims;
        this.requests = requests;
        this.consents = consents;
        this.marks = marks;
        this.links = links;
        this.residents = residents;
        this.archive = archive;
        this.access = access;
        this.phones = phones;
        this.audit = audit;
    }

    @EventListener
    void on(ResidentsMerged merged) {
        Stream.of(merged.keptNumber(), merged.goneNumber())
                .flatMap(number -> accounts.findByResident(number).stream())
                .map(ResidentAccount::id)
                .sorted()
                .forEach(accounts::lock);
        var mayConfirm = mayConfirm(merged);
        accounts.findByResident(merged.keptNumber())
                .filter(kept -> !mayConfirm || !isProved(kept, merged))
                .ifPresent(kept -> end(kept, merged));
        accounts.findByResident(merged.goneNumber()).ifPresent(gone -> {
            if (mayConfirm && isProved(gone, merged)) {
                follow(gone, merged);
            } else {
                end(gone, merged);
            }
        });
        claims.follow(merged.goneNumber(), merged.keptNumber());
        requests.follow(merged.goneNumber(), merged.keptNumber());
        consents.follow(merged.goneNumber(), merged.keptNumber());
        marks.follow(merged.goneNumber(), merged.keptNumber());
    }

    private boolean mayConfirm(ResidentsMerged merged) {
        var scope = access.places(merged.by(), ClaimDesk.CONFIRM);
        return archive.person(merged.keptNumber()).filter(scope::covers).isPresent();
    }

    /** Of several accounts one at most has a telephone. */
    private boolean isProved(ResidentAccount account, ResidentsMerged merged) {
        return account.phone() != null
                && merged.keptPhone() != null
                && phones.index(account.phone()).equals(phones.index(merged.keptPhone()));
    }

    private void follow(ResidentAccount account, ResidentsMerged merged) {
        accounts.relink(account.id(), merged.keptNumber());
        residents.tell(account, "claimConfirmed");
        audit.record(
                "relink-account",
                account.actor(),
                AuditResult.SUCCESS,
                "resident:" + merged.goneNumber() + " to resident:" + merged.keptNumber());
    }

    private void end(ResidentAccount account, ResidentsMerged merged) {
        var claim = claims.findOpen(account.id());
        claim.ifPresentOrElse(
                held -> links.end(held, ClaimState.ENDED, REASON, merged.by().name()),
                () -> accounts.link(account.id(), null, null, null));
        residents.tell(account, "claimEnded");
        audit.record(
                "end-claim",
                claim.map(held -> "claim:" + held.number()).orElse(account.actor()),
                AuditResult.SUCCESS,
                "merged, resident:" + account.residentNumber());
    }
}
