package org.linli.processes;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model promises to the application and to those who read it. */
class ProcessContractTest {
    private static final Set<String> ROLES = Set.of(
            "grid-worker",
            "community-staff",
            "community-secretary",
            "street-staff",
            "street-governance-center",
            "street-leader",
            "department-desk",
            "department-officer",
            "department-head",
            "city-governance-center",
            "city-supervisor",
            "organization-department",
            "petition-office",
            "petition-reviewer",
            "petition-review-head");

    private static final Map<String, String> PREFIXES = Map.of(
            "startEvent", "StartEvent_",
            "endEvent", "EndEvent_",
            "boundaryEvent", "BoundaryEvent_",
            "userTask", "Task_",
            "serviceTask", "Task_",
            "exclusiveGateway", "Gateway_",
            "parallelGateway", "Gateway_",
            "subProcess", "SubProcess_",
            "sequenceFlow", "Flow_");

    static List<ProcessModel> models() {
        return ProcessModel.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void isOneExecutableProcessNamedAfterItsFileThatExpires(ProcessModel model) {
        assertThat(model.all(Process.class)).hasSize(1);

        var process = model.process();
        assertThat(process.getId()).isEqualTo(model.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(process.getName()).containsPattern("\\p{IsHan}");
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("models")
    void givesEachElementAnIdWithThePrefixOfItsKind(ProcessModel model) {
        for (var element : model.all(FlowElement.class)) {
            var kind = element.getElementType().getTypeName();

            assertThat(PREFIXES).as("prefix of %s %s", kind, element.getId()).containsKey(kind);
            assertThat(element.getId()).matches(PREFIXES.get(kind) + "[A-Z][A-Za-z_]*");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesInChineseWhatPeopleRead(ProcessModel model) {
        for (var node : model.all(FlowNode.class)) {
            var joins = node instanceof Gateway
                    && node.getOutgoing().size() == 1
                    && node.getIncoming().size() > 1;
            if (!joins) {
                assertThat(node.getName()).as("name of %s", node.getId()).containsPattern("\\p{IsHan}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void putsEveryNodeIntoOneLaneOfOnePool(ProcessModel model) {
        var inLanes = new ArrayList<FlowNode>();
        model.all(Lane.class).forEach(lane -> inLanes.addAll(lane.getFlowNodeRefs()));

        assertThat(model.all(Participant.class)).hasSize(1);
        assertThat(inLanes)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(model.all(FlowNode.class).stream()
                        .filter(ProcessModel::isOuter)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsEveryElement(ProcessModel model) {
        var shapes = model.all(BpmnShape.class).stream()
                .map(BpmnShape::getBpmnElement)
                .toList();
        var edges =
                model.all(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement).toList();

        var drawn = new ArrayList<BaseElement>(model.all(FlowNode.class));
        drawn.addAll(model.all(Participant.class));
        drawn.addAll(model.all(Lane.class));
        drawn.addAll(model.all(TextAnnotation.class));
        assertThat(shapes).containsExactlyInAnyOrderElementsOf(drawn);
        assertThat(edges).containsAll(model.all(SequenceFlow.class));
        assertThat(model.all(BpmnEdge.class))
                .allMatch(edge -> edge.getWaypoints().size() > 1);
    }

    @ParameterizedTest
    @MethodSource("models")
    void leadsFromTheStartThroughEveryNodeToAnEnd(ProcessModel model) {
        var nodes = model.all(FlowNode.class);

        var beginnings = new ArrayList<FlowNode>(model.all(StartEvent.class));
        beginnings.addAll(model.all(BoundaryEvent.class));
        assertThat(ProcessModel.connected(beginnings, ProcessModel::next)).containsAll(nodes);
        assertThat(ProcessModel.connected(model.all(EndEvent.class), ProcessModel::previous))
                .containsAll(nodes);
    }

    @ParameterizedTest
    @MethodSource("models")
    void offersLabelledActionsWithUniqueOutcomesBehindEachUserTask(ProcessModel model) {
        for (var task : model.all(UserTask.class)) {
            assertThat(task.getOutgoing()).as("flows leaving %s", task.getId()).hasSize(1);
            if (ProcessModel.actions(task).size() > 1) {
                assertThat(task.getSucceedingNodes().singleResult()).isInstanceOf(ExclusiveGateway.class);
            }

            for (var flow : ProcessModel.actions(task)) {
                assertThat(flow.getName()).as("label of %s", flow.getId()).containsPattern("\\p{IsHan}");
                assertThat(ProcessModel.property(flow, "nameEn"))
                        .as("English label of %s", flow.getId())
                        .isPresent();
                assertThat(ProcessModel.outcome(flow))
                        .as("outcome of %s", flow.getId())
                        .isPresent();
            }
            assertThat(ProcessModel.outcomes(task))
                    .as("outcomes of %s", task.getId())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void asksForAConditionOnEveryWayOutOfAFork(ProcessModel model) {
        for (var gateway : model.all(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getOutgoing())
                        .allSatisfy(flow -> assertThat(flow.getConditionExpression())
                                .as(flow.getId())
                                .isNotNull());
            } else {
                assertThat(gateway.getIncoming())
                        .as("flows joined at %s", gateway.getId())
                        .hasSizeGreaterThan(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void leavesAnActionToWhoeverHoldsTheTaskAndSaysWhoElseMayActAndHow(ProcessModel model) {
        for (var task : model.all(UserTask.class)) {
            var actions = ProcessModel.actions(task);

            assertThat(actions)
                    .as("actions of %s", task.getId())
                    .anyMatch(flow ->
                            list(flow, "by").isEmpty() || list(flow, "by").contains("holder"));
            for (var flow : actions) {
                assertThat(list(flow, "by"))
                        .as("doer of %s", flow.getId())
                        .isSubsetOf("reporter", "holder", "lead", "system", "person");
                assertThat(list(flow, "public")).as(flow.getId()).isSubsetOf("false");
                assertThat(list(flow, "recall")).as(flow.getId()).isSubsetOf("false");
                assertThat(list(flow, "opinion")).as(flow.getId()).isSubsetOf("internal");
                assertThat(list(flow, "clock")).as(flow.getId()).isSubsetOf("keep");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void takesAClockUpAgainThatItKeeps(ProcessModel model) {
        for (var task : model.all(UserTask.class)) {
            for (var flow : ProcessModel.actions(task)) {
                if (ProcessModel.property(flow, "clock").isPresent()) {
                    assertThat(ProcessModel.connected(List.of(flow.getTarget()), ProcessModel::next))
                            .as("steps after %s", flow.getId())
                            .contains(task);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void recallsNothingThatEndsTheProcess(ProcessModel model) {
        for (var task : model.all(UserTask.class)) {
            for (var flow : ProcessModel.actions(task)) {
                var before = ProcessModel.connected(
                        List.of(flow.getTarget()),
                        node -> node instanceof UserTask ? List.of() : ProcessModel.next(node));
                if (before.stream().anyMatch(node -> node instanceof EndEvent && ProcessModel.isOuter(node))) {
                    assertThat(list(flow, "recall")).as(flow.getId()).containsExactly("false");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesTheMessagesItWaitsFor(ProcessModel model) {
        assertThat(model.all(MessageEventDefinition.class))
                .allSatisfy(event -> assertThat(event.getMessage()).isNotNull());
        for (var message : model.all(Message.class)) {
            assertThat(message.getId()).startsWith("Msg_");
            assertThat(message.getName())
                    .isEqualTo(decapitalized(message.getId().substring(4)));
        }
    }

    /** Time is the ledger's: a task is left by a message when its limit has passed, never by a timer. */
    @ParameterizedTest
    @MethodSource("models")
    void leavesATaskWhoseLimitHasPassedByOneMessage(ProcessModel model) {
        var tasks = new ArrayList<Object>();
        for (var event : model.all(BoundaryEvent.class)) {
            assertThat(event.cancelActivity()).as(event.getId()).isTrue();
            assertThat(event.getAttachedTo()).as(event.getId()).isInstanceOf(UserTask.class);
            assertThat(event.getEventDefinitions())
                    .as(event.getId())
                    .hasOnlyElementsOfType(MessageEventDefinition.class);
            assertThat(event.getOutgoing()).as(event.getId()).hasSize(1);
            assertThat(ProcessModel.property(event, "nameEn")).as(event.getId()).isPresent();
            assertThat(list(event, "public")).as(event.getId()).isSubsetOf("false");
            tasks.add(event.getAttachedTo());
        }
        assertThat(tasks).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("models")
    void saysOfEachUserTaskWhoTakesItAndWhatItMeansForTheCase(ProcessModel model) {
        var tasks = ProcessModel.all().stream()
                .flatMap(any -> any.all(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(toSet());
        for (var task : model.all(UserTask.class)) {
            var id = task.getId();

            assertThat(list(task, "pool")).as("pool of %s", id).isNotEmpty().isSubsetOf(ROLES);
            assertThat(list(task, "poolUnit"))
                    .as("unit of %s", id)
                    .isSubsetOf(
                            "handlingUnit",
                            "assistUnit",
                            "supervisorUnit",
                            "ownerUnit",
                            "effectUnit",
                            "followUpUnit",
                            "ratedUnit",
                            "proposingUnit",
                            "decidingUnit",
                            "windowUnit",
                            "officeUnit",
                            "reviewUnit",
                            "reReviewUnit",
                            "signOffUnit",
                            "erringUnit");
            assertThat(list(task, "returnsTo")).as("whom %s returns to", id).isSubsetOf("doer");
            assertThat(list(task, "parallel")).as("whether %s is parallel", id).isSubsetOf("true");
            assertThat(list(task, "excludes")).as("steps excluded from %s", id).isSubsetOf(tasks);
            assertThat(ProcessModel.property(task, "state"))
                    .as("state of %s", id)
                    .get()
                    .asString()
                    .matches("[A-Z_]+");
            assertThat(list(task, "light")).as("light of %s", id).hasSize(1).isSubsetOf("RED", "YELLOW", "BLUE");
            assertThat(ProcessModel.property(task, "stage"))
                    .as("stage of %s", id)
                    .get()
                    .asString()
                    .matches("[A-Z_]+");
            assertThat(ProcessModel.property(task, "nameEn"))
                    .as("English name of %s", id)
                    .isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void asksForTimeLimitsThatTheTableHas(ProcessModel model) throws IOException {
        var limits = Files.readString(ProcessModel.MODELS.resolve(Path.of("events", "time-limits.dmn")));
        for (var task : model.all(UserTask.class)) {
            assertThat(limits)
                    .contains("\"" + ProcessModel.property(task, "stage").orElseThrow() + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void letsNobodyVerifyOrEvaluateHisOwnWork(ProcessModel model) {
        var handling = ProcessModel.all().stream()
                .flatMap(any -> any.all(UserTask.class).stream())
                .filter(task -> Set.of("HANDLE", "REWORK", "ASSIST").containsAll(list(task, "stage")))
                .map(UserTask::getId)
                .toList();
        for (var task : model.all(UserTask.class)) {
            if (Set.of("VERIFY", "EVALUATE").containsAll(list(task, "stage"))) {
                assertThat(list(task, "excludes"))
                        .as("excluded from %s", task.getId())
                        .containsAll(handling);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void letsNobodyEvaluateWhatHeVerified(ProcessModel model) {
        var verifying = model.all(UserTask.class).stream()
                .filter(task -> list(task, "stage").contains("VERIFY"))
                .map(UserTask::getId)
                .toList();
        for (var task : model.all(UserTask.class)) {
            if (list(task, "stage").contains("EVALUATE")) {
                assertThat(list(task, "excludes"))
                        .as("excluded from %s", task.getId())
                        .containsAll(verifying);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void letsNobodyApproveWhatHeAskedFor(ProcessModel model) {
        for (var task : model.all(UserTask.class)) {
            if (Set.of("EXTENSION", "SUSPENSION").containsAll(list(task, "stage"))) {
                assertThat(list(task, "excludes"))
                        .as("excluded from %s", task.getId())
                        .contains("Task_HandleEvent");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void leavesTheCaseAloneWhenItRunsBesideIt(ProcessModel model) {
        if (isBesideTheCase(model)) {
            assertThat(model.all(EndEvent.class))
                    .allSatisfy(end -> assertThat(list(end, "state")).isEmpty())
                    .allSatisfy(end -> assertThat(list(end, "light")).isEmpty());
        }
    }

    /** Between a fork and its join one task leads the case, and all others run beside it. */
    @ParameterizedTest
    @MethodSource("models")
    void letsOneOfSeveralTasksAtOnceLeadTheCase(ProcessModel model) {
        for (var fork : model.all(ParallelGateway.class)) {
            if (fork.getOutgoing().size() > 1) {
                var leading = fork.getSucceedingNodes().list().stream()
                        .filter(branch -> ProcessModel.connected(
                                        List.of(branch),
                                        node -> node instanceof ParallelGateway
                                                ? List.of()
                                                : node.getSucceedingNodes().list())
                                .stream()
                                .filter(UserTask.class::isInstance)
                                .anyMatch(task ->
                                        ProcessModel.property(task, "parallel").isEmpty()))
                        .toList();
                assertThat(leading).as("branches of %s that lead", fork.getId()).hasSize(1);
            }
        }
    }

    private static boolean isBesideTheCase(ProcessModel model) {
        return model.all(UserTask.class).stream()
                .allMatch(task -> ProcessModel.property(task, "parallel").isPresent());
    }

    @ParameterizedTest
    @MethodSource("models")
    void endsInAStateWithItsLight(ProcessModel model) {
        if (isBesideTheCase(model)) {
            return;
        }
        for (var end :
                model.all(EndEvent.class).stream().filter(ProcessModel::isOuter).toList()) {
            assertThat(list(end, "state")).as("state of %s", end.getId()).hasSize(1);
            assertThat(list(end, "light"))
                    .as("light of %s", end.getId())
                    .hasSize(1)
                    .isSubsetOf("GREEN", "GREY");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsJavaByTheNameOfADelegateOnly(ProcessModel model) {
        for (var task : model.all(ServiceTask.class)) {
            assertThat(task.getCamundaDelegateExpression()).as(task.getId()).matches("\\$\\{[a-z][A-Za-z]*Delegate}");
            assertThat(task.getCamundaClass()).as(task.getId()).isNull();
            assertThat(task.getCamundaExpression()).as(task.getId()).isNull();
        }
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Collection<String> list(BaseElement element, String property) {
        return ProcessModel.property(element, property).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .toList();
    }
}
