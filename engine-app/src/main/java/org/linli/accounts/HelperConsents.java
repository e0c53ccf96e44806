package org.linli.accounts;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.accounts.Consent.Hand;
import org.linli.accounts.ConsentMapper.Giver;
import org.linli.accounts.ConsentMapper.Withdrawal;
import org.linli.evidence.Authorisation;
import org.linli.residents.HouseholdKind;
import org.linli.residents.OwnArchive;
import org.linli.residents.Resident;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/**
 * Staff enter a consent for a resident without a telephone, and take one back for him (代录, domain rule H-12): given is what
 * needs no account, which is that of the household; taken back whatever he agrees to, from an account or not.
 */
@UseCaseService
public class HelperConsents {
    private final ConsentMapper consents;
    private final Consents rules;
    private final ConsentTexts texts;
    private final ResidentAccountMapper accounts;
    private final HelperDesk desk;
    private final HelperMarks marks;
    private final OwnArchive archive;
    private final AuditLog audit;
    private final Clock clock;

    HelperConsents(
            ConsentMapper consents,
            Consents rules,
            ConsentTexts texts,
            ResidentAccountMapper accounts,
            HelperDesk desk,
            HelperMarks marks,
            OwnArchive archive,
            AuditLog audit,
            Clock clock) {
        this.consents = consents;
        this.rules = rules;
        this.texts = texts;
        this.accounts = accounts;
        this.desk = desk;
        this.marks = marks;
        this.archive = archive;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether it can be given for somebody who has no account. */
    public boolean isGivable(ConsentText text) {
        return text.code().equals(Consents.HOUSEHOLD_WORDS);
    }

    /** What he agrees to now, from an account or entered for him, with what was entered for him and has ended. */
    public List<Consent> of(Resident person) {
        return consents.listOf(giver(person)).stream()
                .filter(one -> one.isOpen() || one.givenMarkId() != null || one.withdrawnMarkId() != null)
                .toList();
    }

    /** Whether it holds today: of the household's, behind a door where he lives or is registered. */
    public Predicate<Consent> standing(Resident person) {
        var doors = archive.households(person.number()).stream()
                .map(own -> own.dwelling().id())
                .collect(Collectors.toSet());
        return one -> one.isOpen() && (one.dwellingId() == null || doors.contains(one.dwellingId()));
    }

    /** How they were entered, by the id of the mark. */
    public Map<Long, HelperMark> marks(List<Consent> given) {
        return marks.of(given.stream()
                .flatMap(one ->
                        Stream.of(one.givenMarkId(), one.withdrawnMarkId()).filter(id -> id != null))
                .toList());
    }

    /**
     * Enters that he agrees, for the household in which he lives.
     *
     * @param version of the words that were read out or shown to him
     * @throws NotFoundException if he is no resident of the user's places, or there is nothing of that name to agree to
     * @throws InvalidRequestException if it needs an account, the words have changed, he agrees already or cannot for his
     *     household, or the file that shows his wish is missing
     */
    public void give(String residentNumber, String code, int version, Authorisation authorisation, CurrentUser user) {
        var person = desk.lock(residentNumber, user);
        var text = rules.consent(code);
        if (!isGivable(text)) {
            throw new InvalidRequestException("code", "account.helper.account");
        }
        texts.requireCurrent(code, version, "version");
        var home = rules.requireAdult(archive.households(person.number()).stream()
                .min(Comparator.comparing(own -> own.household().kind() != HouseholdKind.LIVING)));
        var dwellingId = home.dwelling().id();
        if (consents.isGiven(giver(person), code, dwellingId)) {
            throw new InvalidRequestException("code", "account.helper.given");
        }
        var file = marks.require(authorisation, user);
        var markId = marks.note(person.number(), authorisation, file, user);
        consents.insert(new Consent(
                0,
                null,
                person.number(),
                code,
                version,
                dwellingId,
                clock.instant(),
                Hand.HELPER,
                null,
                null,
                markId,
                null));
        record("enter-consent", code, person, authorisation);
    }

    /**
     * Enters that he takes a consent back; it ends at once.
     *
     * @throws NotFoundException if he is no resident of the user's places
     * @throws InvalidRequestException if he agrees to no such thing, is under age and it is the household's, or the file that
     *     shows his wish is missing
     */
    public void withdraw(String residentNumber, String code, Authorisation authorisation, CurrentUser user) {
        var person = desk.lock(residentNumber, user);
        var giver = giver(person);
        if (!consents.isGiven(giver, rules.consent(code).code(), null)) {
            throw new InvalidRequestException("code", "account.helper.none");
        }
        if (code.equals(Consents.HOUSEHOLD_WORDS)) {
            archive.households(person.number()).forEach(rules::requireAdult);
        }
        var file = marks.require(authorisation, user);
        var markId = marks.note(person.number(), authorisation, file, user);
        rules.end(new Withdrawal(giver, code, Hand.HELPER, clock.instant(), markId));
        record("enter-withdrawal", code, person, authorisation);
    }

    private Giver giver(Resident person) {
        var account = accounts.findByResident(person.number());
        return new Giver(account.map(ResidentAccount::id).orElse(null), person.number());
    }

    private void record(String action, String code, Resident person, Authorisation authorisation) {
        audit.record(
                action,
                "consent:" + code,
                AuditResult.SUCCESS,
                "resident:" + person.number() + ", " + authorisation.kind());
    }
}
