package org.linli.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.BDDAssertions.then;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
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

@Deployment(resources = "processes/changes/resident-change.bpmn")
class ResidentChangeProcessTest {
    private static final String NUMBER = "BD-990981100201001-20261121-0001";

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = InMemoryEngine.withFullCoverage();

    private final List<String> called = new ArrayList<>();

    @BeforeAll
    static void askThisEngine() {
        init(ENGINE.getProcessEngine());
    }

    @BeforeEach
    void registerDelegates() {
        Mocks.register("assignOwnerDelegate", (JavaDelegate) execution -> {
            called.add("assignOwnerDelegate");
            execution.setVariable("ownerUnit", "MZ");
        });
        concerning("RS", "YB");
    }

    @AfterEach
    void forgetDelegates() {
        Mocks.reset();
    }

    @Test
    void isVerifiedRecordedAndFollowedUpByEachUnitForItself() {
        var change = begin();
        assertThat(change).isWaitingAtExactly("Task_VerifyChange");

        act(change, "verifyChange");
        assertThat(change).isWaitingAtExactly("Task_ApplyChange");
        then(called).isEmpty();
        act(change, "applyChange");
        then(called).containsExactly("recordChangeDelegate");
        then(units(change)).containsExactlyInAnyOrder("RS", "YB");

        answer(change, "effectDone");
        then(units(change)).hasSize(1);
        assertThat(change).isWaitingAt("Task_FollowUp").isNotEnded();
        answer(change, "effectNotConcerned");
        assertThat(change).hasPassed("EndEvent_ChangeApplied").isEnded();
    }

    @Test
    void endsWhenTheLastUnitHasDoneItsPart() {
        var change = applied();

        answer(change, "effectNotConcerned");
        answer(change, "effectDone");

        assertThat(change).hasPassed("EndEvent_ChangeApplied").isEnded();
    }

    @Test
    void endsAtOnceWhereNothingFollows() {
        concerning();
        var change = begin();
        act(change, "verifyChange");

        act(change, "applyChange");

        assertThat(change)
                .hasPassed("EndEvent_ChangeApplied")
                .hasNotPassed("Task_FollowUp")
                .isEnded();
    }

    @Test
    void endsWithoutARecordWhereItIsNotSo() {
        var change = begin();

        act(change, "rejectChange");

        assertThat(change).hasPassed("EndEvent_ChangeRejected").isEnded();
        then(called).isEmpty();
    }

    @Test
    void isRecordedByTheCommunityOnceTheOwnerOfTheFieldHasChosenTheSource() {
        var change = conflicting();
        then(called).containsExactly("assignOwnerDelegate");

        act(change, "chooseSource");

        assertThat(change).isWaitingAtExactly("Task_ApplyChange");
    }

    @Test
    void endsWithoutARecordWhereTheOwnerOfTheFieldRejectsIt() {
        var change = conflicting();

        act(change, "rejectConflict");

        assertThat(change).hasPassed("EndEvent_ConflictRejected").isEnded();
    }

    @Test
    void goesBackToVerificationWhereTheRecordHasChanged() {
        var change = begin();
        act(change, "verifyChange");

        act(change, "verifyAgain");

        assertThat(change).isWaitingAtExactly("Task_VerifyChange");
        then(called).isEmpty();
    }

    @Test
    void isUndoneAndWhatHadFollowedIsUndoneToo() {
        var reverted = revert();
        then(units(reverted)).containsExactlyInAnyOrder("RS", "YB");
        then(called).containsExactly("undoChangeDelegate");

        answer(reverted, "effectRestored");
        answer(reverted, "effectRestored");

        assertThat(reverted).hasPassed("EndEvent_ChangeReverted").isEnded();
    }

    @Test
    void isUndoneAtOnceWhereNothingHadFollowed() {
        concerning();

        var reverted = revert();

        assertThat(reverted).hasPassed("EndEvent_ChangeReverted").isEnded();
    }

    @Test
    void waitsForAnOutcomeThatItKnows() {
        var change = begin();

        assertThatThrownBy(() -> act(change, "approve")).isInstanceOf(ProcessEngineException.class);

        assertThat(change).isWaitingAtExactly("Task_VerifyChange");
    }

    private void concerning(String... units) {
        for (var delegate : List.of("recordChangeDelegate", "undoChangeDelegate")) {
            Mocks.register(delegate, (JavaDelegate) execution -> {
                called.add(delegate);
                tell(execution, units);
            });
        }
    }

    /** The list of units lives for the transaction only, as in the application. */
    private static void tell(DelegateExecution execution, String... units) {
        var list = Variables.objectValue(new ArrayList<>(List.of(units)), true);
        execution.setVariable("effectUnits", list.create());
        execution.setVariable("hasEffects", Variables.booleanValue(units.length > 0, true));
    }

    private static ProcessInstance begin() {
        return runtimeService().startProcessInstanceByKey("resident-change", NUMBER);
    }

    private static ProcessInstance revert() {
        return runtimeService().startProcessInstanceByMessage("changeReverted", NUMBER);
    }

    private static ProcessInstance applied() {
        var change = begin();
        act(change, "verifyChange");
        act(change, "applyChange");
        return change;
    }

    private static ProcessInstance conflicting() {
        var change = begin();
        act(change, "raiseConflict");
        assertThat(change).isWaitingAtExactly("Task_ResolveConflict");
        return change;
    }

    private static List<Object> units(ProcessInstance change) {
        return tasks(change).stream()
                .map(task -> taskService().getVariable(task.getId(), "effectUnit"))
                .toList();
    }

    private static List<Task> tasks(ProcessInstance change) {
        return taskService()
                .createTaskQuery()
                .processInstanceId(change.getId())
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    private static void act(ProcessInstance change, String outcome) {
        complete(task(change), Map.of("outcome", Variables.stringValue(outcome, true)));
    }

    private static void answer(ProcessInstance change, String outcome) {
        complete(tasks(change).get(0), Map.of("outcome", Variables.stringValue(outcome, true)));
    }
}
