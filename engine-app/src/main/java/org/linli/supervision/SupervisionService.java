package org.linli.supervision;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.casefile.NotEntitledException;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.WorkItem;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.linli.shared.settings.OfficeSettings;

/** What staff see of supervision and do by hand: urge, ask for an order. */
@UseCaseService
public class SupervisionService {
    private static final String SUPERVISE = "case:supervise";
    private static final String URGE = "case:urge";
    private static final String URGES_A_DAY = "supervision.urges";
    private static final int MAX_WORDS = 500;
    private static final int MAX_FACTS = 1000;
    private static final int MIN_FACTS = 10;

    private final SupervisionMapper mapper;
    private final CaseReading reading;
    private final CaseAccess access;
    private final CaseFileService caseFiles;
    private final CaseJourney journey;
    private final Urging urging;
    private final Ladder ladder;
    private final OrderDrafting drafting;
    private final Issuers issuers;
    private final UrgeDays days;
    private final OfficeSettings settings;
    private final Messages messages;
    private final Clock clock;

    SupervisionService(
            SupervisionMapper mapper,
            CaseReading reading,
            CaseAccess access,
            CaseFileService caseFiles,
            CaseJourney journey,
            Urging urging,
            Ladder ladder,
            OrderDrafting drafting,
            Issuers issuers,
            UrgeDays days,
            OfficeSettings settings,
            Messages messages,
            Clock clock) {
        this.mapper = mapper;
        this.reading = reading;
        this.access = access;
        this.caseFiles = caseFiles;
        this.journey = journey;
        this.urging = urging;
        this.ladder = ladder;
        this.drafting = drafting;
        this.issuers = issuers;
        this.days = days;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * How a case is supervised.
     *
     * @param own the order, where the case is one itself; or null
     * @param urgeable the task that the person may urge, or null
     */
    public record Overview(
            CaseFile caseFile,
            List<SupervisionStep> steps,
            List<SupervisionOrder> orders,
            SupervisionOrder own,
            WorkItem urgeable,
            boolean maySupervise) {}

    /** Orders that are wanted; null leaves a condition out. */
    public record OrderFilter(Boolean open, Integer level) {}

    /** @throws NotFoundException if the person may not read the case */
    public Overview of(String caseNumber, CurrentUser user) {
        var caseFile = reading.find(caseNumber, user);
        var isOrder = caseFile.kind() == CaseKind.SUPERVISION;
        return new Overview(
                caseFile,
                mapper.listSteps(caseFile.id()),
                mapper.listOfCase(caseFile.id()).stream()
                        .filter(order -> order.isIssued() || user.has(SUPERVISE))
                        .toList(),
                isOrder ? mapper.findOrder(caseFile.id()).orElse(null) : null,
                user.has(URGE) ? urgeable(caseFile, user).orElse(null) : null,
                user.has(SUPERVISE)
                        && !isOrder
                        && !caseFile.isClosed()
                        && !user.unitIds()
                                .contains(
                                        drafting.answering(answering(caseFile)).id()));
    }

    /**
     * Urges whoever has the case's open task.
     *
     * @throws NotNowException if nothing is open, or the person has urged as often that day as the office allows
     * @throws NotEntitledException if the person has the task himself
     */
    public WorkItem urge(String caseNumber, CurrentUser user, String words) {
        var readable = reading.find(caseNumber, user);
        if (Texts.length(Objects.requireNonNullElse(words, "").strip()) > MAX_WORDS) {
            throw new InvalidRequestException("words", "form.tooLong", MAX_WORDS);
        }
        var caseFile =
                caseFiles.lock(readable.caseNumber()); // whoever asks twice at once is counted one after the other
        if (journey.openTasks(caseFile.id()).isEmpty()) {
            throw new NotNowException("supervision.urge.closed");
        }
        var task = urgeable(caseFile, user).orElseThrow(() -> new NotEntitledException("supervision.urge.own"));
        var prefix = "STAFF:%d:".formatted(user.staffId());
        checkUrges(caseFile, prefix, user);
        var cause = prefix + clock.millis();
        var by = new Urging.Urger(
                "urge", user, user.posts().get(0).unitName(), Texts.isBlank(words) ? null : words.strip(), false);
        urging.urge(caseFile, task, cause, by);
        return task;
    }

    private void checkUrges(CaseFile caseFile, String prefix, CurrentUser user) {
        var urges = mapper.listUrgesSince(caseFile.id(), prefix, days.startOfToday());
        if (urges.size() >= settings.whole(URGES_A_DAY)) {
            throw new NotNowException(
                    "supervision.urge.staffAgain",
                    user.name(),
                    messages.moment(urges.get(urges.size() - 1)),
                    days.next().toString());
        }
    }

    /**
     * Drafts an order by hand; the supervision office settles and issues it.
     *
     * @param level 2 to 4
     * @param talk whether the head is called in, on level 4 only
     * @throws NotNowException if the case is over, is an order itself, one as high is on its way, or nobody else could issue it
     * @throws NotEntitledException if the person belongs to the unit that would have to answer
     */
    public Drafted ask(String caseNumber, CurrentUser user, int level, boolean talk, String facts) {
        var readable = reading.find(caseNumber, user);
        if (level < 2 || level > 4) {
            throw new InvalidRequestException("level", "supervision.level");
        }
        if (talk && level != 4) {
            throw new InvalidRequestException("talk", "supervision.talk");
        }
        if (Texts.isBlank(facts) || Texts.length(facts.strip()) < MIN_FACTS) {
            throw new InvalidRequestException("facts", "form.tooShort", MIN_FACTS);
        }
        if (Texts.length(facts.strip()) > MAX_FACTS) {
            throw new InvalidRequestException("facts", "form.tooLong", MAX_FACTS);
        }
        var caseFile = caseFiles.lock(readable.caseNumber());
        if (caseFile.isClosed() || caseFile.kind() == CaseKind.SUPERVISION) {
            throw new NotNowException("supervision.order.closed");
        }
        var cause = (talk ? Ladder.TALK : Ladder.BY_HAND) + ":%d:%d".formatted(user.staffId(), clock.millis());
        var unit = drafting.answering(answering(caseFile));
        if (user.unitIds().contains(unit.id())) {
            throw new NotEntitledException("supervision.order.own");
        }
        var rung = ladder.rung(caseFile, cause, null, level);
        var draft = new OrderDrafting.Draft(caseFile, rung, cause, unit.id(), facts.strip(), user);
        var by = issuers.beside(user, caseFile, unit)
                .orElseThrow(() -> new NotNowException("supervision.order.nobodyElse"));
        var number = drafting.draft(draft).orElseThrow(() -> new NotNowException("supervision.order.open"));
        return new Drafted(number, by);
    }

    /** An order by hand: the number of its case file, and unit and role of those who may issue it. */
    public record Drafted(String number, String issuers) {}

    /** One page of the orders about what the person may read; drafts are for supervisors. */
    public Page<SupervisionOrder> list(OrderFilter filter, PageRequest page, CurrentUser user) {
        var query = new SupervisionMapper.OrderQuery(
                access.scopeOf(user, CaseKind.SUPERVISION), filter.open(), filter.level(), page.size(), page.offset());
        return Page.of(mapper.list(query), page, mapper.count(query));
    }

    /** @throws NotFoundException if there is no such order or the person may not read it */
    public SupervisionOrder order(String number, CurrentUser user) {
        return mapper.findOrder(reading.find(number, user).id()).orElseThrow(NotFoundException::new);
    }

    private Optional<WorkItem> urgeable(CaseFile caseFile, CurrentUser user) {
        return journey.openTasks(caseFile.id()).stream()
                .filter(item -> !item.isAssignedTo(user.staffId()))
                .findFirst();
    }

    /** Whoever has the open task now, not whoever handled the case before. */
    private long answering(CaseFile caseFile) {
        return urging.task(caseFile, null)
                .map(WorkItem::holdingUnitId)
                .orElseGet(
                        () -> caseFile.handlingUnitId() == null ? caseFile.communityId() : caseFile.handlingUnitId());
    }
}
