package org.linli.accounts;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.linli.accounts.DataRequest.Kind;
import org.linli.accounts.DataRequest.State;
import org.linli.residents.ArchiveAccess;
import org.linli.residents.OwnArchive;
import org.linli.residents.PersonCorrections;
import org.linli.residents.Resident;
import org.linli.residents.Revealing;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/**
 * The community's desk for what residents ask about their own data: granted, which writes the archive where it is one part of a
 * record, or refused; both with reasons.
 */
@UseCaseService
public class DataRequestDesk {
    private final DataRequestMapper requests;
    private final ResidentAccountMapper accounts;
    private final ResidentAccounts residents;
    private final HelperMarks marks;
    private final PersonCorrections corrections;
    private final OwnArchive archive;
    private final Revealing readings;
    private final RequestDeciders deciders;
    private final ArchiveAccess access;
    private final AuditLog audit;
    private final Clock clock;

    DataRequestDesk(
            DataRequestMapper requests,
            ResidentAccountMapper accounts,
            ResidentAccounts residents,
            HelperMarks marks,
            PersonCorrections corrections,
            OwnArchive archive,
            Revealing readings,
            RequestDeciders deciders,
            ArchiveAccess access,
            AuditLog audit,
            Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.residents = residents;
        this.marks = marks;
        this.corrections = corrections;
        this.archive = archive;
        this.readings = readings;
        this.deciders = deciders;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    public Page<DataRequest> page(State state, PageRequest page, CurrentUser user) {
        var query =
                new DataRequestMapper.Query(state, access.places(user, ClaimDesk.CONFIRM), page.offset(), page.size());
        return Page.of(requests.list(query), page, requests.count(query));
    }

    /** How many wait for an answer. */
    public long waiting(CurrentUser user) {
        return requests.count(new DataRequestMapper.Query(State.ASKED, access.places(user, ClaimDesk.CONFIRM), 0, 1));
    }

    /** @throws NotFoundException if there is none in the person's places */
    public DataRequest find(String number, CurrentUser user) {
        return requests.find(number, access.places(user, ClaimDesk.CONFIRM)).orElseThrow(NotFoundException::new);
    }

    /** Whose record it is about. */
    public Optional<Resident> person(DataRequest request) {
        return archive.person(request.residentNumber());
    }

    /**
     * Grants it: a part of the record is corrected or deleted at once; what is asked in words has been done by hand before.
     *
     * @throws NotFoundException if the person is not where the user keeps the archive
     * @throws InvalidRequestException if no answer is given, or the archive cannot take it
     * @throws ClaimNotNowException if he entered it himself for the resident
     * @throws ChangedMeanwhileException if somebody was faster
     */
    public DataRequest grant(String number, String answer, int version, CurrentUser user) {
        var why = required(answer);
        var request = waiting(number, version, user);
        if (request.part() != null) {
            if (request.kind() == Kind.CORRECTION) {
                corrections.correct(
                        request.residentNumber(),
                        request.part(),
                        request.proposed().value(),
                        (request.isEnteredForHim() ? "代录申请 " : "居民账户申请 ") + request.number(),
                        "本人申请更正",
                        user);
            } else {
                corrections.delete(request.residentNumber(), request.part(), user);
            }
        }
        return decide(request, State.GRANTED, why, user);
    }

    /**
     * Refuses it.
     *
     * @throws InvalidRequestException if no reason is given
     * @throws ClaimNotNowException if he entered it himself for the resident
     * @throws ChangedMeanwhileException if somebody was faster
     */
    public DataRequest refuse(String number, String answer, int version, CurrentUser user) {
        var why = required(answer);
        return decide(waiting(number, version, user), State.REFUSED, why, user);
    }

    /** How requests were entered for residents, by the id of the mark. */
    public Map<Long, HelperMark> marks(Collection<DataRequest> requests) {
        return marks.of(requests.stream().map(DataRequest::helperMarkId).toList());
    }

    /** Whether it waits for somebody who is not there: nobody but who entered it holds a post in which it could be decided. */
    public boolean lacksDecider(DataRequest request) {
        var entered = marks.find(request.helperMarkId());
        return request.state() == State.ASKED
                && entered.isPresent()
                && person(request)
                        .filter(person -> !deciders.areThereBeside(entered.get().enteredById(), person))
                        .isPresent();
    }

    /**
     * A request with its answer, to be written on paper for him: with his data in full where he asked to see them, which is a
     * reading of his record that he is told of as of any other.
     *
     * @throws ClaimNotNowException if it has no answer yet or any more, or he was given the paper
     */
    public DataRequest toPrint(String number, CurrentUser user) {
        var request = find(number, user);
        if (!request.isAnswered()) {
            throw new ClaimNotNowException("account.request.unanswered");
        }
        if (!request.isPrintable()) {
            throw new ClaimNotNowException("account.request.printed");
        }
        audit.record(
                "print-data-answer",
                "data-request:" + number,
                AuditResult.SUCCESS,
                "resident:" + request.residentNumber());
        if (request.opensRecord()) {
            person(request).ifPresent(person -> readings.noteWholeReading(person, "打印给本人（代录申请 " + number + "）"));
        }
        return request;
    }

    private DataRequest waiting(String number, int version, CurrentUser user) {
        var request =
                requests.lock(number, access.places(user, ClaimDesk.CONFIRM)).orElseThrow(NotFoundException::new);
        if (request.state() != State.ASKED || request.version() != version) {
            throw new ChangedMeanwhileException(request.decidedBy(), request.decidedAt());
        }
        if (marks.find(request.helperMarkId())
                .filter(mark -> mark.enteredById() == user.staffId())
                .isPresent()) {
            throw new ClaimNotNowException(lacksDecider(request) ? "account.request.ownAlone" : "account.request.own");
        }
        return request;
    }

    private DataRequest decide(DataRequest request, State state, String answer, CurrentUser user) {
        var decision = new DataRequestMapper.Decision(
                request.id(), request.version(), state, new PersonalText(answer), clock.instant(), user.name());
        if (requests.decide(decision) == 0) {
            throw new ChangedMeanwhileException(request.decidedBy(), request.decidedAt());
        }
        account(request).ifPresent(account -> residents.tell(account, "requestDecided"));
        audit.record(
                state == State.GRANTED ? "grant-data-request" : "refuse-data-request",
                "data-request:" + request.number(),
                AuditResult.SUCCESS,
                "resident:" + request.residentNumber());
        return find(request.number(), user);
    }

    /** Whose telephone tells him; none where he has no account. */
    private Optional<ResidentAccount> account(DataRequest request) {
        return request.accountId() == null
                ? accounts.findByResident(request.residentNumber())
                : accounts.find(request.accountId());
    }

    private static String required(String answer) {
        if (answer == null || answer.isBlank()) {
            throw new InvalidRequestException("answer", "account.reason");
        }
        return answer.strip();
    }
}
