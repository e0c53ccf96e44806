package org.linli.processes;

import static org.assertj.core.api.BDDAssertions.then;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 政务服务办理: from the counter or the phone to the certificate, with every way back. */
@Deployment(resources = "processes/services/service-approval.bpmn")
class ServiceApprovalProcessTest {
    private static final String NUMBER = "990981-20261121-000001";

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = InMemoryEngine.withFullCoverage();

    private final List<String> called = new ArrayList<>();
    private final Map<String, Boolean> facts = new HashMap<>();

    @BeforeAll
    static void askThisEngine() {
        init(ENGINE.getProcessEngine());
    }

    @BeforeEach
    void registerDelegates() {
        tells("receiveApplicationDelegate", "isComplete");
        tells("acceptApplicationDelegate", "isTolerant");
        tells("decideByRulesDelegate", "isGranted");
        tells("planReviewDelegate", "needsSite", "needsConsult", "needsPublicity");
        tells("beginSpecialDelegate");
        tells("endSpecialDelegate");
        tells("extendReviewDelegate");
        tells("beginPublicityDelegate");
        tells("endPublicityDelegate");
        tells("refuseApplicationDelegate");
        tells("grantApplicationDelegate", "isElectronic");
        tells("issueElectronicallyDelegate");
        tells("finishDeliveryDelegate", "isPromised");
        tells("revokeGrantDelegate");
    }

    @AfterEach
    void forgetDelegates() {
        Mocks.reset();
    }

    @Test
    void isGrantedByRulesAndIssuedWithoutAnybodyWaiting() {
        yes("isComplete", "isGranted", "isElectronic");

        assertThat(begin()).hasPassed("EndEvent_Delivered").isEnded();
        then(called)
                .containsExactly(
                        "receiveApplicationDelegate",
                        "acceptApplicationDelegate",
                        "decideByRulesDelegate",
                        "grantApplicationDelegate",
                        "issueElectronicallyDelegate",
                        "finishDeliveryDelegate");
    }

    @Test
    void isMadeAndHandedOverAtTheCounter() {
        yes("isComplete", "isGranted");
        var application = begin();
        then(open(application)).containsExactlyInAnyOrder("Task_MakeResult");

        act(application, "issueAndDeliver");

        assertThat(application).hasPassed("EndEvent_Delivered").isEnded();
    }

    @Test
    void isMadeAgainWhenItIsFaulty() {
        yes("isComplete", "isGranted");
        var application = begin();
        act(application, "issueResult");
        then(open(application)).containsExactlyInAnyOrder("Task_Deliver");

        act(application, "remakeResult");
        then(open(application)).containsExactlyInAnyOrder("Task_MakeResult");
        act(application, "issueResult");
        act(application, "deliver");

        assertThat(application).hasPassed("EndEvent_Delivered").isEnded();
    }

    @Test
    void goesToAPersonWhereTheRulesDoNotGrant() {
        yes("isComplete");

        then(open(begin())).containsExactlyInAnyOrder("Task_Review");
    }

    @Test
    void isAcceptedByTheWindow() {
        var application = begin();

        act(application, "acceptApplication");

        then(open(application)).containsExactly("Task_Review");
    }

    @Test
    void isAskedForWhatIsMissingOnceAndAcceptedWithIt() {
        var application = begin();
        then(open(application)).containsExactlyInAnyOrder("Task_Precheck");
        act(application, "requestSupplement");
        then(open(application)).containsExactlyInAnyOrder("Task_AwaitSupplement");
        then(called).doesNotContain("acceptApplicationDelegate");

        act(application, "supplied");

        then(open(application)).containsExactlyInAnyOrder("Task_Review");
        then(called).contains("acceptApplicationDelegate");
    }

    @Test
    void isNotAcceptedWhereItIsStillIncomplete() {
        var application = begin();
        act(application, "requestSupplement");

        act(application, "stillMissing");

        assertThat(application).hasPassed("EndEvent_StillMissing").isEnded();
    }

    @Test
    void isDeemedWithdrawnWhereNothingIsSupplied() {
        var application = begin();
        act(application, "requestSupplement");

        late(application, "supplementOverdue");

        assertThat(application).hasPassed("EndEvent_DeemedWithdrawn").isEnded();
    }

    @Test
    void isDeemedAcceptedWhereNobodySaysAnything() {
        var application = begin();

        late(application, "deemAccepted");

        then(open(application)).containsExactlyInAnyOrder("Task_Review");
        then(called).contains("acceptApplicationDelegate");
    }

    @Test
    void isNotAcceptedWithAReason() {
        var application = begin();

        act(application, "notAccept");

        assertThat(application).hasPassed("EndEvent_NotAccepted").isEnded();
    }

