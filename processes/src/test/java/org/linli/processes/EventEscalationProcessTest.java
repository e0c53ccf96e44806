package org.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/events/event-escalation.bpmn")
class EventEscalationProcessTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = InMemoryEngine.withFullCoverage();

    private static final String DEPARTMENT = "NY";

    private final List<String> assignments = new ArrayList<>();
    private ProcessInstance event;

    @BeforeEach
    void standInForTheDelegate() {
        Mocks.register("assignHandlingUnitDelegate", (JavaDelegate) execution -> {
            var unitKind = (String) execution.getVariable("unitKind");
            assignments.add(unitKind.equals("DEPARTMENT") ? (String) execution.getVariable("leadUnit") : unitKind);
            execution.setVariable("handledBy", unitKind);
        });
    }

    @AfterEach
    void forgetTheDelegate() {
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
    }

    @Test
    void endsWithoutACaseWhenTheCommunityDoesNotFileIt() {
        report();
        act("Task_AcceptEvent", "notFile");

        assertThat(event).hasPassed("EndEvent_EventNotFiled").isEnded();
        assertThat(assignments).isEmpty();
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
        act("Task_VerifyEvent", "solved");
        act("Task_EvaluateEventAtCity", "approve");

        assertThat(event).hasPassed("EndEvent_EventClosed").isEnded();
        assertThat(assignments).containsExactly("STREET");
    }

    @Test
    void letsTheStreetPassOnToADepartment() {
        report();
        act("Task_AcceptEvent", "accept");
        act("Task_DecideHandling", "transferUp");
        act("Task_DecideHandlingAtStreet", "transferToDepartment", leadUnit());

        assertThat(event).isWaitingAtExactly("Task_SignEvent");
        assertThat(assignments).containsExactly(DEPARTMENT);
    }

    @Test
    void sendsBackWhatTheGridFindsUnsolvedAndVerifiesItThereAgain() {
        handleByCommunity();
        act("Task_VerifyEventInGrid", "unsolved");
        act("Task_ReworkEvent", "finish");

        assertThat(event).isWaitingAtExactly("Task_VerifyEventInGrid");
    }

    @Test
    void sendsBackWhatTheCommunityFindsUnsolvedToTheSameUnit() {
        handOverToTheDepartment();
        act("Task_HandleEvent", "finish");
        act("Task_VerifyEvent", "unsolved");
        act("Task_ReworkEvent", "finish");

        assertThat(event).isWaitingAtExactly("Task_VerifyEvent");
        assertThat(assignments).containsExactly(DEPARTMENT);
    }

    @Test
    void verifiesAnewWhatTheStreetSendsBack() {
        handleByCommunity();
        act("Task_VerifyEventInGrid", "solved");
        act("Task_EvaluateEvent", "unsolved");
        act("Task_ReworkEvent", "finish");

        assertThat(event).isWaitingAtExactly("Task_VerifyEventInGrid");
    }

    @Test
    void verifiesAnewWhatTheCitySendsBack() {
        handleByStreet();
        act("Task_VerifyEvent", "solved");
        act("Task_EvaluateEventAtCity", "unsolved");
        act("Task_ReworkEvent", "finish");

        assertThat(event).isWaitingAtExactly("Task_VerifyEvent");
    }

    @Test
    void staysAtTheTaskWhenTheOutcomeIsNoneOfItsGateway() {
        report();

        assertThatThrownBy(() -> act("Task_AcceptEvent", "approve")).isInstanceOf(ProcessEngineException.class);

        assertThat(event).isWaitingAtExactly("Task_AcceptEvent");
    }

    @Test
    void keepsNoVariableButWhoHandlesIt() {
        handOverToTheDepartment();

        assertThat(event).variables().containsOnlyKeys("handledBy");
    }

    private void report() {
        event = runtimeService().startProcessInstanceByKey("event-escalation", "WG-990981001003-20261121-0001");
    }

    private void handOverToTheDepartment() {
        report();
        act("Task_AcceptEvent", "accept");
        act("Task_DecideHandling", "transferToDepartment", leadUnit());
        act("Task_SignEvent", "sign");
    }

    private void handleByCommunity() {
        report();
        act("Task_AcceptEvent", "accept");
        act("Task_DecideHandling", "handleSelf");
        act("Task_HandleEvent", "finish");
    }

    private void handleByStreet() {
        report();
        act("Task_AcceptEvent", "accept");
        act("Task_DecideHandling", "transferUp");
        act("Task_DecideHandlingAtStreet", "handleByStreet");
        act("Task_HandleEvent", "finish");
    }

    private void act(String elementId, String outcome) {
        act(elementId, outcome, Variables.createVariables());
    }

    private void act(String elementId, String outcome, VariableMap facts) {
        assertThat(event).isWaitingAtExactly(elementId);

        complete(task(event), facts.putValueTyped("outcome", Variables.stringValue(outcome, true)));
    }

    private static VariableMap leadUnit() {
        return Variables.createVariables().putValueTyped("leadUnit", Variables.stringValue(DEPARTMENT, true));
    }
}
