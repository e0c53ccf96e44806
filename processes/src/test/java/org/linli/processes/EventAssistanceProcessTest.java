package org.linli.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Deployment(resources = "processes/events/event-assistance.bpmn")
class EventAssistanceProcessTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = InMemoryEngine.withFullCoverage();

    @BeforeAll
    static void askThisEngine() {
        init(ENGINE.getProcessEngine());
    }

    @ParameterizedTest
    @CsvSource({
        "finishAssist, EndEvent_AssistanceFinished",
        "declineAssist, EndEvent_AssistanceDeclined",
        "withdrawAssist, EndEvent_AssistanceWithdrawn"
    })
    void endsAsTheAssistantOrTheLeadSays(String outcome, String end) {
        var assistance = runtimeService()
                .startProcessInstanceByKey(
                        "event-assistance", "WG-990981001003-20261121-0001", Map.of("assistUnit", "SL"));
        assertThat(assistance).isWaitingAtExactly("Task_AssistEvent");

        complete(task(assistance), Map.of("outcome", Variables.stringValue(outcome, true)));

        assertThat(assistance).hasPassed(end).isEnded();
    }

    @Test
    void waitsForOneOfTheThreeAnswers() {
        var assistance = runtimeService().startProcessInstanceByKey("event-assistance", Map.of("assistUnit", "SL"));

        assertThatThrownBy(() -> complete(task(assistance), Map.of("outcome", "finish")))
                .isInstanceOf(ProcessEngineException.class);

        assertThat(assistance).isWaitingAtExactly("Task_AssistEvent");
    }
}
