package org.linli.processes;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model file as the contract tests read it. */
record ProcessModel(String name, BpmnModelInstance bpmn) {
    static final Path MODELS = Path.of("target", "classes", "processes");
    private static final Pattern OUTCOME = Pattern.compile("\\$\\{outcome == '([a-z][A-Za-z0-9]*)'}");

    static List<ProcessModel> all() {
        try (var files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> new ProcessModel(
                            file.getFileName().toString().replace(".bpmn", ""), Bpmn.readModelFromFile(file.toFile())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    /** The flows that offer the actions of a task: its only way on, or those behind the gateway that follows it. */
    static Collection<SequenceFlow> actions(UserTask task) {
        var wayOn = task.getOutgoing().iterator().next();
        return outcome(wayOn).isPresent() ? List.of(wayOn) : wayOn.getTarget().getOutgoing();
    }

    /** The outcome in the condition of a flow. */
    static Optional<String> outcome(SequenceFlow flow) {
        return Optional.ofNullable(flow.getConditionExpression())
                .map(ModelElementInstance::getTextContent)
                .map(OUTCOME::matcher)
                .filter(Matcher::matches)
                .map(condition -> condition.group(1));
    }

    static List<String> outcomes(UserTask task) {
        return actions(task).stream().flatMap(flow -> outcome(flow).stream()).toList();
    }

    static Optional<String> property(BaseElement element, String name) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    /** The nodes after one; a sub-process leads into its start, its ends lead out of it. */
    static Collection<FlowNode> next(FlowNode node) {
        if (node instanceof SubProcess inner) {
            return List.copyOf(inner.getChildElementsByType(StartEvent.class));
        }
        return node instanceof EndEvent && node.getParentElement() instanceof SubProcess around
                ? around.getSucceedingNodes().list()
                : node.getSucceedingNodes().list();
    }

    /** The nodes before one, as {@link #next} leads to it. */
    static Collection<FlowNode> previous(FlowNode node) {
        if (node instanceof StartEvent && node.getParentElement() instanceof SubProcess around) {
            return List.of(around);
        }
        return node.getPreviousNodes().list().stream()
                .flatMap(before -> before instanceof SubProcess inner
                        ? inner.getChildElementsByType(EndEvent.class).stream()
                        : Stream.of(before))
                .map(FlowNode.class::cast)
                .toList();
    }

    /** Whether a node stands in the process itself and not in a part of it. */
    static boolean isOuter(FlowNode node) {
        return node.getParentElement() instanceof Process;
    }

    /** Every node from which, or to which, one of the given nodes is connected, those included. */
    static Set<FlowNode> connected(Collection<? extends FlowNode> from, Function<FlowNode, Collection<FlowNode>> next) {
        var seen = from.stream().map(FlowNode.class::cast).collect(toCollection(LinkedHashSet::new));
        var open = new ArrayDeque<FlowNode>(seen);
        while (!open.isEmpty()) {
            next.apply(open.pop()).stream().filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    @Override
    public String toString() {
        return name;
    }
}
