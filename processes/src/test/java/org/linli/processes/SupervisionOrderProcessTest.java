package org.linli.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.BDDAssertions.then;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/supervision/supervision-order.bpmn")
class SupervisionOrderProcessTest {
    private static final List<String> DELEGATES = List.of("issueOrderDelegate", "noteReceiptDelegate");

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = InMemoryEngine.withFullCoverage();

    private final List<String> called = new ArrayList<>();

    @BeforeAll
    static void askThisEngine() {
        init(ENGINE.getProcessEngine());
    }

    @BeforeEach
    void registerDelegates() {
        DELEGATES.forEach(name -> Mocks.register(name, (JavaDelegate) execution -> called.add(name)));
        atTop(false);
    }

    @AfterEach
    void forgetDelegates() {
        Mocks.reset();
    }

    @Test
    void isIssuedByASupervisorReceivedAnsweredAndAccepted() {
        var order = begin(false);
        assertThat(order).isWaitingAtExactly("Task_DraftOrder");
        then(called).isEmpty();

        act(order, "issueOrder");
        assertThat(order).isWaitingAtExactly("Task_ReceiveOrder");
        act(order, "receiveOrder");
        assertThat(order).isWaitingAtExactly("Task_ReplyOrder");
        act(order, "replyOrder");
        assertThat(order).isWaitingAtExactly("Task_ReviewReply");
        act(order, "acceptReply");

        assertThat(order).hasPassed("EndEvent_OrderClosed").isEnded();
        then(called).containsExactly("issueOrderDelegate", "noteReceiptDelegate");
    }

    @Test
    void isIssuedWithoutASupervisorWhereTheLadderSaysSo() {
        var order = begin(true);

        assertThat(order).hasPassed("Task_IssueOrder").isWaitingAtExactly("Task_ReceiveOrder");
    }

    @Test
    void endsWithoutANumberWhereTheSupervisorDropsTheDraft() {
        var order = begin(false);

        act(order, "dropOrder");

        assertThat(order)
                .hasPassed("EndEvent_OrderDropped")
                .hasNotPassed("Task_IssueOrder")
                .isEnded();
    }

    @Test
    void endsWithoutANumberWhereTheCaseIsOverOrLiesElsewhere() {
        var order = begin(false);

        act(order, "withdrawDraft");

        assertThat(order)
                .hasPassed("EndEvent_OrderWithdrawn")
                .hasNotPassed("Task_IssueOrder")
                .isEnded();
    }

    @Test
    void isDeemedReceivedWhenNobodyReceivesIt() {
        var order = begin(true);

        passed(order, "deemedReceived");

        assertThat(order).hasPassed("Task_NoteReceipt").isWaitingAtExactly("Task_ReplyOrder");
    }

    @Test
    void isAskedForAgainWhenTheReplyIsRefused() {
        var order = answered();

        act(order, "sendBackReply");

        assertThat(order).isWaitingAtExactly("Task_ReplyOrder");
        act(order, "replyOrder");
        assertThat(order).isWaitingAtExactly("Task_ReviewReply");
    }

    @Test
    void risesWhenTheSupervisorSaysSo() {
        var order = answered();

        act(order, "escalateOrder");

        assertThat(order)
                .hasPassed("Task_EscalateOrder", "EndEvent_OrderEscalated")
                .isEnded();
    }

    @Test
    void risesWhenNobodyAnswersInTime() {
        var order = begin(true);
        act(order, "receiveOrder");

        passed(order, "replyOverdue");

        assertThat(order)
                .hasPassed("Task_EscalateOrder", "EndEvent_OrderEscalated")
                .isEnded();
    }

    @Test
    void endsUnansweredWhereTheLadderEnds() {
        atTop(true);
        var order = begin(true);
        act(order, "receiveOrder");

        passed(order, "replyOverdue");

        assertThat(order)
                .hasPassed("Task_EscalateOrder", "EndEvent_OrderUnanswered")
                .hasNotPassed("EndEvent_OrderEscalated")
                .isEnded();
    }

    @Test
    void waitsForAnOutcomeThatItKnows() {
        var order = answered();

        assertThatThrownBy(() -> act(order, "approve")).isInstanceOf(ProcessEngineException.class);

        assertThat(order).isWaitingAtExactly("Task_ReviewReply");
    }

    private static void atTop(boolean isAtTop) {
        Mocks.register("escalateOrderDelegate", (JavaDelegate) execution -> execution.setVariable("raised", !isAtTop));
    }

    private static ProcessInstance begin(boolean atOnce) {
        return runtimeService()
                .startProcessInstanceByMessage(
                        "supervisionRequired",
                        "DB-990981001003001-20261121-0001",
                        Map.of("atOnce", atOnce, "supervisorUnit", "DCS"));
    }

    private static ProcessInstance answered() {
        var order = begin(true);
        act(order, "receiveOrder");
        act(order, "replyOrder");
        return order;
    }

    private static void act(ProcessInstance order, String outcome) {
        complete(task(order), Map.of("outcome", Variables.stringValue(outcome, true)));
    }

    private static void passed(ProcessInstance order, String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceId(order.getId())
                .correlate();
    }
}
