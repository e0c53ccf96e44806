package org.linli.accounts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.accounts.OwnData.Wish;
import org.linli.evidence.Authorisation;
import org.linli.residents.ArchiveAccess;
import org.linli.residents.OwnArchive;
import org.linli.residents.Resident;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/**
 * Staff enter for a resident without a telephone what he asks about his own data (代录, domain rule H-12), and hand the answer
 * over to him on paper. Only residents of the places for which one holds such a post; others are not found.
 */
@UseCaseService
public class HelperDesk {
    public static final String ENTER = "resident-account:enter";

    private final DataRequestMapper requests;
    private final ResidentAccountMapper accounts;
    private final RequestDeciders deciders;
    private final RequestFiling filing;
    private final HelperMarks marks;
    private final OwnArchive archive;
    private final ArchiveAccess access;
    private final AuditLog audit;
    private final Clock clock;

    HelperDesk(
            DataRequestMapper requests,
            ResidentAccountMapper accounts,
            RequestDeciders deciders,
            RequestFiling filing,
            HelperMarks marks,
            OwnArchive archive,
            ArchiveAccess access,
            AuditLog audit,
            Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.deciders = deciders;
        this.filing = filing;
        this.marks = marks;
        this.archive = archive;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFoundException if he is no resident of the user's places */
    public Resident person(String residentNumber, CurrentUser user) {
        return own(archive.person(residentNumber), user);
    }

    /** As {@link #person}; nobody else enters or asks anything about him until the transaction is over. */
    Resident lock(String residentNumber, CurrentUser user) {
        return own(archive.lock(person(residentNumber, user).number()), user);
    }

    private Resident own(Optional<Resident> found, CurrentUser user) {
        return found.filter(person -> access.places(user, ENTER).covers(person)).orElseThrow(NotFoundException::new);
    }

    /** What was entered for him, the latest first; not what he asked himself. */
    public List<DataRequest> requests(Resident person) {
        return requests.listOf(new DataRequestMapper.Asker(null, person.number()));
    }

    /** As {@link #requests}, with what he asked from his account. */
    private List<DataRequest> asked(Resident person) {
        var accountId = accounts.findByResident(person.number())
                .map(ResidentAccount::id)
                .orElse(null);
        return requests.listOf(new DataRequestMapper.Asker(accountId, person.number()));
    }

    /** How they were entered, by the id of the mark. */
    public Map<Long, HelperMark> marks(List<DataRequest> entered) {
        return marks.of(entered.stream().map(DataRequest::helperMarkId).toList());
    }

    /**
     * Enters what he asks; somebody else decides it by the day it is due.
     *
     * @throws NotFoundException if he is no resident of the user's places
     * @throws InvalidRequestException if it could not be written down, waits already from his account or not, or the file that
     *     shows his wish is missing
     * @throws ClaimNotNowException if nobody else at his community could decide it
     */
    public DataRequest ask(String residentNumber, Wish wish, Authorisation authorisation, CurrentUser user) {
        var person = lock(residentNumber, user);
        filing.check(wish, person, asked(person));
        if (!deciders.areThereBeside(user.staffId(), person)) {
            throw new ClaimNotNowException("account.helper.alone");
        }
        var file = marks.require(authorisation, user);
        var number = filing.file(wish, person, null, marks.note(person.number(), authorisation, file, user));
        audit.record(
                "enter-data-request",
                "data-request:" + number,
                AuditResult.SUCCESS,
                "resident:" + person.number() + ", " + wish.kind() + ", " + authorisation.kind());
        return find(number, person);
    }

    /**
     * Notes that he was given the answer on paper.
     *
     * @throws NotFoundException if nothing of that number was entered for him, or he is no resident of the user's places
     * @throws ClaimNotNowException if it has no answer yet
     * @throws ChangedMeanwhileException if somebody was faster
     */
    public DataRequest handOver(String residentNumber, String number, int version, CurrentUser user) {
        var person = person(residentNumber, user);
        var request = find(number, person);
        if (!request.isAnswered()) {
            throw new ClaimNotNowException("account.request.unanswered");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (requests.handOver(request.id(), version, now, user.name()) == 0) {
            throw new ChangedMeanwhileException(request.handedOverBy(), request.handedOverAt());
        }
        audit.record(
                "hand-over-answer",
                "data-request:" + number,
                AuditResult.SUCCESS,
                "resident:" + request.residentNumber());
        return find(number, person);
    }

    private DataRequest find(String number, Resident person) {
        return requests.findOwn(number, new DataRequestMapper.Asker(null, person.number()))
                .orElseThrow(NotFoundException::new);
    }
}
