package org.linli.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Deployment(resources = "processes/services/error-correction.bpmn")
class ErrorCorrectionProcessTest {
    private static final String NUMBER = "JC-990981100201001-20261123-0001";

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = InMemoryEngine.withFullCoverage();

    @BeforeAll
    static void askThisEngine() {
        init(ENGINE.getProcessEngine());
    }

    @Test
    void excusesAnErrorOnlyAfterThePersonWasHeardAndAnotherHasDecided() {
        var matter = begin();
        assertThat(matter).isWaitingAtExactly("Task_HearPerson");

        act(matter, "stateView");
        assertThat(matter).isWaitingAtExactly("Task_ProposeFinding");
        act(matter, "proposeFinding");
        assertThat(matter).isWaitingAtExactly("Task_DecideFinding");
        act(matter, "excuseError");
        assertThat(matter).isWaitingAtExactly("Task_CorrectError");
        act(matter, "correctError");
        assertThat(matter).isWaitingAtExactly("Task_ConfirmCorrection");
        act(matter, "confirmCorrection");
        assertThat(matter).isWaitingAtExactly("Task_AwaitRecheck");
        act(matter, "acceptFinding");

        assertThat(matter).hasPassed("EndEvent_FindingAccepted").isEnded();
    }

    @Test
    void putsRightWhatWasReferredToo() {
        var matter = proposed();

        act(matter, "referError");
        act(matter, "nothingLeft");

        assertThat(matter).isWaitingAtExactly("Task_ConfirmCorrection");
    }

    @Test
    void isWithdrawnOrFoundNoError() {
        var withdrawn = begin();
        act(withdrawn, "withdrawError");
        assertThat(withdrawn).hasPassed("EndEvent_ErrorWithdrawn").isEnded();

        var none = proposed();
        act(none, "findNoError");
        assertThat(none).hasPassed("EndEvent_NoError").isEnded();
    }

    @Test
    void comesBackForMoreFactsAndForABetterCorrection() {
        var matter = proposed();
        act(matter, "returnFinding");
        assertThat(matter).isWaitingAtExactly("Task_ProposeFinding");
        act(matter, "proposeFinding");
        act(matter, "excuseError");
        act(matter, "correctError");
        act(matter, "correctAgain");

        assertThat(matter).isWaitingAtExactly("Task_CorrectError");
    }

    @Test
    void goesOnByItselfWhenNobodyStatesAnything() {
        var matter = begin();

        pass(matter, "statementTimePassed");

        assertThat(matter).isWaitingAtExactly("Task_ProposeFinding");
    }

    @Test
    void isFinalWhenNobodyAsksForARecheckInTime() {
        var matter = told();

        pass(matter, "recheckTimePassed");

        assertThat(matter).hasPassed("EndEvent_FindingFinal").isEnded();
    }

    @ParameterizedTest
    @CsvSource({
        "askRecheck, keepFinding, EndEvent_FindingKept",
        "recordRecheck, excuseOnRecheck, EndEvent_ExcusedOnRecheck",
        "askRecheck, clearOnRecheck, EndEvent_ClearedOnRecheck"
    })
    void isRecheckedOnce(String asked, String result, String end) {
        var matter = told();
        act(matter, asked);
        assertThat(matter).isWaitingAtExactly("Task_RecheckFinding");

        act(matter, result);

        assertThat(matter).hasPassed(end).isEnded();
    }

    @Test
    void isNotDecidedWhileSomebodyMayStillSpeak() {
        var matter = begin();

        assertThatThrownBy(() -> act(matter, "excuseError")).isInstanceOf(ProcessEngineException.class);

        assertThat(matter).isWaitingAtExactly("Task_HearPerson");
    }

    private static ProcessInstance begin() {
        return runtimeService()
                .startProcessInstanceByMessage(
                        "errorRegistered",
                        NUMBER,
                        Map.of("reviewUnit", "JW", "decidingUnit", "DCS", "erringUnit", "990981100201"));
    }

    private static ProcessInstance proposed() {
        var matter = begin();
        act(matter, "recordStatement");
        act(matter, "proposeFinding");
        return matter;
    }

    private static ProcessInstance told() {
        var matter = proposed();
        act(matter, "excuseError");
        act(matter, "correctError");
        act(matter, "confirmCorrection");
        return matter;
    }

    private static void pass(ProcessInstance matter, String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceId(matter.getId())
                .correlate();
    }

    private static void act(ProcessInstance matter, String outcome) {
        complete(task(matter), Map.of("outcome", Variables.stringValue(outcome, true)));
    }
}
