package org.linli.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.deadlines.DeadlineLedger;
import org.linli.shared.Zone;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The limits of a wish on their last moment in time and the first late one. */
@IntegrationTest
class WishTimeIT {
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private DeadlineLedger ledger;

    private WishScene scene;

    @BeforeEach
    void open() {
        scene = new WishScene(address, jdbc, cipher, clock);
    }

    @Test
    void whatNobodyClaimsInSevenDaysIsOfferedToUnitsOfThePlaceTheSkilledOnesFirst() {
        var volunteer = scene.volunteer("七日甲");
        var number = scene.open("tidying", false, 2);
        var open = ledger.lastOf(number, "AWAIT_CLAIMS").orElseThrow();
        assertThat(open.dueAt()).isEqualTo(calendar.due(open.startedAt(), days(7)));
        scene.claims(volunteer, number, 1).expect(201);

        until(open.dueAt().minus(A_MOMENT));
        assertThat(scene.state(number)).isEqualTo("WISH_OPEN");
        until(open.dueAt().plus(A_MOMENT));

        assertThat(scene.state(number)).isEqualTo("WISH_STALE");
        var offered = new ArrayList<String>();
        scene.sheet(number).path("offered").forEach(each -> offered.add(each.asText()));
        assertThat(offered.get(0)).as("of the place, and skilled").isEqualTo("安澜市人民检察院");
        assertThat(offered)
                .contains("安澜市供电公司", "安澜农村商业银行")
                .as("of other places")
                .doesNotContain("安澜市人民法院", "安澜市实验小学");
        assertThat(address.visitor()
                        .get("/api/public/wishes/" + number)
                        .expect(200)
                        .text())
                .as("it may still be claimed")
                .contains("WISH_STALE");

        scene.does(number, "assignWish", Map.of("allianceUnit", "JCY"));
        assertThat(scene.state(number)).isEqualTo("WISH_CLAIMED");
        assertThat(scene.sheet(number).path("taken").asInt()).isEqualTo(2);
    }

    @Test
    void aLateClaimFillsWhatWasOffered() {
        var number = scene.open("tidying", false, 1);
        until(ledger.lastOf(number, "AWAIT_CLAIMS").orElseThrow().dueAt().plus(A_MOMENT));
        var volunteer = scene.volunteer("迟来甲");

        scene.claims(volunteer, number, 1).expect(201);

        assertThat(scene.state(number)).isEqualTo("WISH_CLAIMED");
    }

    @Test
    void aVisitBeginsOneDayAfterItsDateAtTheLatest() {
        var volunteer = scene.volunteer("约定甲");
        var number = scene.open("tidying", false, 1);
        scene.claims(volunteer, number, 1).expect(201);
        var on = scene.today().plusDays(2);
        scene.agree(number, on);
        var due = ledger.lastOf(number, "START_WISH").orElseThrow().dueAt();
        assertThat(due.atZone(Zone.OFFICE).toLocalDate())
                .as("the end of the day after")
                .isIn(on.plusDays(1), on.plusDays(2));

        until(due.minus(A_MOMENT));
        assertThat(scene.state(number)).isEqualTo("WISH_AGREED");
        until(due.plus(A_MOMENT));

        assertThat(scene.state(number)).as("agreed anew").isEqualTo("WISH_CLAIMED");
    }

    @Test
    void threeDaysWithoutAWordMakeItFulfilled() {
        var volunteer = scene.volunteer("三日甲");
        var number = scene.open("tidying", false, 1);
        scene.claims(volunteer, number, 1).expect(201);
        scene.serve(number, volunteer, 1, 60);
        var asked = ledger.lastOf(number, "CONFIRM_WISH").orElseThrow();
        assertThat(asked.dueAt()).isEqualTo(calendar.due(asked.startedAt(), days(3)));

        until(asked.dueAt().minus(A_MOMENT));
        assertThat(scene.state(number)).isEqualTo("WISH_DONE");
        until(asked.dueAt().plus(A_MOMENT));

        assertThat(scene.state(number)).isEqualTo("WISH_FULFILLED");
        assertThat(scene.sheet(number).path("confirmedHow").asText()).isEqualTo("SILENCE");
        assertThat(address.visitor()
                        .get("/api/public/wish-thanks?place=990981100202&size=100")
                        .expect(200)
                        .text())
                .as("nobody agreed to be thanked in public")
                .doesNotContain("三**");
    }

    private static Limit days(int days) {
        return Limit.of(days, LimitUnit.D);
    }

    private void until(Instant moment) {
        time.travelTo(moment);
        scene.officials.logInAnew();
    }

    @Test
    void claimingAndGivingUpGivesNoMoreTime() {
        var volunteer = scene.volunteer("反复甲");
        var number = scene.open("tidying", false, 1);
        var first = ledger.lastOf(number, "AWAIT_CLAIMS").orElseThrow();
        clock.advance(Duration.ofMinutes(5));
        scene.claims(volunteer, number, 1).expect(201);
        scene.givesUp(volunteer, number).expect(200);

        assertThat(scene.state(number)).isEqualTo("WISH_OPEN");
        assertThat(ledger.lastOf(number, "AWAIT_CLAIMS").orElseThrow().dueAt()).isEqualTo(first.dueAt());
    }
}
