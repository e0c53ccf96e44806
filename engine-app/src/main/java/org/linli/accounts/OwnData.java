package org.linli.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.linli.residents.OwnArchive;
import org.linli.residents.OwnHousehold;
import org.linli.residents.PersonPart;
import org.linli.residents.Resident;
import org.linli.security.AuditLog;
import org.linli.security.AuditReader;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.RecordReading;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** What a resident sees of his own data, who read it, and what he asks about it (Art 45 to 47, 50). */
@UseCaseService
public class OwnData {
    private static final int MOST_READINGS = 100;
    private static final List<String> READING_ACTIONS = List.of(
            "reveal-resident", "scan-household", "open-chip", "show-certificate", "look-up-shared", "reveal-shared");

    private final ResidentAccounts accounts;
    private final DataRequestMapper requests;
    private final OwnArchive archive;
    private final RequestFiling filing;
    private final AuditReader readings;
    private final AuditLog audit;
    private final Clock clock;

    OwnData(
            ResidentAccounts accounts,
            DataRequestMapper requests,
            OwnArchive archive,
            RequestFiling filing,
            AuditReader readings,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.requests = requests;
        this.archive = archive;
        this.filing = filing;
        this.readings = readings;
        this.audit = audit;
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

    /** Everything he ever asked or had entered for him, the latest first. */
    public List<DataRequest> requests(CurrentResident resident) {
        return requests.listOf(asker(resident));
    }

    private DataRequestMapper.Asker asker(CurrentResident resident) {
        return new DataRequestMapper.Asker(
                resident.accountId(), accounts.get(resident).residentNumber());
    }

    /**
     * Asks for a correction or deletion; the community answers by the day it is due.
     *
     * @throws InvalidRequestException if what is proposed could not be written down, it waits already, or he sees it himself
     * @throws NotFoundException if the community has not confirmed who he is
     */
    public DataRequest ask(Wish wish, CurrentResident resident) {
        archive.lock(person(resident).number());
        accounts.lock(resident);
        var person = person(resident);
        if (wish.kind().isReading()) {
            throw new InvalidRequestException("kind", "account.request.self");
        }
        filing.check(wish, person, requests(resident));
        var number = filing.file(wish, person, resident.accountId(), null);
        audit.record(
                "ask-data-request",
                "data-request:" + number,
                AuditResult.SUCCESS,
                wish.kind() + " " + (wish.part() == null ? "OTHER" : wish.part().name()));
        return requests.findOwn(number, asker(resident)).orElseThrow();
    }

    /**
     * Takes back what he asked.
     *
     * @throws NotFoundException if he has asked no such thing, or it was decided meanwhile
     */
    public void withdraw(String number, CurrentResident resident) {
        var request = requests.findOwn(number, asker(resident)).orElseThrow(NotFoundException::new);
        var withdrawal = new DataRequestMapper.Decision(
                request.id(), request.version(), DataRequest.State.WITHDRAWN, null, clock.instant(), null);
        if (requests.decide(withdrawal) == 0) {
            throw new NotFoundException("account.request.decided");
        }
        audit.record("withdraw-data-request", "data-request:" + number, AuditResult.SUCCESS, null);
    }
}
