package org.linli.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.ArrayList;
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

/** 善行记分: from the claim of a household to the ledger, with every objection and every way out. */
@Deployment(resources = "processes/points/points-award.bpmn")
class PointsAwardProcessTest {
    private static final String NUMBER = "JF-990981100201001-20261123-0001";

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = InMemoryEngine.withFullCoverage();

    private final List<String> called = new ArrayList<>();

    @BeforeAll
    static void askThisEngine() {
        init(ENGINE.getProcessEngine());
    }

    @BeforeEach
    void registerDelegates() {
        List.of("beginDeedPublicityDelegate", "postPointsDelegate")
                .forEach(name -> Mocks.register(name, (JavaDelegate) execution -> called.add(name)));
    }

    @AfterEach
    void forgetDelegates() {
        Mocks.reset();
    }

    @Test
    void isReviewedMadePublicAndPostedWhenNobodyObjects() {
        var deed = begin(false);
        assertThat(deed).isWaitingAtExactly("Task_ReviewDeed");

        act(deed, "passDeed");
        assertThat(deed).isWaitingAtExactly("Task_PublishDeed");
        publicityEnds(deed);

        assertThat(deed).hasPassed("EndEvent_PointsPosted").isEnded();
        org.assertj.core.api.Assertions.assertThat(called)
                .containsExactly("beginDeedPublicityDelegate", "postPointsDelegate");
    }

    @Test
    void needsNoReviewWhereAnotherMatterHasProvenIt() {
        var deed = begin(true);

        assertThat(deed).isWaitingAtExactly("Task_PublishDeed");
    }

    @Test
    void isRejected() {
        var deed = begin(false);

        act(deed, "rejectDeed");

        assertThat(deed).hasPassed("EndEvent_DeedRejected").isEnded();
    }

    @ParameterizedTest
    @CsvSource({"objectDeedOnline, keepDeed", "recordDeedObjection, changeDeed"})
    void staysPublicAfterAnObjectionWasLookedInto(String objection, String result) {
        var deed = published();
        act(deed, objection);
        assertThat(deed).isWaitingAtExactly("Task_ReReviewDeed");

        act(deed, result);

        assertThat(deed).isWaitingAtExactly("Task_PublishDeed");
        org.assertj.core.api.Assertions.assertThat(called).doesNotContain("postPointsDelegate");
    }

    @Test
    void getsNoPointsWhenTheObjectionIsRight() {
        var deed = published();

        act(deed, "objectDeedOnline", "cancelDeed");

        assertThat(deed).hasPassed("EndEvent_DeedCancelled").isEnded();
    }

    @ParameterizedTest
    @CsvSource({"AtDeedReview, ''", "AtDeedPublicity, passDeed", "AtDeedReReview, passDeed objectDeedOnline"})
    void isWithdrawnUntilItIsPosted(String end, String before) {
        var deed = begin(false);
        if (!before.isEmpty()) {
            act(deed, before.split(" "));
        }

        act(deed, "withdrawDeed");

        assertThat(deed).hasPassed("EndEvent_Withdrawn" + end).isEnded();
    }

    private static ProcessInstance begin(boolean isProven) {
        return runtimeService().startProcessInstanceByKey("points-award", NUMBER, Map.of("isProven", isProven));
    }

    private static ProcessInstance published() {
        var deed = begin(false);
        act(deed, "passDeed");
        return deed;
    }

    private static void act(ProcessInstance deed, String... outcomes) {
        for (var outcome : outcomes) {
            complete(
                    task(deed),
                    Variables.createVariables().putValueTyped("outcome", Variables.stringValue(outcome, true)));
        }
    }

    private static void publicityEnds(ProcessInstance deed) {
        runtimeService().correlateMessage("publicityOver", deed.getBusinessKey());
    }
}
