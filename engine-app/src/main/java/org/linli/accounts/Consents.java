package org.linli.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.accounts.Consent.Hand;
import org.linli.accounts.ConsentMapper.Giver;
import org.linli.accounts.ConsentMapper.Withdrawal;
import org.linli.residents.OwnArchive;
import org.linli.residents.OwnHousehold;
import org.linli.residents.OwnMember;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Consents of residents: given to a version of the words, withdrawn at any time and at once (Art 15, 25). */
@UseCaseService
public class Consents {
    public static final String HOUSEHOLD_WORDS = "household-words";
    public static final String REPORTER = "reporter";
    public static final String MESSAGES = "messages";

    private final ConsentMapper consents;
    private final ConsentTexts texts;
    private final ResidentAccounts accounts;
    private final OwnArchive archive;
    private final AuditLog audit;
    private final Clock clock;

    Consents(
            ConsentMapper consents,
            ConsentTexts texts,
            ResidentAccounts accounts,
            OwnArchive archive,
            AuditLog audit,
            Clock clock) {
        this.consents = consents;
        this.texts = texts;
        this.accounts = accounts;
        this.archive = archive;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that he ever agreed to, the latest first. */
    public List<Consent> of(CurrentResident resident) {
        return consents.listOf(giver(resident));
    }

    /** What he agrees to now: for himself, and for the household to which he belongs today, behind its door. */
    public List<Consent> standing(CurrentResident resident) {
        var account = accounts.get(resident);
        var door = home(account).map(own -> own.dwelling().id());
        return of(resident).stream()
                .filter(Consent::isOpen)
                .filter(one -> !one.code().equals(HOUSEHOLD_WORDS)
                        || door.filter(here -> here.equals(one.dwellingId())).isPresent())
                .toList();
    }

    /** Whether he agrees to it now; what is the household's, for the door of his household. */
    public boolean isGiven(CurrentResident resident, String code) {
        return code.equals(HOUSEHOLD_WORDS)
                ? standing(resident).stream().anyMatch(one -> one.code().equals(code))
                : consents.isGiven(giver(resident), code, null);
    }

    private Giver giver(CurrentResident resident) {
        return Giver.of(accounts.get(resident));
    }

    /**
     * Agrees; agreeing again changes nothing.
     *
     * @param version of the words that he was shown
     * @throws NotFoundException if there is nothing of that name to agree to
     * @throws InvalidRequestException if the words have changed, he belongs to no household for which it could be given, or
     *     is under age
     */
    public void give(CurrentResident resident, String code, int version) {
        var text = consent(code);
        texts.requireCurrent(text.code(), version, "version");
        lockRecord(resident);
        var account = accounts.lock(resident);
        var dwellingId = code.equals(HOUSEHOLD_WORDS)
                ? requireAdult(home(account)).dwelling().id()
                : null;
        if (consents.isGiven(Giver.of(account), code, dwellingId)) {
            return;
        }
        consents.insert(new Consent(
                0, account.id(), null, code, version, dwellingId, clock.instant(), Hand.SELF, null, null, null, null));
        audit.record("give-consent", "consent:" + code, AuditResult.SUCCESS, "version " + version);
    }

    /** Nobody enters a consent for him meanwhile. */
    private void lockRecord(CurrentResident resident) {
        var account = accounts.get(resident);
        if (account.isLinked()) {
            archive.lock(account.residentNumber());
        }
    }

    /**
     * Takes a consent back at once; that of the household for everybody who gave it. Nothing to take back changes nothing.
     *
     * @throws NotFoundException if there is nothing of that name to agree to
     * @throws InvalidRequestException if he is under age and it is the household's
     */
    public void withdraw(CurrentResident resident, String code) {
        var giver = giver(resident);
        if (end(new Withdrawal(giver, consent(code).code(), Hand.SELF, clock.instant(), null)) > 0) {
            audit.record("withdraw-consent", "consent:" + code, AuditResult.SUCCESS, null);
        }
    }

    /** Ends his, and that of the household for everybody who gave it; how many. */
    int end(Withdrawal withdrawal) {
        var ended = 0;
        var number = withdrawal.giver().residentNumber();
        var homes = withdrawal.code().equals(HOUSEHOLD_WORDS) && number != null
                ? archive.households(number)
                : List.<OwnHousehold>of();
        homes.forEach(this::requireAdult);
        ended += consents.withdraw(withdrawal);
        for (var own : homes) {
            ended += consents.withdrawOf(
                    own.members().stream().map(OwnMember::number).toList(),
                    own.dwelling().id(),
                    withdrawal.code(),
                    withdrawal.now());
        }
        return ended;
    }

    /** The notice is accepted or not; what may be agreed to is the rest. */
    ConsentText consent(String code) {
        if (code.equals(ConsentTexts.PRIVACY)) {
            throw new NotFoundException();
        }
        return texts.current(code);
    }

    /** The household behind the door for which he was confirmed, or else the first of his. */
    private Optional<OwnHousehold> home(ResidentAccount account) {
        var homes = account.isLinked() ? archive.households(account.residentNumber()) : List.<OwnHousehold>of();
        var claimed = accounts.doorOf(account);
        return homes.stream()
                .filter(own ->
                        claimed.filter(door -> door == own.dwelling().id()).isPresent())
                .findFirst()
                .or(() -> homes.stream().findFirst());
    }

    /** @throws InvalidRequestException if there is none, or he is under age in it */
    OwnHousehold requireAdult(Optional<OwnHousehold> home) {
        return requireAdult(
                home.orElseThrow(() -> new InvalidRequestException("consent", "account.consent.household")));
    }

    OwnHousehold requireAdult(OwnHousehold home) {
        var isAdult =
                home.members().stream().filter(OwnMember::isSelf).allMatch(self -> archive.isAdult(self.birthDate()));
        if (!isAdult) {
            throw new InvalidRequestException("consent", "account.consent.adult");
        }
        return home;
    }
}