    @Test
    void waitsForWhatWasToleratedWhileItsTimeRuns() {
        var application = tolerated();
        then(open(application)).containsExactlyInAnyOrder("Task_AwaitMissing");
        then(called).contains("acceptApplicationDelegate");

        act(application, "missingSupplied");

        then(open(application)).containsExactlyInAnyOrder("Task_Review");
    }

    @Test
    void isDeemedWithdrawnWhereWhatWasToleratedDoesNotCome() {
        var application = tolerated();

        late(application, "missingOverdue");

        assertThat(application).hasPassed("EndEvent_DeemedWithdrawnTolerant").isEnded();
    }

    @Test
    void isCheckedOnAllSidesAtOnceAndDecidedWhenAllHaveAnswered() {
        yes("isComplete", "needsSite", "needsConsult", "needsPublicity");
        var application = begin();
        then(open(application))
                .containsExactlyInAnyOrder("Task_Review", "Task_CheckOnSite", "Task_Consult", "Task_Publicize");

        act(application, "Task_Review", "passReview");
        act(application, "Task_CheckOnSite", "siteChecked");
        act(application, "Task_ConfirmSite", "recheckSite");
        act(application, "Task_CheckOnSite", "siteChecked");
        act(application, "Task_ConfirmSite", "confirmSite");
        act(application, "Task_Consult", "consulted");
        act(application, "Task_Publicize", "objection");
        then(open(application)).containsExactlyInAnyOrder("Task_Recheck");
        act(application, "Task_Recheck", "objectionChecked");
        then(open(application)).as("it stays public for its days").containsExactlyInAnyOrder("Task_Publicize");
        act(application, "Task_Publicize", "objectOnline");
        then(open(application)).containsExactlyInAnyOrder("Task_Recheck");
        act(application, "Task_Recheck", "objectionChecked");
        act(application, "Task_Publicize", "noObjection");
        then(open(application)).containsExactlyInAnyOrder("Task_Approve");
        then(called).contains("beginPublicityDelegate", "endPublicityDelegate");

        act(application, "grantApplication");
        then(open(application)).containsExactlyInAnyOrder("Task_MakeResult");
    }

    @Test
    void endsThePublicityWhereNobodyObjects() {
        yes("isComplete", "needsPublicity");
        var application = begin();

        act(application, "Task_Publicize", "noObjection");

        then(open(application)).containsExactlyInAnyOrder("Task_Review");
        then(called).contains("endPublicityDelegate");
    }

    @Test
    void isRefusedByAPerson() {
        var application = reviewed();

        act(application, "refuseApplication");

        assertThat(application).hasPassed("EndEvent_Refused").isEnded();
        then(called).contains("refuseApplicationDelegate");
    }

    @Test
    void goesBackToReviewWithoutTheChecksThatWereMade() {
        var application = reviewed();

        act(application, "returnToReview");

        then(open(application)).containsExactlyInAnyOrder("Task_Review");
    }

    @Test
    void getsMoreTimeOrDoesNot() {
        yes("isComplete");
        var application = begin();
        act(application, "askReviewExtension");
        then(open(application)).containsExactlyInAnyOrder("Task_DecideExtension");
        act(application, "refuseReviewExtension");
        then(called).doesNotContain("extendReviewDelegate");
        act(application, "askReviewExtension");
        act(application, "grantReviewExtension");

        then(open(application)).containsExactlyInAnyOrder("Task_Review");
        then(called).contains("extendReviewDelegate");
    }

    @Test
    void letsTheClockStandStillInASpecialProcedure() {
        var application = special();
        then(called).contains("beginSpecialDelegate");

        act(application, "finishSpecial");

        then(open(application)).containsExactlyInAnyOrder("Task_Review");
        then(called).contains("endSpecialDelegate");
    }

    @ParameterizedTest
    @CsvSource({
        "promiseTrue, , EndEvent_PromiseKept, false",
        "promiseFalse, revokeGrant, EndEvent_Revoked, true",
        "promiseFalse, keepGrant, EndEvent_GrantKept, false"
    })
    void checksThePromiseAfterwards(String outcome, String decision, String end, boolean isRevoked) {
        yes("isPromised");
        var application = begin();
        act(application, "acceptPromise");
        act(application, "passReview");
        act(application, "grantApplication");
        act(application, "issueAndDeliver");
        then(open(application)).containsExactlyInAnyOrder("Task_CheckPromise");

        act(application, outcome);
        if (decision != null) {
            act(application, decision);
        }

        assertThat(application).hasPassed(end).isEnded();
        then(called.contains("revokeGrantDelegate")).isEqualTo(isRevoked);
    }

    @Test
    void isWithdrawnBeforeAnybodyHasLooked() {
        var application = begin();

        act(application, "withdraw");

        assertThat(application).hasPassed("EndEvent_WithdrawnAtPrecheck").isEnded();
    }

