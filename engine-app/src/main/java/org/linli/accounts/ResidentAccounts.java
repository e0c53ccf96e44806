package org.linli.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.accounts.ConsentMapper.Giver;
import org.linli.accounts.ConsentMapper.Withdrawal;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.OneTimeCodes;
import org.linli.security.OneTimeCodes.Purpose;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.context.ApplicationEventPublisher;

/** What a resident does with his own account: changes its telephone, ends its sessions, closes it. */
@UseCaseService
public class ResidentAccounts {
    private final ResidentAccountMapper accounts;
    private final HouseholdClaimMapper claims;
    private final ConsentMapper consents;
    private final DataRequestMapper requests;
    private final AccountLinks links;
    private final AccountLogin login;
    private final OneTimeCodes codes;
    private final Phones phones;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    ResidentAccounts(
            ResidentAccountMapper accounts,
            HouseholdClaimMapper claims,
            ConsentMapper consents,
            DataRequestMapper requests,
            AccountLinks links,
            AccountLogin login,
            OneTimeCodes codes,
            Phones phones,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.claims = claims;
        this.consents = consents;
        this.requests = requests;
        this.links = links;
        this.login = login;
        this.codes = codes;
        this.phones = phones;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    public ResidentAccount get(CurrentResident resident) {
        return accounts.find(resident.accountId()).orElseThrow();
    }

    /** As {@link #get}; nobody closes, links or unlinks it until the transaction is over. */
    ResidentAccount lock(CurrentResident resident) {
        return links.lock(resident.accountId());
    }

    /** Where those are reached who still have these accounts. */
    public Collection<PersonalText> phonesOf(Collection<String> codes) {
        return phonesByCode(codes).values();
    }

    /** As {@link #phonesOf}, by the code of the account; none for an account without a telephone. */
    public Map<String, PersonalText> phonesByCode(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : accounts.listOpenByCodes(codes).stream()
                        .filter(account -> account.phone() != null)
                        .collect(Collectors.toMap(ResidentAccount::code, ResidentAccount::phone));
    }

    /** The door for which the community confirmed him; empty while it has not. */
    public Optional<Long> doorOf(ResidentAccount account) {
        return claims.findOpen(account.id())
                .filter(claim -> claim.state() == ClaimState.CONFIRMED)
                .map(HouseholdClaim::dwellingId);
    }

    /** Sends a code to his own telephone, for what is sensitive. */
    public void sendCode(CurrentResident resident, HttpServletRequest request) {
        login.send(Purpose.CONFIRM, get(resident).phone(), request);
    }

    /**
     * Sends a code to the telephone that he wants to have from now on.
     *
     * @throws InvalidRequestException if that is no mobile telephone
     */
    public void sendCodeTo(String newPhone, HttpServletRequest request) {
        login.send(Purpose.NEW_PHONE, phones.require(newPhone), request);
    }

    /** @throws InvalidRequestException if the code that was sent to his own telephone is wrong or too old */
    public void prove(CurrentResident resident, String code, HttpServletRequest request) {
        codes.redeem(Purpose.CONFIRM, get(resident).phone().value(), code, request);
    }

    /**
     * Changes the telephone of the account to one that he has shown to be his, with a code to the one before as well: an open
     * session alone shall not take an account over. Every session ends. The archive keeps the telephone that it has until its
     * correction is asked for.
     *
     * @throws InvalidRequestException if one of the codes is wrong, or another account has the telephone: then that one has to be
     *     closed first
     */
    public void changePhone(
            CurrentResident resident, String newPhone, String code, String proof, HttpServletRequest request) {
        var phone = phones.require(newPhone);
        var own = get(resident).phone().value();
        codes.redeemAll(
                List.of(
                        new OneTimeCodes.Shown(Purpose.CONFIRM, own, proof, "proof"),
                        new OneTimeCodes.Shown(Purpose.NEW_PHONE, phone.value(), code, "code")),
                request);
        var account = lock(resident);
        if (accounts.findByPhone(phones.indexes(phone))
                .filter(other -> other.id() != account.id())
                .isPresent()) {
            throw new InvalidRequestException("phone", "account.phone.taken");
        }
        accounts.changePhone(account.id(), phone, phones.index(phone));
        endSessions(resident);
        events.publishEvent(new ResidentNoticeWanted("phoneChanged", account.phone(), Map.of(), null));
        audit.record("change-account-phone", account.actor(), AuditResult.SUCCESS, null);
    }

    /** Ends all his sessions, wherever they are. */
    public void endSessions(CurrentResident resident) {
        accounts.endSessions(resident.accountId(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        audit.record("end-sessions", resident.actor(), AuditResult.SUCCESS, null);
    }

    /**
     * Closes the account: its telephone, its list of reports and what was said for a claim are deleted, consents end. What the
     * archive has stays by law, and so do the cases that he reported.
     *
     * @throws InvalidRequestException if the code that was sent to his own telephone is wrong or too old
     */
    public void close(CurrentResident resident, String code, HttpServletRequest request) {
        prove(resident, code, request);
        lock(resident);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        claims.findOpen(resident.accountId())
                .ifPresent(claim -> links.end(
                        claim,
                        claim.state() == ClaimState.ASKED ? ClaimState.WITHDRAWN : ClaimState.ENDED,
                        null,
                        null));
        consents.withdraw(Withdrawal.ofAccount(resident.accountId(), null, Consent.Hand.END, now));
        accounts.deleteReports(resident.accountId());
        requests.forget(resident.accountId());
        accounts.close(resident.accountId(), now);
        audit.record("close-account", resident.actor(), AuditResult.SUCCESS, null);
    }

    /** Tells him something, where he wants to be told at his telephone. */
    void tell(ResidentAccount account, String template) {
        PersonalText phone = account.phone();
        if (phone != null && consents.isGiven(Giver.of(account), Consents.MESSAGES, null)) {
            events.publishEvent(new ResidentNoticeWanted(template, phone, Map.of(), null));
        }
    }
}
