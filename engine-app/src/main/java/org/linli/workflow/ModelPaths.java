package org.linli.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Finds the way through a model between two recorded steps.
 *
 * <p>Only steps of people are recorded; what lies between follows from the model, because from a task and its
 * outcome to the next task there is one way.
 */
final class ModelPaths {
    private final BpmnModelInstance model;

    ModelPaths(BpmnModelInstance model) {
        this.model = model;
    }

    /**
     * Ids of flows and nodes passed; {@code from} null = the start of the message {@code outcome}, or one of the starts;
     * {@code to} null = the nearest end.
     */
    List<String> between(String from, String outcome, String to) {
        return starts(from, outcome).stream()
                .map(start -> search(start, outcome, to))
                .filter(path -> !path.isEmpty())
                .findFirst()
                .map(path -> from == null || path.contains(from) ? path : with(from, path))
                .orElse(List.of());
    }

    /** A way that leaves a task by the event at its edge. */
    private static List<String> with(String task, List<String> path) {
        List<String> whole = new ArrayList<>(List.of(task));
        whole.addAll(path);
        return whole;
    }

    private List<String> search(FlowNode start, String outcome, String to) {
        Map<FlowNode, Arrival> cameBy = new HashMap<>();
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            var node = queue.remove();
            for (var arrival : onwards(node, start, outcome)) {
                if (cameBy.putIfAbsent(arrival.to(), arrival) == null) {
                    if (isGoal(arrival.to(), to)) {
                        return trace(cameBy, start, arrival.to());
                    }
                    if (!(arrival.to() instanceof UserTask)) {
                        queue.add(arrival.to());
                    }
                }
            }
        }
        return List.of();
    }

    /** How a node is reached: by a flow, or into and out of a sub-process by none. */
    private record Arrival(FlowNode from, String flowId, FlowNode to) {}

    private static List<Arrival> onwards(FlowNode node, FlowNode start, String outcome) {
        if (node instanceof SubProcess inner) {
            return inner.getChildElementsByType(StartEvent.class).stream()
                    .map(first -> new Arrival(node, null, first))
                    .toList();
        }
        var leaving = node instanceof EndEvent && node.getParentElement() instanceof SubProcess around ? around : node;
        return leaving.getOutgoing().stream()
                .filter(flow -> leads(flow, start, outcome))
                .map(flow -> new Arrival(node, flow.getId(), flow.getTarget()))
                .toList();
    }

    private static boolean leads(SequenceFlow flow, FlowNode start, String outcome) {
        var isBehindStart = flow.getSource().getIncoming().stream()
                .anyMatch(in -> in.getSource().equals(start));
        return !isBehindStart
                || StepReader.outcomeOf(flow).map(id -> id.equals(outcome)).orElse(true);
    }

    private static boolean isGoal(FlowNode node, String to) {
        return to == null ? isEnd(node) : node.getId().equals(to);
    }

    private static boolean isEnd(FlowNode node) {
        return node.getOutgoing().isEmpty() && !(node.getParentElement() instanceof SubProcess);
    }

    private static List<String> trace(Map<FlowNode, Arrival> cameBy, FlowNode start, FlowNode goal) {
        List<String> ids = new ArrayList<>();
        FlowNode node = goal;
        do {
            var arrival = cameBy.get(node);
            ids.add(node.getId());
            if (arrival.flowId() != null) {
                ids.add(arrival.flowId());
            }
            node = arrival.from();
        } while (!node.equals(start));
        ids.add(start.getId());
        Collections.reverse(ids);
        return ids;
    }

    private List<FlowNode> starts(String from, String outcome) {
        if (from == null) {
            var starts = model.getModelElementsByType(StartEvent.class).stream()
                    .filter(start -> !(start.getParentElement() instanceof SubProcess))
                    .map(FlowNode.class::cast)
                    .toList();
            var named =
                    starts.stream().filter(start -> isStartedBy(start, outcome)).toList();
            return named.isEmpty() ? starts : named;
        }
        FlowNode task = model.getModelElementById(from);
        return StepReader.reactionEvents(task)
                .filter(event -> StepReader.messageOf(event).equals(outcome))
                .<FlowNode>map(event -> event)
                .findFirst()
                .map(List::of)
                .orElse(List.of(task));
    }

    private static boolean isStartedBy(FlowNode start, String message) {
        return ((StartEvent) start)
                .getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .anyMatch(definition -> ((MessageEventDefinition) definition)
                                .getMessage()
                                .getName()
                                .equals(message));
    }
}
