package org.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cause leads to which level of supervision, and how long a unit has to answer. */
class SupervisionTablesTest {
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision LADDER = decision("supervision/ladder.dmn", "ladder");
    private static final DmnDecision LIMITS = decision("events/time-limits.dmn", "time-limits");

    @ParameterizedTest
    @CsvSource({
        "EVENT, DUE_SOON, HANDLE, 3, 0, 1, URGE, true, 0",
        "SUPERVISION, DUE_SOON, REPLY_ORDER, 3, 0, 1, URGE, true, 0",
        "SUPERVISION, OVERDUE, REVIEW_REPLY, 1, 0, 1, URGE, true, 0",
        "EVENT, OVERDUE, HANDLE, 1, 0, 2, ORDER, true, 1",
        "EVENT, OVERDUE, HANDLE, 2, 0, 2, ORDER, false, 2",
        "EVENT, OVERDUE, RECEIVE, 3, 1, 2, ORDER, false, 2",
        "EVENT, REWORKED, REWORK, 3, 0, 2, ORDER, false, 2",
        "EVENT, INACTION, EVALUATE, 3, 0, 3, NOTICE, false, 2",
        "EVENT, UNANSWERED, REPLY_ORDER, 3, 2, 3, NOTICE, false, 2",
        "EVENT, UNANSWERED, REPLY_ORDER, 3, 3, 4, LISTED, false, 2",
        "EVENT, UNANSWERED, REPLY_ORDER, 3, 4, 4, LISTED, false, 2",
        "EVENT, BY_HAND, HANDLE, 3, 2, 2, ORDER, false, 2",
        "EVENT, BY_HAND, HANDLE, 3, 3, 3, NOTICE, false, 2",
        "EVENT, BY_HAND, HANDLE, 3, 4, 4, LISTED, false, 2",
        "EVENT, TALK, HANDLE, 3, 4, 4, TALK, false, 2",
        "EVENT, OTHER, HANDLE, 3, 0, 0, NONE, false, 0"
    })
    void climbsTheLadder(
            String kind,
            String cause,
            String stage,
            int priority,
            int asked,
            int level,
            String measure,
            boolean atOnce,
            int replyDays) {
        var step = ENGINE.evaluateDecisionTable(
                        LADDER,
                        Map.of("kind", kind, "cause", cause, "stage", stage, "priority", priority, "asked", asked))
                .getSingleResult()
                .getEntryMap();

        assertThat(step)
                .containsEntry("level", level)
                .containsEntry("measure", measure)
                .containsEntry("atOnce", atOnce)
                .containsEntry("replyDays", replyDays);
        assertThat((String) step.get("rule")).isNotBlank().hasSizeLessThan(200);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT_ORDER, 4, WH", "RECEIVE_ORDER, 4, WH", "REPLY_ORDER, 2, WD", "REVIEW_REPLY, 1, WD"})
    void limitsEveryStageOfAnOrder(String stage, double amount, String unit) {
        assertThat(limit("SUPERVISION", stage)).containsEntry("amount", amount).containsEntry("unit", unit);
    }

    @Test
    void keepsTheStagesOfAnOrderFromOtherKinds() {
        assertThat((String) limit("EVENT", "REPLY_ORDER").get("rule")).contains("未列明");
    }

    private static Map<String, Object> limit(String kind, String stage) {
        return ENGINE.evaluateDecisionTable(
                        LIMITS, Map.of("kind", kind, "stage", stage, "category", "SUPERVISION", "priority", 3))
                .getSingleResult()
                .getEntryMap();
    }

    private static DmnDecision decision(String file, String id) {
        try (var model = SupervisionTablesTest.class.getResourceAsStream("/processes/" + file)) {
            return ENGINE.parseDecision(id, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
