package org.linli.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.petitions.PetitionDesk.DESK;
import static org.linli.petitions.PetitionDesk.HEAD;
import static org.linli.petitions.PetitionDesk.LAWYER;
import static org.linli.petitions.PetitionDesk.OFFICE;
import static org.linli.petitions.PetitionDesk.OFFICER;
import static org.linli.petitions.PetitionDesk.REVIEWER;
import static org.linli.petitions.PetitionDesk.REVIEW_HEAD;
import static org.linli.petitions.PetitionDesk.RE_REVIEWER;
import static org.linli.petitions.PetitionDesk.opinion;
import static org.linli.petitions.PetitionDesk.person;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.deadlines.Deadline;
import org.linli.deadlines.DeadlineLedger;
import org.linli.deadlines.DeadlineStatus;
import org.linli.deadlines.LimitSubject;
import org.linli.shared.Zone;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;

/** The limits of 《信访工作条例》 on their last lawful day and the first late one. */
@IntegrationTest
class PetitionTimeIT {
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private DeadlineLedger ledger;

    private PetitionDesk desk;

    @BeforeEach
    void open() {
        desk = new PetitionDesk(address, clock);
    }

    /** Art 22: within 15 days; the office's own target is four. */
    @Test
    void theOfficeHasFifteenDaysByLawAndFourByItsOwnRule() {
        var registered = clock.instant();
        var number = desk.register(desk.letter(person("时限甲")));
        var classify = last(number, "CLASSIFY");
        assertThat(classify.dueAt()).isEqualTo(calendar.due(registered, days(4)));
        assertThat(classify.statutoryDueAt()).isEqualTo(calendar.due(registered, days(15)));
        assertThat(classify.statutoryRule()).contains("第二十二条");
        assertThat(desk.sheet(OFFICE, number).path("promisedAt").asText())
                .isEqualTo(classify.statutoryDueAt().toString());
    }

    /** Art 23: an objection within five working days, else it is taken over; acceptance within 15 days of the receipt. */
    @Test
    void whoDoesNotObjectInFiveWorkingDaysHasItAndTheFifteenDaysRunOn() {
        var number = desk.handedOver(desk.letter(person("时限乙")));
        var received = last(number, "TAKE_OVER");
        var lastDay = calendar.due(received.startedAt(), Limit.of(5, LimitUnit.WD));
        assertThat(received.dueAt()).isEqualTo(lastDay);
        until(lastDay.minus(A_MOMENT));
        assertThat(desk.state(number))
                .as("the last moment of the fifth working day")
                .isEqualTo("HANDED_OVER");
        until(lastDay.plus(A_MOMENT));
        assertThat(desk.state(number)).isEqualTo("ACCEPT_DECISION");
        assertThat(last(number, "DECIDE_ACCEPTANCE").dueAt())
                .as("from the receipt, not from taking it over")
                .isEqualTo(calendar.due(received.startedAt(), days(15)));
    }

    @Test
    void anObjectionThatIsRejectedDoesNotLengthenTheFifteenDays() {
        var number = desk.handedOver(desk.letter(person("时限丙")));
        var received = last(number, "TAKE_OVER").startedAt();
        desk.says(DESK, number, "objectPetition", "不属于我局");
        travel(Duration.ofDays(2));
        desk.says(OFFICE, number, "rejectObjection", "属于");
        assertThat(last(number, "DECIDE_ACCEPTANCE").dueAt()).isEqualTo(calendar.due(received, days(15)));
    }

    /** Art 22: what is assigned with a report is handled until the day of the report. */
    @Test
    void whatIsAssignedIsHandledUntilTheDayOfItsReport() {
        var number = desk.register(desk.letter(person("时限壬")));
        var until = desk.today().plusDays(20);
        desk.does(
                OFFICE,
                number,
                "assignPetition",
                Map.of("petitionClass", "claim", "toUnit", "ZR", "reportBackUntil", until.toString()));
        desk.does(DESK, number, "takeOverPetition", Map.of());
        desk.does(OFFICER, number, "acceptPetition", Map.of());
        assertThat(last(number, "HANDLE_PETITION").dueAt())
                .isEqualTo(until.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant());
    }

