package org.linli.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.residents.OwnArchive;
import org.linli.residents.OwnHousehold;
import org.linli.residents.PersonCorrections;
import org.linli.residents.PersonPart;
import org.linli.residents.Resident;
import org.linli.security.AuditLog;
import org.linli.security.AuditReader;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.RecordReading;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.OfficeSettings;

/** What a resident sees of his own data, who read it, and what he asks about it (Art 45 to 47, 50). */
@UseCaseService
public class OwnData {
    private static final int MOST_READINGS = 100;
    private static final int MOST_WAITING = 10;
    private static final List<String> READING_ACTIONS =
            List.of("reveal-resident", "scan-household", "open-chip", "show-certificate");

    private final ResidentAccounts accounts;
    private final DataRequestMapper requests;
    private final OwnArchive archive;
    private final PersonCorrections corrections;
    private final AuditReader readings;
    private final AuditLog audit;
    private final RandomNumbers numbers;
    private final WorkingCalendar calendar;
    private final OfficeSettings settings;
    private final Clock clock;

    OwnData(
            ResidentAccounts accounts,
            DataRequestMapper requests,
            OwnArchive archive,
            PersonCorrections corrections,
            AuditReader readings,
            AuditLog audit,
            RandomNumbers numbers,
            WorkingCalendar calendar,
            OfficeSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.requests = requests;
        this.archive = archive;
        this.corrections = corrections;
        this.readings = readings;
        this.audit = audit;
        this.numbers = numbers;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** What he asks for; {@code part} null: something else, in words. */
    public record Wish(DataRequest.Kind kind, PersonPart part, String proposed, String reason) {
        @Override
        public String toString() {
            return "Wish";
        }
    }

    /** @throws NotFoundException if the community has not confirmed who he is */
    public Resident person(CurrentResident resident) {
        var account = accounts.get(resident);
        if (!account.isLinked()) {
            throw new NotFoundException("account.data.unlinked");
        }
        return archive.person(account.residentNumber()).orElseThrow(NotFoundException::new);
    }

    public List<OwnHousehold> households(Resident person) {
        return archive.households(person.number());
    }

    public List<String> tags(Resident person) {
        return archive.tags(person);
    }

    public List<OwnArchive.OwnInfo> infos(Resident person) {
        return archive.infos(person);
    }

    /** Who read in full what is masked, or scanned the household, the latest first. */
    public List<RecordReading> readings(Resident person) {
        List<String> objects = new ArrayList<>(List.of("resident:" + person.number()));
        households(person)
                .forEach(own -> objects.add("household:" + own.household().number()));
        return readings.readingsOf(objects, READING_ACTIONS, MOST_READINGS);
    }

    /**
     * Proves by a code that it is he who reads in full, or takes out, what is kept of him; it is recorded.
     *
     * @param action what the audit log calls it
     * @throws InvalidRequestException if the code is wrong or too old
     */
    public void prove(CurrentResident resident, String code, String action, HttpServletRequest request) {
        var person = person(resident);
        accounts.prove(resident, code, request);
        audit.record(action, "resident:" + person.number(), AuditResult.SUCCESS, null);
    }

    /** Everything he ever asked, the latest first. */
    public List<DataRequest> requests(CurrentResident resident) {
        return requests.listOfAccount(resident.accountId());
    }

    /**
     * Asks for a correction or deletion; the community answers by the day it is due.
     *
     * @throws InvalidRequestException if what is proposed could not be written down, or the law makes the community keep it
     * @throws NotFoundException if the community has not confirmed who he is
     */
    public DataRequest ask(Wish wish, CurrentResident resident) {
        accounts.lock(resident);
        var person = person(resident);
        var isCorrection = wish.kind() == DataRequest.Kind.CORRECTION;
        if (wish.part() != null && isCorrection) {
            corrections.check(person.number(), wish.part(), required(wish.proposed(), "proposed"));
        }
        var waiting = requests(resident).stream()
                .filter(one -> one.state() == DataRequest.State.ASKED)
                .toList();
        if (waiting.size() >= MOST_WAITING) {
            throw new InvalidRequestException("reason", "account.request.tooMany", MOST_WAITING);
        }
        if (wish.part() != null && waiting.stream().anyMatch(one -> one.part() == wish.part())) {
            throw new InvalidRequestException("part", "account.request.open");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var residence = person.residence();
        var due = calendar.due(
                now, new Limit(settings.amount("account.requestDays"), LimitUnit.WD), residence.communityId());
        var number = numbers.next();
        requests.insert(new DataRequest(
                0,
                number,
                resident.accountId(),
                person.number(),
                wish.kind(),
                wish.part(),
                isCorrection ? PersonalText.of(wish.proposed()).orElse(null) : null,
                new PersonalText(required(wish.reason(), "reason")),
                DataRequest.State.ASKED,
                null,
                residence.gridId(),
                residence.communityId(),
                residence.streetId(),
                now,
                due,
                null,
                null,
                0));
        audit.record(
                "ask-data-request",
                "data-request:" + number,
                AuditResult.SUCCESS,
                wish.kind() + " " + (wish.part() == null ? "OTHER" : wish.part().name()));
        return requests.findOwn(number, resident.accountId()).orElseThrow();
    }

    /**
     * Takes back what he asked.
     *
     * @throws NotFoundException if he has asked no such thing, or it was decided meanwhile
     */
    public void withdraw(String number, CurrentResident resident) {
        var request = requests.findOwn(number, resident.accountId()).orElseThrow(NotFoundException::new);
        var withdrawal = new DataRequestMapper.Decision(
                request.id(), request.version(), DataRequest.State.WITHDRAWN, null, clock.instant(), null);
        if (requests.decide(withdrawal) == 0) {
            throw new NotFoundException("account.request.decided");
        }
        audit.record("withdraw-data-request", "data-request:" + number, AuditResult.SUCCESS, null);
    }

    private static String required(String text, String field) {
        if (text == null || text.isBlank()) {
            throw new InvalidRequestException(field, "security.field.required");
        }
        return text.strip();
    }
}
