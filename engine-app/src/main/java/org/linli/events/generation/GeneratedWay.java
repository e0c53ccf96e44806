package org.linli.events.generation;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A way through the model of events: its tasks and by which outcome each was left.
 *
 * @param handler the kind of unit that handles
 */
enum GeneratedWay {
    COMMUNITY(
            40,
            "COMMUNITY",
            "community-staff",
            "CLOSED",
            "GREEN",
            "Task_AcceptEvent accept",
            "Task_DecideHandling handleSelf",
            "Task_HandleEvent finish",
            "Task_VerifyEventInGrid solved",
            "Task_EvaluateEvent approve"),
    DEPARTMENT(
            30,
            "DEPARTMENT",
            "department-officer",
            "CLOSED",
            "GREEN",
            "Task_AcceptEvent accept",
            "Task_DecideHandling transferToDepartment",
            "Task_SignEvent sign",
            "Task_HandleEvent finish",
            "Task_VerifyEvent solved",
            "Task_EvaluateEvent approve"),
    STREET(
            18,
            "STREET",
            "street-staff",
            "CLOSED",
            "GREEN",
            "Task_AcceptEvent accept",
            "Task_DecideHandling transferUp",
            "Task_DecideHandlingAtStreet handleByStreet",
            "Task_HandleEvent finish",
            "Task_VerifyEvent solved",
            "Task_EvaluateEventAtCity approve"),
    REWORKED(
            7,
            "COMMUNITY",
            "community-staff",
            "CLOSED",
            "GREEN",
            "Task_AcceptEvent accept",
            "Task_DecideHandling handleSelf",
            "Task_HandleEvent finish",
            "Task_VerifyEventInGrid unsolved",
            "Task_ReworkEvent finish",
            "Task_VerifyEventInGrid solved",
            "Task_EvaluateEvent approve"),
    NOT_FILED(5, null, null, "NOT_FILED", "GREY", "Task_AcceptEvent notFile");

    private final int share;
    final String handler;
    final String handlerRole;
    final String endState;
    final String endLight;
    final List<Turn> turns;

    GeneratedWay(int share, String handler, String handlerRole, String endState, String endLight, String... turns) {
        this.share = share;
        this.handler = handler;
        this.handlerRole = handlerRole;
        this.endState = endState;
        this.endLight = endLight;
        this.turns = List.of(turns).stream()
                .map(turn -> turn.split(" "))
                .map(turn -> new Turn(turn[0], turn[1]))
                .toList();
    }

    /** A task and how it was left. */
    record Turn(String elementId, String outcome) {
        boolean isFinish() {
            return outcome.equals("finish");
        }

        /** From here on the unit that handles is known. */
        boolean namesHandler() {
            return List.of("handleSelf", "handleByStreet", "transferToDepartment")
                    .contains(outcome);
        }
    }

    static GeneratedWay any(RandomGenerator random) {
        var left = random.nextInt(100);
        for (var way : values()) {
            left -= way.share;
            if (left < 0) {
                return way;
            }
        }
        return COMMUNITY;
    }
}