    /** Art 34: 60 days from acceptance, once 30 more; on the last day it is on time, on the next it is not. */
    @Test
    void sixtyDaysRunFromAcceptanceAndThirtyMoreAreGrantedOnce() {
        var onTime = desk.accepted(desk.letter(person("时限丁")));
        var late = desk.accepted(desk.letter(person("时限戊")));
        var whole = last(onTime, LimitSubject.WHOLE_CASE);
        assertThat(whole.dueAt()).isEqualTo(calendar.due(whole.startedAt(), days(60)));
        assertThat(whole.statutoryRule()).contains("第三十四条");

        desk.officials.says(OFFICER, onTime, "askPetitionExtension", Map.of("extensionDays", 30), "要鉴定");
        desk.says(HEAD, onTime, "grantPetitionExtension", "情况复杂");
        var extended = last(onTime, LimitSubject.WHOLE_CASE);
        assertThat(extended.dueAt()).isEqualTo(calendar.due(whole.startedAt(), days(90)));
        var again = desk.officials.act(
                OFFICER, onTime, "askPetitionExtension", Map.of("form", Map.of("extensionDays", 1), "opinion", "再延"));
        assertThat(again.status()).as("once").isEqualTo(409);
        var tooLong = desk.officials.act(
                OFFICER, late, "askPetitionExtension", Map.of("form", Map.of("extensionDays", 31), "opinion", "延"));
        assertThat(tooLong.status()).as("31 days").isEqualTo(400);

        until(last(late, LimitSubject.WHOLE_CASE).dueAt().plus(A_MOMENT));
        sign(late);
        assertThat(last(late, LimitSubject.WHOLE_CASE).isOnTime()).isFalse();
        until(extended.dueAt().minus(A_MOMENT));
        sign(onTime);
        assertThat(last(onTime, LimitSubject.WHOLE_CASE).isOnTime()).isTrue();
    }

    /** Art 35: asked for within 30 days of the service, answered in 30. */
    @Test
    void aReviewMayBeAskedForUntilTheThirtiethDayAfterTheService() {
        var asked = desk.accepted(desk.letter(person("时限己")));
        var silent = desk.accepted(desk.letter(person("时限庚")));
        var served = desk.today();
        desk.served(asked, "notSupported", served);
        desk.served(silent, "notSupported", served);
        var until = calendar.due(served.atStartOfDay(Zone.OFFICE).toInstant(), days(30));
        assertThat(last(asked, "AWAIT_REVIEW").dueAt()).isEqualTo(until);

        until(until.minus(A_MOMENT));
        ask(asked, "askReview");
        assertThat(desk.state(asked)).isEqualTo("REVIEW_PETITION");
        var review = last(asked, "REVIEW_CASE");
        assertThat(review.dueAt()).isEqualTo(calendar.due(review.startedAt(), days(30)));
        assertThat(review.statutoryRule()).contains("第三十五条");
        until(until.plus(A_MOMENT));
        assertThat(desk.state(silent)).isEqualTo("CLOSED");
    }

    /** Art 36: the hearing of the re-review is not counted; that of the review is. */
    @Test
    void onlyTheReReviewStandsStillForItsHearing() {
        var number = desk.accepted(desk.letter(person("时限辛")));
        desk.served(number, "notSupported", desk.today());
        ask(number, "askReview");
        desk.does(REVIEWER, number, "draftReview", opinion("reviewOutcome", "upheld", false));
        desk.does(REVIEW_HEAD, number, "signReview", Map.of());
        desk.serve(REVIEWER, number, "reviewServed", desk.today());
        ask(number, "askReReview");
        var before = last(number, "REREVIEW_CASE").dueAt();
        var hearing = Map.of("hearingOn", desk.today().plusDays(10).toString(), "hearingPlace", "三楼");
        desk.officials.says(RE_REVIEWER, number, "callReReviewHearing", hearing, "重大");
        assertThat(last(number, "REREVIEW_CASE").status()).isEqualTo(DeadlineStatus.PAUSED);
        travel(Duration.ofDays(10));
        desk.officials.says(
                RE_REVIEWER,
                number,
                "reReviewHearingOver",
                Map.of("heldOn", desk.today().toString(), "participants", "各方"),
                "已举行");
        var after = last(number, "REREVIEW_CASE");
        assertThat(after.status()).isEqualTo(DeadlineStatus.RUNNING);
        assertThat(Duration.between(before, after.dueAt())).isGreaterThanOrEqualTo(Duration.ofDays(9));
    }

    private void sign(String number) {
        desk.hear(number);
        desk.does(OFFICER, number, "draftOpinion", opinion("opinionResult", "explain", true));
        desk.says(LAWYER, number, "passLegality", "合法");
        desk.does(HEAD, number, "signOpinion", Map.of());
    }

    private void ask(String number, String outcome) {
        desk.officials.says(
                OFFICER, number, outcome, Map.of("askedOn", desk.today().toString()), "不服");
    }

    private Deadline last(String number, String stage) {
        return ledger.lastOf(number, stage).orElseThrow();
    }

    private static Limit days(int days) {
        return Limit.of(days, LimitUnit.D);
    }

    private void travel(Duration duration) {
        until(clock.instant().plus(duration));
    }

    private void until(Instant moment) {
        time.travelTo(moment);
        desk.officials.logInAnew();
    }
}
