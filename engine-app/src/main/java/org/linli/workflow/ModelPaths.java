package org.linli.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
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
        Map<FlowNode, SequenceFlow> cameBy = new HashMap<>();
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            var node = queue.remove();
            for (var flow : node.getOutgoing()) {
                if (leads(flow, start, outcome) && !cameBy.containsKey(flow.getTarget())) {
                    cameBy.put(flow.getTarget(), flow);
                    if (isGoal(flow.getTarget(), to)) {
                        return trace(cameBy, start, flow.getTarget());
                    }
                    if (!(flow.getTarget() instanceof UserTask)) {
                        queue.add(flow.getTarget());
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean leads(SequenceFlow flow, FlowNode start, String outcome) {
        var isBehindStart = flow.getSource().getIncoming().stream()
                .anyMatch(in -> in.getSource().equals(start));
        return !isBehindStart
                || StepReader.outcomeOf(flow).map(id -> id.equals(outcome)).orElse(true);
    }

    private static boolean isGoal(FlowNode node, String to) {
        return to == null ? node.getOutgoing().isEmpty() : node.getId().equals(to);
    }

    private static List<String> trace(Map<FlowNode, SequenceFlow> cameBy, FlowNode start, FlowNode goal) {
        List<String> ids = new ArrayList<>();
        FlowNode node = goal;
        do {
            var flow = cameBy.get(node);
            ids.add(node.getId());
            ids.add(flow.getId());
            node = flow.getSource();
        } while (!node.equals(start));
        ids.add(start.getId());
        Collections.reverse(ids);
        return ids;
    }

    private List<FlowNode> starts(String from, String outcome) {
        if (from == null) {
            var starts = List.<FlowNode>copyOf(model.getModelElementsByType(StartEvent.class));
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
