package org.linli.processes;

import static org.assertj.core.api.BDDAssertions.then;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 信访事项办理: from registration to the third and last opinion, with every way back and out. */
@Deployment(resources = "processes/petitions/petition.bpmn")
class PetitionProcessTest {
    private static final String NUMBER = "XF2026-990981-000001";

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = InMemoryEngine.withFullCoverage();

    private final List<String> called = new ArrayList<>();
    private final Map<String, Object> facts = new HashMap<>();

    @BeforeAll
    static void askThisEngine() {
        init(ENGINE.getProcessEngine());
    }

    @BeforeEach
    void registerDelegates() {
        facts.putAll(Map.of("isSuggestion", false, "isAssigned", false, "needsExecution", false, "closing", "closed"));
        tells("registerPetitionDelegate");
        tells("reportUrgentDelegate");
        tells("handOverPetitionDelegate", "isSuggestion", "isAssigned");
        tells("acceptPetitionDelegate");
        tells("extendPetitionDelegate");
        tells("settlePetitionDelegate");
        tells("issueOpinionDelegate");
        tells("openReviewWindowDelegate");
        tells("openReviewDelegate", "reviewResult");
        tells("issueReviewDelegate", "reviewResult");
        tells("openReReviewWindowDelegate");
        tells("openReReviewDelegate");
        tells("callReReviewHearingDelegate");
        tells("endReReviewHearingDelegate");
        tells("issueReReviewDelegate");
        tells("finalizePetitionDelegate");
        tells("concludePetitionDelegate", "needsExecution", "closing");
    }

    @AfterEach
    void forgetDelegates() {
        Mocks.reset();
    }

    @Test
    void isHandledServedAndClosedWhenNobodyAsksForAReview() {
        var petition = served();

        late(petition, "reviewWindowClosed");

        assertThat(petition).hasPassed("EndEvent_Closed").isEnded();
        then(called)
                .containsExactly(
                        "registerPetitionDelegate",
                        "handOverPetitionDelegate",
                        "acceptPetitionDelegate",
                        "issueOpinionDelegate",
                        "openReviewWindowDelegate",
                        "concludePetitionDelegate");
    }

    @Test
    void isFinalAfterReviewAndReReview() {
        facts.put("closing", "final");
        var petition = served();
        act(petition, "askReview");
        assertThat(petition).isWaitingAt("Task_Review");
        facts.put("reviewResult", "kept");
        act(petition, "draftReview", "signReview", "reviewServed");
        assertThat(petition).isWaitingAtExactly("Task_AwaitReReview");

        act(petition, "askReReview", "draftReReview", "signReReview", "reReviewServed");

        assertThat(petition).hasPassed("EndEvent_Final").isEnded();
    }

    @Test
    void isHandledAnewWhenTheReviewRevokesTheOpinion() {
        var petition = served();
        act(petition, "askReview");
        facts.put("reviewResult", "revoked");

        act(petition, "draftReview", "signReview", "reviewServed");

        assertThat(petition).isWaitingAtExactly("Task_Handle");
    }

    @Test
    void isClosedWhenTheReviewIsRefused() {
        facts.put("reviewResult", "refused");
        var petition = served();

        act(petition, "askReview", "refuseReview");

        assertThat(petition)
                .hasPassed("EndEvent_ReviewRefused", "EndEvent_Closed")
                .isEnded();
    }

    @Test
    void isClosedWhenNobodyAsksForAReReview() {
        var petition = reviewed();

        late(petition, "reReviewWindowClosed");

        assertThat(petition).hasPassed("EndEvent_Closed").isEnded();
    }

    @Test
    void hearsInTheReReviewAndSendsDraftsBack() {
        var petition = reviewed();
        act(petition, "askReReview", "callReReviewHearing");
        assertThat(petition).isWaitingAt("Task_HoldReReviewHearing");

        act(petition, "reReviewHearingOver", "draftReReview", "returnReReview");
        assertThat(petition).isWaitingAt("Task_ReReview");

        act(petition, "refuseReReview");
        assertThat(petition).hasPassed("EndEvent_ReReviewRefused").isEnded();
    }

    @Test
    void sendsTheDraftOfAReviewBack() {
        var petition = served();
        act(petition, "askReview", "draftReview", "returnReview");

        assertThat(petition).isWaitingAt("Task_Review");
    }

    @Test
    void isReportedBackWhereItWasAssigned() {
        facts.putAll(Map.of("isAssigned", true, "needsExecution", true));
        var petition = begin();
        act(
                petition,
                "assignPetition",
                "takeOverPetition",
                "acceptPetition",
                "draftOpinion",
                "passLegality",
                "signOpinion");
        act(petition, "opinionServed", "recordExecution");
        late(petition, "reviewWindowClosed");
        assertThat(petition).isWaitingAtExactly("Task_Execute");

        act(petition, "opinionExecuted", "reportBack", "returnReport", "reportBack", "acceptReport");

        assertThat(petition).hasPassed("EndEvent_Closed").isEnded();
    }

    @Test
    void isSettled() {
        facts.put("closing", "settled");
        var petition = accepted();

        act(petition, "settlePetition");

        assertThat(petition).hasPassed("EndEvent_Settled").isEnded();
    }

