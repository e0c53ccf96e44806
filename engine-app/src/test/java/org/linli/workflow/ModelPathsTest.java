package org.linli.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelPathsTest {

    @Test
    void leadFromTheStartToTheFirstTask() {
        assertThat(EventModel.paths().between(null, null, "Task_AcceptEvent"))
                .containsExactly("StartEvent_EventReported", "Flow_EventReported_AcceptEvent", "Task_AcceptEvent");
    }

    @Test
    void leadFromTheStartOfAMessage() {
        assertThat(EventModel.paths().between(null, "caseTakenOver", "Task_HandleEvent"))
                .startsWith("StartEvent_CaseTakenOver")
                .contains("Task_TakeOver");
        assertThat(EventModel.paths().between(null, null, "Task_HandleEvent")).startsWith("StartEvent_EventReopened");
    }

    @Test
    void leadThroughGatewaysAndServiceTasks() {
        assertThat(EventModel.paths().between("Task_DecideHandling", "handleSelf", "Task_HandleEvent"))
                .containsExactly(
                        "Task_DecideHandling",
                        "Flow_DecideHandling_HandlingDecided",
                        "Gateway_HandlingDecided",
                        "Flow_HandlingDecided_HandleSelf",
                        "Task_AssignCommunity",
                        "Flow_AssignCommunity_HandledLocally",
                        "Gateway_HandledLocally",
                        "Flow_HandledLocally_WithoutSigning",
                        "Gateway_WithoutSigning",
                        "Flow_WithoutSigning_ToHandling",
                        "Gateway_ToHandling",
                        "Flow_ToHandling_BackToHandling",
                        "Gateway_BackToHandling",
                        "Flow_BackToHandling_HandleEvent",
                        "Task_HandleEvent");
    }

    @ParameterizedTest
    @CsvSource({
        "Task_HandleEvent, finish, Task_VerifyEvent, Flow_HandledByCommunity_VerifyEvent",
        "Task_HandleEvent, finish, Task_VerifyEventInGrid, Flow_HandledByCommunity_VerifyEventInGrid",
        "Task_ReworkEvent, finish, Task_VerifyEvent, Flow_ReworkEvent_Finish",
        "Task_VerifyEvent, solved, Task_EvaluateEvent, Flow_HandledByStreet_ToStreetEvaluation",
        "Task_VerifyEvent, solved, Task_EvaluateEventAtCity, Flow_HandledByStreet_EvaluateEventAtCity",
        "Task_VerifyEvent, unsolved, Task_ReworkEvent, Flow_UnsolvedOnSite_ToRework",
        "Task_EvaluateEvent, unsolved, Task_ReworkEvent, Flow_UnsolvedAtEvaluation_InactionReferred",
        "Task_DecideHandlingAtStreet, transferToDepartment, Task_SignEvent, Flow_ToAssignment_AssignDepartment",
        "Task_DecideReturn, agreeReturn, Task_SignEvent, Flow_AssignDepartment_SignEvent",
        "Task_DecideAttribution, nameLead, Task_SignEventFinal, Flow_DecideAttribution_NameLead",
        "Task_HandleEvent, requestExtension, Task_DecideExtensionAtCity, Flow_ExtensionLevel_DecideExtensionAtCity",
        "Task_DecideExtension, grantExtension, Task_HandleEvent, Flow_ToExtend_ExtendDeadline",
        "Task_DecideExtension, refuseExtension, Task_HandleEvent, Flow_ExtensionAnswered_BackToHandling",
        "Task_ReviewSuspension, resume, Task_HandleEvent, Flow_ReviewSuspension_Resume",
        "Task_EvaluateEvent, inaction, Task_ReworkEvent, Flow_ToRework_CountRework",
        "Task_AcceptEvent, acceptanceUnanswered, Task_AcceptEventAtStreet, BoundaryEvent_AcceptanceUnanswered",
        "Task_SignEventFinal, deemedSigned, Task_HandleEvent, Flow_DeemedAfterReturn_SignedOrDeemed",
        "Task_ReviewSuspension, suspensionReviewDue, Task_HandleEvent, Flow_SuspensionReviewDue_ToResume",
    })
    void takeTheWayThatTheOutcomeAndTheNextTaskShow(String from, String outcome, String to, String flow) {
        assertThat(EventModel.paths().between(from, outcome, to))
                .startsWith(from)
                .endsWith(to)
                .contains(flow);
    }

    @Test
    void leadToTheEnd() {
        assertThat(EventModel.paths().between("Task_AcceptEvent", "notFile", null))
                .endsWith("EndEvent_EventNotFiled");
        assertThat(EventModel.paths().between("Task_EvaluateEvent", "approve", null))
                .endsWith("EndEvent_EventClosed");
    }

    @Test
    void doNotPassThroughTheWorkOfOthers() {
        assertThat(EventModel.paths().between("Task_AcceptEvent", "accept", "Task_HandleEvent"))
                .isEmpty();
        assertThat(EventModel.paths().between("Task_AcceptEvent", "accept", null))
                .isEmpty();
    }

    @Test
    void doNotTakeTheFlowOfAnotherOutcome() {
        assertThat(EventModel.paths().between("Task_DecideHandling", "transferUp", "Task_SignEvent"))
                .isEmpty();
    }
}
