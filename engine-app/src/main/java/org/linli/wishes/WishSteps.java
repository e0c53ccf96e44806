package org.linli.wishes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.linli.calendar.Limit;
import org.linli.calendar.WorkingCalendar;
import org.linli.casefile.CaseChange;
import org.linli.deadlines.LimitSubject;
import org.linli.deadlines.TimeLimits;
import org.linli.inbox.TaskAction;
import org.linli.shared.Zone;
import org.linli.wishes.WishPlaces.Claimant;
import org.springframework.stereotype.Component;

/** Writes what an outcome says into the wish, before the process moves on. */
@Component
class WishSteps {
    private static final String START = "START_WISH";
    private static final String CLAIMS = "AWAIT_CLAIMS";

    private final Wishes wishes;
    private final WishMapper mapper;
    private final WishClaimMapper rows;
    private final WishPlaces places;
    private final WishPresence presence;
    private final WishSafety safety;
    private final WishNotices notices;
    private final AllianceMapper alliances;
    private final TimeLimits limits;
    private final WorkingCalendar calendar;
    private final Clock clock;

    WishSteps(
            Wishes wishes,
            WishMapper mapper,
            WishClaimMapper rows,
            WishPlaces places,
            WishPresence presence,
            WishSafety safety,
            WishNotices notices,
            AllianceMapper alliances,
            TimeLimits limits,
            WorkingCalendar calendar,
            Clock clock) {
        this.wishes = wishes;
        this.mapper = mapper;
        this.rows = rows;
        this.places = places;
        this.presence = presence;
        this.safety = safety;
        this.notices = notices;
        this.alliances = alliances;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    void keep(TaskAction action, CaseChange change) {
        var number = action.caseFile().caseNumber();
        var wish = wishes.lock(number);
        var form = WishForm.of(action);
        switch (action.outcome().id()) {
            case "publishWish" -> publish(wish, form);
            case "takeOver" -> prepareOwn(wish, form);
            case "fillWish" -> mapper.close(wish.caseFileId());
            case "closeSignUp" -> mapper.narrow(wish.caseFileId());
            case "assignWish" -> assign(number, form);
            case "reopenWish" -> reopen(wish, number, change);
            case "agreeVisit", "changeDate" -> agree(wish, form, action.is("changeDate"), change);
            case "startWish" -> start(wish, form.number("present"));
            case "startOwn" -> mapper.start(wish.caseFileId(), clock.instant());
            case "finishWish" -> finish(wish, form.text("serviceResult"), form.number("servedMinutes"), number);
            case "resumeLater" -> {
                mapper.resume(wish.caseFileId(), presence.passed(wish));
                rows.forgetCheckIns(wish.caseFileId());
            }
            case "confirmWish" ->
                mapper.confirm(
                        wish.caseFileId(),
                        clock.instant(),
                        ConfirmedHow.RECORDED,
                        WishGrade.valueOf(form.text("grade")),
                        null,
                        form.isTicked("thanksAgreed"));
            case "redoWish", "redoOwn" -> redo(wish, number);
            case "cancelWish", "withdrawWish", "declineWish" -> end(wish, number);
            default -> {
                // written by whoever took the road, or by the model's delegates
            }
        }
    }

    /** Written down by whoever served it, or for him. */
    void finish(Wish wish, String result, int minutes, String number) {
        var now = clock.instant();
        mapper.finish(wish.caseFileId(), now, result, minutes);
        for (var claim : places.ofState(wish.caseFileId(), ClaimState.TAKEN, ClaimState.AGREED)) {
            if (claim.present() == null) {
                rows.end(claim.id(), ClaimState.ENDED, null, now); // was not there
                mapper.take(wish.caseFileId(), -claim.people());
            } else {
                rows.move(claim.id(), ClaimState.SERVED, now);
            }
        }
        notices.done(wish, number);
    }

    private void publish(Wish wish, WishForm form) {
        var atHome = form.isTicked(WishForm.AT_HOME);
        var forMinor = form.isTicked(WishForm.FOR_MINOR);
        mapper.publish(new WishMapper.Published(
                wish.caseFileId(),
                form.text("publicTitle"),
                form.text("publicText"),
                form.text("publicPlace"),
                form.day("wantedFrom"),
                form.day("wantedTo"),
                form.number(WishForm.HEAD_COUNT),
                form.text("tools"),
                atHome,
                forMinor,
                safety.people(wish.kind(), atHome, forMinor),
                Objects.requireNonNullElseGet(wish.consentWay(), form::consentWay),
                Objects.requireNonNullElseGet(wish.consentedAt(), clock::instant),
                form.number("groupSeats")));
    }

    /** Before it was published the checker says where and for whom it is. */
    private void prepareOwn(Wish wish, WishForm form) {
        if (!wish.isPublished()) {
            var atHome = wish.isAtHome() || form.isTicked(WishForm.AT_HOME);
            var forMinor = wish.isForMinor() || form.isTicked(WishForm.FOR_MINOR);
            mapper.prepareOwn(
                    wish.caseFileId(),
                    atHome,
                    forMinor,
                    safety.people(wish.kind(), atHome, forMinor),
                    form.text("tools"));
        }
    }

    private void assign(String number, WishForm form) {
        var unit = alliances.find(form.text("allianceUnit")).orElseThrow();
        places.assign(number, new Claimant(ClaimantKind.UNIT, unit.id(), null, unit.name()));
        mapper.close(wishes.of(number).caseFileId());
    }

    /** The time for claims goes on from where the wish was published: giving up gives no more of it. */
    private void reopen(Wish wish, String number, CaseChange change) {
        var now = clock.instant();
        var due = calendar.due(wish.publishedAt(), limit(change, CLAIMS));
        change.dueAt("Task_AwaitClaims", due.isBefore(now) ? now : due);
        notices.reopened(wish, number);
        mapper.reopen(wish.caseFileId());
        places.ofState(wish.caseFileId(), ClaimState.AGREED)
                .forEach(claim -> rows.move(claim.id(), ClaimState.TAKEN, clock.instant()));
    }

    private void agree(Wish wish, WishForm form, boolean isChange, CaseChange change) {
        var on = form.day(WishForm.AGREED_ON);
        mapper.agree(wish.caseFileId(), on, form.time(WishForm.AGREED_TIME), form.text("agreedTools"), isChange);
        var agreed = places.ofState(wish.caseFileId(), ClaimState.TAKEN, ClaimState.AGREED);
        agreed.forEach(claim -> rows.move(claim.id(), ClaimState.AGREED, clock.instant()));
        rows.forgetCheckIns(wish.caseFileId());
        var before = change.before();
        change.dueAt("Task_AwaitStart", calendar.due(startOf(on), limit(change, START)));
        notices.agreed(wishes.of(before.caseNumber()), before.caseNumber(), agreed, isChange);
    }

    private void start(Wish wish, int present) {
        var now = clock.instant();
        mapper.start(wish.caseFileId(), now);
        var agreed = presence.agreed(wish);
        agreed.forEach(
                claim -> rows.checkIn(claim.id(), agreed.size() == 1 ? present : WishPresence.expected(claim), now));
    }

    private void redo(Wish wish, String number) {
        mapper.redo(wish.caseFileId());
        var served = places.ofState(wish.caseFileId(), ClaimState.SERVED);
        notices.redo(number, served);
        served.forEach(claim -> rows.move(claim.id(), ClaimState.TAKEN, clock.instant()));
        rows.forgetCheckIns(wish.caseFileId());
    }

    private void end(Wish wish, String number) {
        mapper.close(wish.caseFileId());
        var open = places.ofState(wish.caseFileId(), ClaimState.TAKEN, ClaimState.AGREED, ClaimState.WAITING);
        notices.ended(wish, number, open);
        open.forEach(claim -> rows.end(claim.id(), ClaimState.ENDED, null, clock.instant()));
    }

    private Limit limit(CaseChange change, String stage) {
        var before = change.before();
        return limits.policyFor(new LimitSubject(before.kind().name(), stage, before.categoryCode(), before.priority()))
                .limit();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.OFFICE).toInstant();
    }
}
