package org.linli.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.supervision.SupervisedCase.HEAD;
import static org.linli.supervision.SupervisedCase.SETTLED;
import static org.linli.supervision.SupervisedCase.SUPERVISOR;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;

/** Time passes and nobody does anything: the case climbs the ladder by itself. */
@IntegrationTest
class SupervisionClimbIT {
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-11-26T02:00:00Z");

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    @BeforeEach
    void onMonday() {
        clock.setTo(MONDAY);
    }

    @Test
    void aCaseThatLiesIsUrgedAndThenSupervised() {
        var event = SupervisedCase.atDepartment(address, "死猪没人管，自己往上升");

        time.travelTo(THURSDAY);
        event.officials.logInAnew();

        assertThat(event.actions()).contains("urgeBySystem");
        assertThat(event.supervision("comm4").path("level").asInt()).isEqualTo(1);
        assertThat(event.orders(SUPERVISOR)).hasSize(1);
        assertThat(event.orders(SUPERVISOR).get(0).path("state").asText()).isEqualTo("ORDER_DRAFT");
    }

    @Test
    void anOrderThatNobodyReceivesOrAnswersBecomesANotice() {
        var event = SupervisedCase.atDepartment(address, "督办单没人收，也没人回");
        var order = event.order(2);
        event.officials.does(SUPERVISOR, order, "issueOrder", SETTLED);

        time.travelTo(THURSDAY);
        event.officials.logInAnew();

        var unanswered = event.read(HEAD, order);
        assertThat(unanswered.path("state").asText()).isEqualTo("ORDER_ESCALATED");
        assertThat(unanswered.path("receivedAt").isNull()).isFalse();
        assertThat(unanswered.path("receivedBy").isNull()).isTrue();
        assertThat(SupervisedCase.texts(event.officials.timeline(SUPERVISOR, order), "action"))
                .contains("deemedReceived", "replyOverdue");
        assertThat(SupervisedCase.texts(event.orders(SUPERVISOR), "measure")).containsExactly("ORDER", "NOTICE");
        assertThat(event.actions()).contains("orderUnanswered");
    }
}