    @Test
    void isWithdrawnInsteadOfSupplied() {
        var application = begin();
        act(application, "requestSupplement");

        act(application, "withdraw");

        assertThat(application).hasPassed("EndEvent_WithdrawnAtSupplement").isEnded();
    }

    @Test
    void isWithdrawnInsteadOfCompleted() {
        var application = tolerated();

        act(application, "withdraw");

        assertThat(application).hasPassed("EndEvent_WithdrawnAtMissing").isEnded();
    }

    @Test
    void takesEveryCheckAwayWhenItIsWithdrawnInReview() {
        yes("isComplete", "needsSite", "needsConsult", "needsPublicity");
        var application = begin();

        act(application, "Task_Review", "withdraw");

        assertThat(application).hasPassed("EndEvent_WithdrawnAtReview").isEnded();
    }

    @ParameterizedTest
    @CsvSource({
        "needsSite, , Task_CheckOnSite, Site",
        "needsSite, siteChecked, Task_ConfirmSite, Confirmation",
        "needsConsult, , Task_Consult, Consultation",
        "needsPublicity, , Task_Publicize, Publicity",
        "needsPublicity, objection, Task_Recheck, Recheck"
    })
    void isWithdrawnWhileOnlyACheckBesideTheReviewIsOpen(String check, String before, String task, String end) {
        yes("isComplete", check);
        var application = begin();
        act(application, "Task_Review", "passReview");
        if (before != null) {
            act(application, before);
        }
        then(open(application)).containsExactlyInAnyOrder(task);

        act(application, "withdraw");

        assertThat(application).hasPassed("EndEvent_WithdrawnAt" + end).isEnded();
    }

    @Test
    void isWithdrawnInASpecialProcedure() {
        var application = special();

        act(application, "withdraw");

        assertThat(application).hasPassed("EndEvent_WithdrawnAtSpecial").isEnded();
    }

    @Test
    void isWithdrawnWhileMoreTimeIsAskedFor() {
        yes("isComplete");
        var application = begin();
        act(application, "askReviewExtension");

        act(application, "withdraw");

        assertThat(application).hasPassed("EndEvent_WithdrawnAtExtension").isEnded();
    }

    @Test
    void isWithdrawnBeforeItIsDecided() {
        var application = reviewed();

        act(application, "withdraw");

        assertThat(application).hasPassed("EndEvent_WithdrawnAtApproval").isEnded();
    }

    @Test
    void isLookedAtAnewWhenTheApplicantHasSuppliedAll() {
        var application = begin();
        act(application, "requestSupplement");

        act(application, "handIn");

        then(open(application)).containsExactlyInAnyOrder("Task_Precheck");
    }

    @Test
    void isReviewedWhenTheApplicantHasSentWhatWasTolerated() {
        var application = tolerated();

        act(application, "handInMissing");

        then(open(application)).containsExactlyInAnyOrder("Task_Review");
    }

    private ProcessInstance tolerated() {
        yes("isTolerant");
        var application = begin();
        act(application, "tolerate");
        return application;
    }

    private ProcessInstance reviewed() {
        yes("isComplete");
        var application = begin();
        act(application, "passReview");
        then(open(application)).containsExactlyInAnyOrder("Task_Approve");
        return application;
    }

    private ProcessInstance special() {
        yes("isComplete");
        var application = begin();
        act(application, "startSpecial");
        then(open(application)).containsExactlyInAnyOrder("Task_AwaitSpecial");
        return application;
    }

    private void yes(String... names) {
        for (var name : names) {
            facts.put(name, true);
        }
    }

    private void tells(String delegate, String... names) {
        Mocks.register(delegate, (JavaDelegate) execution -> {
            called.add(delegate);
            for (var name : names) {
                execution.setVariable(name, Variables.booleanValue(facts.getOrDefault(name, false), true));
            }
        });
    }

    /** What people have to do; that branches wait for one another at their join is no task. */
    private static List<String> open(ProcessInstance application) {
        return taskService().createTaskQuery().processInstanceId(application.getId()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private static ProcessInstance begin() {
        return runtimeService().startProcessInstanceByKey("service-approval", NUMBER);
    }

    private static void act(ProcessInstance application, String outcome) {
        complete(task(application), outcome(outcome));
    }

    private static void act(ProcessInstance application, String taskId, String outcome) {
        complete(task(taskId, application), outcome(outcome));
    }

    private static void late(ProcessInstance application, String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceId(application.getId())
                .correlate();
    }

    private static Map<String, Object> outcome(String outcome) {
        return Variables.createVariables().putValueTyped("outcome", Variables.stringValue(outcome, true));
    }
}
