package org.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Deployment(resources = "processes/events/event-escalation.bpmn")
class EventEscalationProcessTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = InMemoryEngine.withFullCoverage();

    private static final String CASE = "WG-990981001003-20261121-0001";
    private static final String DEPARTMENT = "NY";
    private static final List<String> DELEGATES = List.of(
            "mergeEventDelegate",
            "convertEventDelegate",
            "extendDeadlineDelegate",
            "pauseClockDelegate",
            "resumeClockDelegate",
            "referInactionDelegate",
            "countReworkDelegate");

    private final List<String> assignments = new ArrayList<>();
    private final List<String> called = new ArrayList<>();
    private ProcessInstance event;

    @BeforeAll
    static void askThisEngine() {
        init(ENGINE.getProcessEngine());
    }

    @BeforeEach
    void standInForTheDelegates() {
        Mocks.register("assignHandlingUnitDelegate", (JavaDelegate) execution -> {
            var unitKind = (String) execution.getVariable("unitKind");
            assignments.add(unitKind.equals("DEPARTMENT") ? (String) execution.getVariable("leadUnit") : unitKind);
            execution.setVariable("handledBy", unitKind);
        });
        Mocks.register("takeOverDelegate", (JavaDelegate)
                execution -> execution.setVariable("handledBy", execution.getVariable("takenOverBy")));
        DELEGATES.forEach(name -> Mocks.register(name, (JavaDelegate) execution -> called.add(name)));
    }

    @AfterEach
    void forgetTheDelegates() {
        Mocks.reset();
    }

    @Test
    void closesWhatADepartmentHandlesStraightFromTheCommunity() {
        handOverToTheDepartment();
        act("Task_HandleEvent", "finish");
        act("Task_VerifyEvent", "solved");
        act("Task_EvaluateEvent", "approve");

        assertThat(event).hasPassed("EndEvent_EventClosed").isEnded();
        assertThat(assignments).containsExactly(DEPARTMENT);
        assertThat(called).isEmpty();
    }

    @Test
    void endsWithoutACaseWhenTheCommunityDoesNotFileIt() {
        report();
        act("Task_AcceptEvent", "notFile");

        assertThat(event).hasPassed("EndEvent_EventNotFiled").isEnded();
        assertThat(assignments).isEmpty();
    }

    @Test
    void mergesAReportIntoAnEarlierOne() {
        report();
        act("Task_AcceptEvent", "merge");

        assertThat(event).hasPassed("EndEvent_EventMerged").isEnded();
        assertThat(called).containsExactly("mergeEventDelegate");
    }

    @Test
    void endsWhenTheReporterWithdraws() {
        report();
        act("Task_AcceptEvent", "withdraw");

        assertThat(event).hasPassed("EndEvent_EventWithdrawn").isEnded();
    }

    @Test
    void convertsWhatTheCommunityFindsToBeAnotherMatter() {
        report();
        act("Task_AcceptEvent", "accept");
        act("Task_DecideHandling", "convert");

        assertThat(event).hasPassed("EndEvent_EventConverted").isEnded();
        assertThat(called).containsExactly("convertEventDelegate");
    }

    @Test
    void convertsWhatTheStreetFindsToBeAnotherMatter() {
        passUpToTheStreet();
        act("Task_DecideHandlingAtStreet", "convert");

        assertThat(event).hasPassed("EndEvent_EventConverted").isEnded();
        assertThat(called).containsExactly("convertEventDelegate");
    }

    @Test
    void letsTheGridVerifyAndTheStreetEvaluateWhatTheCommunityHandles() {
        handleByCommunity();
        act("Task_VerifyEventInGrid", "solved");
        act("Task_EvaluateEvent", "approve");

        assertThat(event).hasPassed("EndEvent_EventClosed").isEnded();
        assertThat(assignments).containsExactly("COMMUNITY");
    }

    @Test
    void letsTheCommunityVerifyAndTheCityEvaluateWhatTheStreetHandles() {
        handleByStreet();
        act("Task_HandleEvent", "finish");
        act("Task_VerifyEvent", "solved");
        act("Task_EvaluateEventAtCity", "approve");

        assertThat(event).hasPassed("EndEvent_EventClosed").isEnded();
        assertThat(assignments).containsExactly("STREET");
    }

    @Test
    void letsTheStreetPassOnToADepartment() {
        passUpToTheStreet();
        act("Task_DecideHandlingAtStreet", "transferToDepartment", leadUnit(DEPARTMENT));

        assertThat(event).isWaitingAtExactly("Task_SignEvent");
        assertThat(assignments).containsExactly(DEPARTMENT);
    }

    @Test
    void dispatchesAWrongOrderToAnotherDepartmentThatMayReturnItToo() {
        returnTheOrder();
        act("Task_DecideReturn", "agreeReturn", leadUnit("ZJ"));

        assertThat(event).isWaitingAtExactly("Task_SignEvent");
        assertThat(assignments).containsExactly(DEPARTMENT, "ZJ");

        act("Task_SignEvent", "returnOrder");

        assertThat(event).isWaitingAtExactly("Task_DecideReturn");
    }

    @Test
    void letsADepartmentHandleWhatItMayNotReturn() {
        returnTheOrder();
        act("Task_DecideReturn", "refuseReturn");
        act("Task_SignEventAgain", "sign");

        assertThat(event).isWaitingAtExactly("Task_HandleEvent");
        assertThat(assignments).containsExactly(DEPARTMENT);
    }

    @Test
    void letsTheCityDecideWhatADepartmentDisputesForGood() {
        returnTheOrder();
        act("Task_DecideReturn", "refuseReturn");
        act("Task_SignEventAgain", "dispute");
        act("Task_DecideAttribution", "nameLead", leadUnit("CG"));
        assertThatThrownBy(() -> act("Task_SignEventFinal", "returnOrder")).isInstanceOf(ProcessEngineException.class);
        act("Task_SignEventFinal", "sign");

        assertThat(event).isWaitingAtExactly("Task_HandleEvent");
        assertThat(assignments).containsExactly(DEPARTMENT, "CG");
    }

    @Test
    void letsTheStreetAskTheCityWhoIsResponsible() {
        returnTheOrder();
        act("Task_DecideReturn", "escalate");
        act("Task_DecideAttribution", "nameLead", leadUnit("CG"));

        assertThat(event).isWaitingAtExactly("Task_SignEventFinal");
    }

    @Test
    void extendsTheLimitOfADepartmentWhenTheStreetGrantsIt() {
        handOverToTheDepartment();
        act("Task_HandleEvent", "requestExtension");
        act("Task_DecideExtension", "grantExtension");

        assertThat(event).isWaitingAtExactly("Task_HandleEvent");
        assertThat(called).containsExactly("extendDeadlineDelegate");
    }

    @Test
    void leavesTheLimitAloneWhenTheStreetRefuses() {
        handOverToTheDepartment();
        act("Task_HandleEvent", "requestExtension");
        act("Task_DecideExtension", "refuseExtension");

        assertThat(event).isWaitingAtExactly("Task_HandleEvent");
        assertThat(called).isEmpty();
    }

    @Test
    void letsTheCityDecideOnMoreTimeForTheStreet() {
        handleByStreet();
        act("Task_HandleEvent", "requestExtension");
        act("Task_DecideExtensionAtCity", "refuseExtension");
        act("Task_HandleEvent", "requestExtension");
        act("Task_DecideExtensionAtCity", "grantExtension");

        assertThat(event).isWaitingAtExactly("Task_HandleEvent");
        assertThat(called).containsExactly("extendDeadlineDelegate");
    }

    @Test
    void stopsTheClockOnlyWhenStreetAndCityApproveAndResumesIt() {
        handOverToTheDepartment();
        act("Task_HandleEvent", "requestSuspension");
        act("Task_ApproveSuspension", "approve");
        assertThat(called).isEmpty();
        act("Task_ApproveSuspensionAtCity", "approve");

        assertThat(event).isWaitingAtExactly("Task_ReviewSuspension");
        assertThat(called).containsExactly("pauseClockDelegate");

        act("Task_ReviewSuspension", "resume");

        assertThat(event).isWaitingAtExactly("Task_HandleEvent");
        assertThat(called).containsExactly("pauseClockDelegate", "resumeClockDelegate");
    }

    @Test
    void goesOnWhenStreetOrCityRefusesTheSuspension() {
        handOverToTheDepartment();
        act("Task_HandleEvent", "requestSuspension");
        act("Task_ApproveSuspension", "refuse");
        act("Task_HandleEvent", "requestSuspension");
        act("Task_ApproveSuspension", "approve");
        act("Task_ApproveSuspensionAtCity", "refuse");

        assertThat(event).isWaitingAtExactly("Task_HandleEvent");
        assertThat(called).isEmpty();
    }

    @Test
    void sendsBackWhatTheGridFindsUnsolvedAndVerifiesItThereAgain() {
        handleByCommunity();
        act("Task_VerifyEventInGrid", "unsolved");
        act("Task_ReworkEvent", "finish");

        assertThat(event).isWaitingAtExactly("Task_VerifyEventInGrid");
        assertThat(called).containsExactly("countReworkDelegate");
    }

    @Test
    void sendsBackWhatTheCommunityFindsUnsolvedToTheSameUnit() {
        handOverToTheDepartment();
        act("Task_HandleEvent", "finish");
        act("Task_VerifyEvent", "unsolved");
        act("Task_ReworkEvent", "finish");

        assertThat(event).isWaitingAtExactly("Task_VerifyEvent");
        assertThat(assignments).containsExactly(DEPARTMENT);
        assertThat(called).containsExactly("countReworkDelegate");
    }

    @Test
    void verifiesAnewWhatTheStreetSendsBack() {
        handleByCommunity();
        act("Task_VerifyEventInGrid", "solved");
        act("Task_EvaluateEvent", "unsolved");
        act("Task_ReworkEvent", "finish");

        assertThat(event).isWaitingAtExactly("Task_VerifyEventInGrid");
        assertThat(called).containsExactly("countReworkDelegate");
    }

    @Test
    void verifiesAnewWhatTheCitySendsBack() {
        handleByStreet();
        act("Task_HandleEvent", "finish");
        act("Task_VerifyEvent", "solved");
        act("Task_EvaluateEventAtCity", "unsolved");
        act("Task_ReworkEvent", "finish");

        assertThat(event).isWaitingAtExactly("Task_VerifyEvent");
        assertThat(called).containsExactly("countReworkDelegate");
    }

    @Test
    void refersInactionToTheCityAndSendsTheEventBack() {
        handleByCommunity();
        act("Task_VerifyEventInGrid", "solved");
        act("Task_EvaluateEvent", "inaction");

        assertThat(event).isWaitingAtExactly("Task_ReworkEvent");
        assertThat(called).containsExactly("referInactionDelegate", "countReworkDelegate");
    }

    @Test
    void refersInactionOfTheStreetItself() {
        handleByStreet();
        act("Task_HandleEvent", "finish");
        act("Task_VerifyEvent", "solved");
        act("Task_EvaluateEventAtCity", "inaction");

        assertThat(event).isWaitingAtExactly("Task_ReworkEvent");
        assertThat(called).containsExactly("referInactionDelegate", "countReworkDelegate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMUNITY", "STREET", "DEPARTMENT"})
    void opensAClosedEventAgainAtTheUnitThatHandledIt(String handledBy) {
        event = runtimeService()
                .createMessageCorrelation("eventReopened")
                .processInstanceBusinessKey(CASE)
                .setVariable("handledBy", handledBy)
                .correlateStartMessage();
        act("Task_HandleEvent", "finish");

        assertThat(event)
                .isWaitingAtExactly(handledBy.equals("COMMUNITY") ? "Task_VerifyEventInGrid" : "Task_VerifyEvent");
        assertThat(assignments).isEmpty();
    }

    @Test
    void letsTheStreetAcceptWhatTheCommunityLeftUnansweredAndDecideOnIt() {
        riseToTheStreet();
        act("Task_AcceptEventAtStreet", "accept");
        act("Task_DecideHandlingAtStreet", "handleByStreet");

        assertThat(event).isWaitingAtExactly("Task_HandleEvent");
        assertThat(assignments).containsExactly("STREET");
    }

    @ParameterizedTest
    @CsvSource({
        "notFile, EndEvent_EventNotFiledByStreet",
        "merge, EndEvent_EventMergedAtStreet",
        "withdraw, EndEvent_EventWithdrawnAtStreet"
    })
    void endsAtTheStreetWhatNeedsNoHandling(String outcome, String end) {
        riseToTheStreet();
        act("Task_AcceptEventAtStreet", outcome);

        assertThat(event).hasPassed(end).isEnded();
        assertThat(called).isEqualTo(outcome.equals("merge") ? List.of("mergeEventDelegate") : List.of());
    }

    @Test
    void takesAnOrderAsReceivedWhenTheDepartmentDoesNotAnswer() {
        dispatchToTheDepartment();
        passLimit("Task_SignEvent", "deemedSigned");

        assertThat(event).isWaitingAtExactly("Task_HandleEvent");
    }

    @Test
    void takesARefusedOrderAsReceivedToo() {
        returnTheOrder();
        act("Task_DecideReturn", "refuseReturn");
        passLimit("Task_SignEventAgain", "deemedSigned");

        assertThat(event).isWaitingAtExactly("Task_HandleEvent");
    }

    @Test
    void takesADecidedOrderAsReceivedToo() {
        returnTheOrder();
        act("Task_DecideReturn", "escalate");
        act("Task_DecideAttribution", "nameLead", leadUnit("CG"));
        passLimit("Task_SignEventFinal", "deemedSigned");

        assertThat(event).isWaitingAtExactly("Task_HandleEvent");
    }

    @Test
    void resumesASuspendedEventOnTheDayOfItsReview() {
        handOverToTheDepartment();
        act("Task_HandleEvent", "requestSuspension");
        act("Task_ApproveSuspension", "approve");
        act("Task_ApproveSuspensionAtCity", "approve");
        passLimit("Task_ReviewSuspension", "suspensionReviewDue");

        assertThat(event).isWaitingAtExactly("Task_HandleEvent");
        assertThat(called).containsExactly("pauseClockDelegate", "resumeClockDelegate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STREET", "CITY"})
    void letsTheLevelAboveTakeAnEventOverAndTheCityEvaluateIt(String level) {
        event = runtimeService()
                .createMessageCorrelation("caseTakenOver")
                .processInstanceBusinessKey(CASE)
                .setVariable("takenOverBy", level)
                .correlateStartMessage();
        act("Task_HandleEvent", "requestExtension");
        act("Task_DecideExtensionAtCity", "grantExtension");
        act("Task_HandleEvent", "finish");
        act("Task_VerifyEvent", "solved");

        assertThat(event).isWaitingAtExactly("Task_EvaluateEventAtCity");
    }

    @Test
    void staysAtTheTaskWhenTheOutcomeIsNoneOfItsGateway() {
        report();

        assertThatThrownBy(() -> act("Task_AcceptEvent", "approve")).isInstanceOf(ProcessEngineException.class);

        assertThat(event).isWaitingAtExactly("Task_AcceptEvent");
    }

    @Test
    void staysAtATaskWithOneWayOnWhenTheOutcomeIsAnother() {
        handleByCommunity();
        act("Task_VerifyEventInGrid", "unsolved");

        assertThatThrownBy(() -> act("Task_ReworkEvent", "requestExtension"))
                .isInstanceOf(ProcessEngineException.class);

        assertThat(event).isWaitingAtExactly("Task_ReworkEvent");
    }

    @Test
    void keepsNoVariableButWhoHandlesIt() {
        handOverToTheDepartment();

        assertThat(event).variables().containsOnlyKeys("handledBy");
    }

    private void report() {
        event = runtimeService().startProcessInstanceByKey("event-escalation", CASE);
    }

    private void riseToTheStreet() {
        report();
        passLimit("Task_AcceptEvent", "acceptanceUnanswered");
    }

    private void passLimit(String elementId, String message) {
        assertThat(event).isWaitingAtExactly(elementId);

        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(CASE)
                .correlate();
    }

    private void passUpToTheStreet() {
        report();
        act("Task_AcceptEvent", "accept");
        act("Task_DecideHandling", "transferUp");
    }

    private void dispatchToTheDepartment() {
        report();
        act("Task_AcceptEvent", "accept");
        act("Task_DecideHandling", "transferToDepartment", leadUnit(DEPARTMENT));
    }

    private void returnTheOrder() {
        dispatchToTheDepartment();
        act("Task_SignEvent", "returnOrder");
    }

    private void handOverToTheDepartment() {
        dispatchToTheDepartment();
        act("Task_SignEvent", "sign");
    }

    private void handleByCommunity() {
        report();
        act("Task_AcceptEvent", "accept");
        act("Task_DecideHandling", "handleSelf");
        act("Task_HandleEvent", "finish");
    }

    private void handleByStreet() {
        passUpToTheStreet();
        act("Task_DecideHandlingAtStreet", "handleByStreet");
    }

    private void act(String elementId, String outcome) {
        act(elementId, outcome, Variables.createVariables());
    }

    private void act(String elementId, String outcome, VariableMap facts) {
        assertThat(event).isWaitingAtExactly(elementId);

        complete(task(event), facts.putValueTyped("outcome", Variables.stringValue(outcome, true)));
    }

    private static VariableMap leadUnit(String code) {
        return Variables.createVariables().putValueTyped("leadUnit", Variables.stringValue(code, true));
    }
}