    @Test
    void hearsThePetitionerAndHoldsAHearing() {
        var petition = accepted();

        act(petition, "hearPetitioner", "callHearing", "hearingHeld", "callHearing", "hearingCancelled");

        assertThat(petition).isWaitingAtExactly("Task_Handle");
    }

    @ParameterizedTest
    @CsvSource({"grantPetitionExtension", "refusePetitionExtension"})
    void goesOnWithMoreTimeOrWithout(String decision) {
        var petition = accepted();

        act(petition, "askPetitionExtension", decision);

        assertThat(petition).isWaitingAtExactly("Task_Handle");
        then(called.contains("extendPetitionDelegate")).isEqualTo(decision.startsWith("grant"));
    }

    @Test
    void sendsOpinionsBackThatAreUnlawfulOrUnsigned() {
        var petition = accepted();
        act(petition, "draftOpinion", "returnLegality", "draftOpinion", "passLegality", "returnOpinion");

        assertThat(petition).isWaitingAtExactly("Task_Handle");
    }

    @Test
    void judgesAnObjection() {
        var petition = begin();
        act(petition, "reportUrgent", "forwardPetition", "objectPetition", "upholdObjection");
        assertThat(petition).isWaitingAtExactly("Task_Classify");

        act(petition, "forwardPetition", "objectPetition", "rejectObjection");
        assertThat(petition).isWaitingAtExactly("Task_DecideAcceptance");
    }

    @Test
    void isTakenOverWhereNobodyObjectsInTime() {
        var petition = begin();
        act(petition, "forwardPetition");

        late(petition, "objectionTimePassed");

        assertThat(petition).isWaitingAtExactly("Task_DecideAcceptance");
    }

    @ParameterizedTest
    @CsvSource({"adoptSuggestion", "adoptPartly", "explainSuggestion"})
    void answersASuggestion(String answer) {
        facts.put("isSuggestion", true);
        var petition = begin();

        act(petition, "forwardPetition", "takeOverPetition", answer);

        assertThat(petition).hasPassed("EndEvent_Replied").isEnded();
    }

    @ParameterizedTest
    @CsvSource({"mergePetition, MergedIntoEarlier", "refuseAgain, NotAgain", "sealAccusation, Sealed"})
    void endsAtItsClassification(String outcome, String end) {
        var petition = begin();

        act(petition, outcome);

        assertThat(petition).hasPassed("EndEvent_" + end).isEnded();
    }

    @Test
    void isNotAccepted() {
        var petition = takenOver();

        act(petition, "refusePetition");

        assertThat(petition).hasPassed("EndEvent_NotAccepted").isEnded();
    }

    @Test
    void isGuidedToItsLegalRoute() {
        var petition = takenOver();

        act(petition, "guidePetition", "routeEnded");

        assertThat(petition).hasPassed("EndEvent_Guided").isEnded();
    }

    @ParameterizedTest
    @CsvSource({
        "AtClassify, ''",
        "AtTakeOver, forwardPetition",
        "AtObjection, forwardPetition objectPetition",
        "AtAcceptance, forwardPetition takeOverPetition",
        "AtHandling, forwardPetition takeOverPetition acceptPetition",
        "AtExtension, forwardPetition takeOverPetition acceptPetition askPetitionExtension",
        "AtLegality, forwardPetition takeOverPetition acceptPetition draftOpinion",
        "AtSigning, forwardPetition takeOverPetition acceptPetition draftOpinion passLegality"
    })
    void isWithdrawnUntilTheOpinionIsSigned(String end, String before) {
        var petition = begin();
        if (!before.isEmpty()) {
            act(petition, before.split(" "));
        }

        act(petition, "withdrawPetition");

        assertThat(petition).hasPassed("EndEvent_Withdrawn" + end).isEnded();
    }

    private ProcessInstance takenOver() {
        var petition = begin();
        act(petition, "forwardPetition", "takeOverPetition");
        return petition;
    }

    private ProcessInstance accepted() {
        var petition = takenOver();
        act(petition, "acceptPetition");
        assertThat(petition).isWaitingAtExactly("Task_Handle");
        return petition;
    }

    private ProcessInstance served() {
        var petition = accepted();
        act(petition, "draftOpinion", "passLegality", "signOpinion", "opinionServed");
        assertThat(petition).isWaitingAtExactly("Task_AwaitReview");
        return petition;
    }

    private ProcessInstance reviewed() {
        facts.put("reviewResult", "kept");
        var petition = served();
        act(petition, "askReview", "draftReview", "signReview", "reviewServed");
        return petition;
    }

    private void tells(String delegate, String... names) {
        Mocks.register(delegate, (JavaDelegate) execution -> {
            called.add(delegate);
            for (var name : names) {
                execution.setVariable(name, facts.get(name));
            }
        });
    }

    private static ProcessInstance begin() {
        return runtimeService().startProcessInstanceByKey("petition", NUMBER);
    }

    private static void act(ProcessInstance petition, String... outcomes) {
        for (var outcome : outcomes) {
            complete(
                    task(petition),
                    Variables.createVariables().putValueTyped("outcome", Variables.stringValue(outcome, true)));
        }
    }

    private static void late(ProcessInstance petition, String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceId(petition.getId())
                .correlate();
    }
}
