package org.linli.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/services/rating-follow-up.bpmn")
class RatingFollowUpProcessTest {
    private static final String NUMBER = "HP-990981100201001-20261121-0001";
    private static final List<String> CONTACTED = List.of("contactRater");

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = InMemoryEngine.withFullCoverage();

    @BeforeAll
    static void askThisEngine() {
        init(ENGINE.getProcessEngine());
    }

    @Test
    void isContactedPutRightAndCalledBack() {
        var rating = begin(true);
        assertThat(rating).isWaitingAtExactly("Task_ContactRater");

        act(rating, "contactRater");
        assertThat(rating).isWaitingAtExactly("Task_FindFacts");
        act(rating, "acceptRating");
        assertThat(rating).isWaitingAtExactly("Task_FixMatter");
        act(rating, "fixMatter");
        assertThat(rating).isWaitingAtExactly("Task_CallBack");
        act(rating, "settleCall");

        assertThat(rating).hasPassed("EndEvent_FollowedUp").isEnded();
    }

    @Test
    void triesAgainAndGivesUpInTheEnd() {
        var rating = begin(true);

        act(rating, "noteContactAttempt");
        assertThat(rating).isWaitingAtExactly("Task_ContactRater");
        act(rating, "giveUpContact");
        assertThat(rating).isWaitingAtExactly("Task_FindFacts");
        act(rating, "explainMatter");
        act(rating, "noteCallAttempt");
        assertThat(rating).isWaitingAtExactly("Task_CallBack");
        act(rating, "giveUpCall");

        assertThat(rating).hasPassed("EndEvent_FollowedUp").isEnded();
    }

    @Test
    void callsBackAlsoWhereTheUnitOnlyExplains() {
        var rating = begin(true, CONTACTED);

        act(rating, "explainMatter");

        assertThat(rating).isWaitingAtExactly("Task_CallBack").hasNotPassed("Task_FixMatter");
    }

    @Test
    void goesBackToTheUnitWhereThePersonIsNotContent() {
        var rating = begin(true, CONTACTED);
        act(rating, "explainMatter");

        act(rating, "fixAgain");

        assertThat(rating).isWaitingAtExactly("Task_FindFacts");
    }

    @Test
    void contactsNobodyWhoLeftNoNameButChecksWhatWasDone() {
        var rating = begin(false);
        assertThat(rating).isWaitingAtExactly("Task_FindFacts");

        act(rating, "acceptRating");
        act(rating, "fixMatter");
        assertThat(rating).isWaitingAtExactly("Task_CheckResult");
        act(rating, "checkAgain");
        assertThat(rating).isWaitingAtExactly("Task_FindFacts");
        act(rating, "explainMatter");
        act(rating, "confirmResult");

        assertThat(rating)
                .hasPassed("EndEvent_FollowedUp")
                .hasNotPassed("Task_ContactRater")
                .isEnded();
    }

    @Test
    void countsNoMoreWhereTheAppealIsUpheld() {
        var rating = begin(true, CONTACTED);

        act(rating, "appealRating");
        assertThat(rating).isWaitingAtExactly("Task_DecideAppeal");
        act(rating, "upholdAppeal");

        assertThat(rating).hasPassed("EndEvent_RatingVoid").isEnded();
    }

    @Test
    void standsWhereTheAppealIsRejected() {
        var rating = begin(true, CONTACTED);
        act(rating, "appealRating");

        act(rating, "rejectAppeal");

        assertThat(rating).isWaitingAtExactly("Task_FindFacts");
    }

    @Test
    void closesOnlyByACallBack() {
        var rating = begin(true, CONTACTED);

        assertThatThrownBy(() -> act(rating, "settleCall")).isInstanceOf(ProcessEngineException.class);

        assertThat(rating).isWaitingAtExactly("Task_FindFacts");
    }

    private static ProcessInstance begin(boolean isNamed) {
        return runtimeService()
                .startProcessInstanceByMessage(
                        "badRatingGiven",
                        NUMBER,
                        Map.of("isNamed", isNamed, "followUpUnit", "990981", "ratedUnit", "990981100201"));
    }

    private static ProcessInstance begin(boolean isNamed, List<String> outcomes) {
        var rating = begin(isNamed);
        outcomes.forEach(outcome -> act(rating, outcome));
        return rating;
    }

    private static void act(ProcessInstance rating, String outcome) {
        complete(task(rating), Map.of("outcome", Variables.stringValue(outcome, true)));
    }
}
