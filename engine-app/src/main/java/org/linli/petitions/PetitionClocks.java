package org.linli.petitions;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.calendar.WorkingCalendar;
import org.linli.casefile.CaseChange;
import org.linli.deadlines.DeadlineChanges;
import org.linli.deadlines.DeadlineChanges.Approval;
import org.linli.deadlines.DeadlineLedger;
import org.linli.deadlines.LimitSubject;
import org.linli.deadlines.PauseType;
import org.linli.deadlines.TimeLimits;
import org.linli.security.CurrentUser;
import org.linli.shared.Zone;
import org.springframework.stereotype.Component;

/**
 * The time of a petition, each limit from the policy table: 15 days to decide on acceptance (Art 23), 60 days from acceptance, at
 * most 30 more (Art 34), 30 days to ask for a review and 30 to answer it, at both levels (Art 35, 36); hearings stop the clock of
 * the re-review alone.
 */
@Component
class PetitionClocks {
    static final String HANDLE = "HANDLE_PETITION";
    private static final String CLASSIFY = "CLASSIFY";
    private static final String DECIDE_ACCEPTANCE = "DECIDE_ACCEPTANCE";
    private static final String RE_REVIEW = "REREVIEW";
    private static final String REVIEW_CASE = "REVIEW_CASE";
    private static final String RE_REVIEW_CASE = "REREVIEW_CASE";
    private static final String AWAIT_REVIEW = "AWAIT_REVIEW";
    private static final String AWAIT_RE_REVIEW = "AWAIT_RE_REVIEW";

    private final PetitionMapper mapper;
    private final DeadlineLedger ledger;
    private final DeadlineChanges deadlines;
    private final TimeLimits limits;
    private final WorkingCalendar calendar;
    private final PetitionTexts texts;
    private final Clock clock;

    PetitionClocks(
            PetitionMapper mapper,
            DeadlineLedger ledger,
            DeadlineChanges deadlines,
            TimeLimits limits,
            WorkingCalendar calendar,
            PetitionTexts texts,
            Clock clock) {
        this.mapper = mapper;
        this.ledger = ledger;
        this.deadlines = deadlines;
        this.limits = limits;
        this.calendar = calendar;
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }

    /** By when it is handed over at the latest, counted from the day it came in (Art 22); the office's own target is shorter. */
    void promiseHandover(CaseChange change, LocalDate receivedOn) {
        var statute = limits.policyFor(subject(change, CLASSIFY)).statute();
        if (statute != null) {
            change.promise(calendar.due(
                    receivedOn.isBefore(today()) ? startOf(receivedOn) : clock.instant(), statute.limit()));
        }
    }

    /** The 15 days of Art 23 run from the receipt by the unit, whatever became of an objection. */
    Instant acceptanceEnd(CaseChange change, Instant handedOver) {
        return calendar.due(
                handedOver, limits.policyFor(subject(change, DECIDE_ACCEPTANCE)).limit());
    }

    /** 60 days from acceptance. */
    void startHandling(CaseChange change) {
        change.promise(ledger.startForCase(change.before().caseNumber(), subject(change, LimitSubject.WHOLE_CASE))
                .dueAt());
    }

    /** An opinion that was revoked is made anew, in the same time. */
    void handleAnew(CaseChange change) {
        ledger.endCase(change.before().caseNumber());
        mapper.accept(change.before().id(), clock.instant());
        startHandling(change);
    }

    Instant extend(CaseChange change, int days) {
        change.turn(turns -> turns.returned());
        var promised = deadlines
                .extend(change.before().caseNumber(), HANDLE, BigDecimal.valueOf(days), approval(change))
                .orElseThrow();
        change.promise(promised);
        return promised;
    }

    /** From the day of service runs the time in which the next level may be asked. */
    Instant openReview(CaseChange change, LocalDate servedOn) {
        return open(change, AWAIT_REVIEW, "Task_AwaitReview", servedOn);
    }

    Instant openReReview(CaseChange change, LocalDate servedOn) {
        return open(change, AWAIT_RE_REVIEW, "Task_AwaitReReview", servedOn);
    }

    private Instant open(CaseChange change, String stage, String task, LocalDate servedOn) {
        var policy = limits.policyFor(subject(change, stage));
        var until = calendar.due(startOf(servedOn), policy.limit());
        change.promise(until);
        change.dueAt(task, until);
        return until;
    }

    /** 30 days from the day of the request. */
    void startReview(CaseChange change, LocalDate askedOn) {
        start(change, REVIEW_CASE, askedOn);
    }

    void startReReview(CaseChange change, LocalDate askedOn) {
        start(change, RE_REVIEW_CASE, askedOn);
    }

    private void start(CaseChange change, String stage, LocalDate askedOn) {
        var number = change.before().caseNumber();
        ledger.endCase(number);
        var subject = subject(change, stage);
        change.promise(ledger.startForCase(number, subject, limits.policyFor(subject), startOf(askedOn))
                .dueAt());
    }

    /** 听证所需时间不计算在内 (Art 36). */
    void pauseReReview(CaseChange change, LocalDate hearingOn) {
        deadlines.pause(
                change.before().caseNumber(),
                RE_REVIEW,
                PauseType.SPECIAL_PROCEDURE,
                new Approval(approval(change).approverId(), texts.text("petition.pause.hearing")));
        change.turn(turns -> turns.returned());
        change.dueAt("Task_HoldReReviewHearing", startOf(hearingOn.plusDays(1)));
    }

    void resumeReReview(CaseChange change) {
        deadlines.resume(change.before().caseNumber(), RE_REVIEW).ifPresent(change::promise);
    }

    /** Whoever has to report back on a day handles it until then, where that is earlier (Art 22). */
    void boundByReport(CaseChange change, LocalDate until) {
        if (until == null) {
            return;
        }
        var policy = limits.policyFor(subject(change, HANDLE));
        if (startOf(until.plusDays(1)).isBefore(calendar.due(clock.instant(), policy.limit()))) {
            change.dueAt("Task_Handle", startOf(until.plusDays(1)));
        }
    }

    void reportBack(CaseChange change, LocalDate until) {
        if (until != null && until.isAfter(today())) {
            change.dueAt("Task_ReportBack", startOf(until.plusDays(1)));
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.OFFICE).toInstant();
    }

    private static LimitSubject subject(CaseChange change, String stage) {
        return new LimitSubject(
                change.before().kind().name(),
                stage,
                change.before().categoryCode(),
                change.before().priority());
    }

    private static Approval approval(CaseChange change) {
        return new Approval(
                Optional.ofNullable(change.actor()).map(CurrentUser::staffId).orElse(null), change.opinion());
    }
}
