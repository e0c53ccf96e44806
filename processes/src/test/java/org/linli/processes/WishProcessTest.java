package org.linli.processes;

import static org.assertj.core.api.BDDAssertions.then;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.ArrayList;
import java.util.List;
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

/** 微心愿: from what somebody wishes to what others did for him, with every way back. */
@Deployment(resources = "processes/wishes/wish.bpmn")
class WishProcessTest {
    private static final String NUMBER = "XY-990981001001-20261123-0001";

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = InMemoryEngine.withFullCoverage();

    private final List<String> called = new ArrayList<>();

    @BeforeAll
    static void askThisEngine() {
        init(ENGINE.getProcessEngine());
    }

    @BeforeEach
    void registerDelegates() {
        List.of("openWishDelegate", "takeWishDelegate", "offerWishDelegate", "fulfilWishDelegate")
                .forEach(name -> Mocks.register(name, (JavaDelegate) execution -> called.add(name)));
    }

    @AfterEach
    void forgetDelegates() {
        Mocks.reset();
    }

    @Test
    void isPublishedClaimedServedConfirmedAndCounted() {
        var wish = begin();
        assertThat(wish).isWaitingAtExactly("Task_CheckWish");
        act(wish, "publishWish");
        assertThat(wish).isWaitingAtExactly("Task_AwaitClaims");
        act(wish, "fillWish");
        assertThat(wish).isWaitingAtExactly("Task_AgreeVisit");
        act(wish, "agreeVisit");
        assertThat(wish).isWaitingAtExactly("Task_AwaitStart");
        act(wish, "startOwn");
        assertThat(wish).isWaitingAtExactly("Task_Serve");
        act(wish, "finishOwn");
        assertThat(wish).isWaitingAtExactly("Task_ConfirmWish");
        act(wish, "confirmOwn");

        assertThat(wish).hasPassed("EndEvent_Fulfilled").isEnded();
        then(called).containsExactly("openWishDelegate", "fulfilWishDelegate");
    }

    @Test
    void isDoneByTheCommunityItself() {
        var wish = begin();

        act(wish, "takeOver");

        assertThat(wish).isWaitingAtExactly("Task_AgreeVisit");
        then(called).containsExactly("takeWishDelegate");
    }

    @Test
    void staysWithFewerPeopleOrWithTheCommunity() {
        var fewer = open();
        act(fewer, "closeSignUp");
        assertThat(fewer).isWaitingAtExactly("Task_AgreeVisit");

        var own = open();
        act(own, "takeOver");
        assertThat(own).isWaitingAtExactly("Task_AgreeVisit");
    }

    @ParameterizedTest
    @CsvSource({"assignWish", "fillWish", "closeSignUp", "takeOver"})
    void isOfferedToAllianceUnitsWhenNobodyClaimsIt(String outcome) {
        var wish = stale();

        act(wish, outcome);

        assertThat(wish).isWaitingAtExactly("Task_AgreeVisit");
        then(called).contains("offerWishDelegate");
    }

    @Test
    void isOpenAgainWhenSomebodyGivesUp() {
        var wish = claimed();
        act(wish, "reopenWish");
        assertThat(wish).isWaitingAtExactly("Task_AwaitClaims");

        act(wish, "fillWish", "agreeVisit", "reopenWish");
        assertThat(wish).isWaitingAtExactly("Task_AwaitClaims");
    }

    @Test
    void takesPlaceOnAnotherDay() {
        var wish = agreed();
        act(wish, "changeDate");
        assertThat(wish).isWaitingAtExactly("Task_AwaitStart");

        act(wish, "startWish", "resumeLater");
        assertThat(wish).isWaitingAtExactly("Task_AgreeVisit");
    }

    @Test
    void isAgreedAnewWhenNobodyComes() {
        var wish = agreed();

        late(wish, "startTimePassed");

        assertThat(wish).isWaitingAtExactly("Task_AgreeVisit");
    }

    @ParameterizedTest
    @CsvSource({"redoOwn", "redoWish"})
    void isDoneAgainWhenItWasNotRight(String outcome) {
        var wish = done();
        act(wish, outcome);
        assertThat(wish).isWaitingAtExactly("Task_ArrangeRedo");

        act(wish, "agreeVisit");

        assertThat(wish).isWaitingAtExactly("Task_AwaitStart");
    }

    @Test
    void isDoneAgainByOthers() {
        var wish = done();
        act(wish, "redoOwn", "reopenWish");

        assertThat(wish).isWaitingAtExactly("Task_AwaitClaims");
    }

    @Test
    void isFulfilledWhenTheCommunityRecordsItOrNobodyObjects() {
        var recorded = done();
        act(recorded, "confirmWish");
        assertThat(recorded).hasPassed("EndEvent_Fulfilled").isEnded();

        var silent = done();
        late(silent, "confirmTimePassed");
        assertThat(silent).hasPassed("EndEvent_Fulfilled").isEnded();
    }

    @Test
    void isNotPublished() {
        var wish = begin();

        act(wish, "declineWish");

        assertThat(wish).hasPassed("EndEvent_Declined").isEnded();
    }

    @ParameterizedTest
    @CsvSource({"cancelWish, Cancelled", "withdrawWish, Withdrawn"})
    void endsUntilTheServiceBegins(String outcome, String end) {
        var open = open();
        act(open, outcome);
        assertThat(open).hasPassed("EndEvent_%sAtClaims".formatted(end)).isEnded();

        var stale = stale();
        act(stale, outcome);
        assertThat(stale).hasPassed("EndEvent_%sAtAssignment".formatted(end)).isEnded();

        var claimed = claimed();
        act(claimed, outcome);
        assertThat(claimed).hasPassed("EndEvent_%sAtAgreement".formatted(end)).isEnded();

        var agreed = agreed();
        act(agreed, outcome);
        assertThat(agreed).hasPassed("EndEvent_%sAtStart".formatted(end)).isEnded();
    }

    @Test
    void isWithdrawnBeforeItIsPublished() {
        var wish = begin();

        act(wish, "withdrawWish");

        assertThat(wish).hasPassed("EndEvent_WithdrawnAtCheck").isEnded();
    }

    private static ProcessInstance open() {
        var wish = begin();
        act(wish, "publishWish");
        return wish;
    }

    private static ProcessInstance stale() {
        var wish = open();
        late(wish, "claimTimePassed");
        assertThat(wish).isWaitingAtExactly("Task_AssignUnit");
        return wish;
    }

    private static ProcessInstance claimed() {
        var wish = open();
        act(wish, "fillWish");
        return wish;
    }

    private static ProcessInstance agreed() {
        var wish = claimed();
        act(wish, "agreeVisit");
        return wish;
    }

    private static ProcessInstance done() {
        var wish = agreed();
        act(wish, "startWish", "finishWish");
        assertThat(wish).isWaitingAtExactly("Task_ConfirmWish");
        return wish;
    }

    private static ProcessInstance begin() {
        return runtimeService().startProcessInstanceByKey("wish", NUMBER);
    }

    private static void act(ProcessInstance wish, String... outcomes) {
        for (var outcome : outcomes) {
            complete(
                    task(wish),
                    Variables.createVariables().putValueTyped("outcome", Variables.stringValue(outcome, true)));
        }
    }

    private static void late(ProcessInstance wish, String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceId(wish.getId())
                .correlate();
    }
}
