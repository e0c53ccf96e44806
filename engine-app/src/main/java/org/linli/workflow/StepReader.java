package org.linli.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Reads a user task, its properties and the named flows behind it out of a model. */
final class StepReader {
    /** The one form in which a flow says which outcome it stands for. */
    private static final Pattern CONDITION = Pattern.compile("\\$\\{outcome == '([A-Za-z0-9]+)'}");

    /** Whoever has the task, where somebody else may take the way, too. */
    private static final String HOLDER = "holder";

    private StepReader() {}

    static Step read(String processDefinitionId, UserTask task) {
        return new Step(
                processDefinitionId,
                task.getId(),
                task.getName(),
                property(task, "nameEn").orElse(null),
                task.getCamundaFormKey(),
                list(task, "pool"),
                property(task, "poolUnit").orElse(null),
                property(task, "returnsTo").filter("doer"::equals).isPresent(),
                flag(task, "parallel", false),
                required(task, "state"),
                required(task, "light"),
                required(task, "stage"),
                list(task, "excludes"),
                outcomes(task),
                reaction(task));
    }

    /** The outcome a flow stands for, by its condition; a flow that can have none says it by a property. */
    static Optional<String> outcomeOf(SequenceFlow flow) {
        return Optional.ofNullable(flow.getConditionExpression())
                .map(condition -> CONDITION.matcher(condition.getTextContent().strip()))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .or(() -> property(flow, "outcome"));
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

    static String required(BaseElement element, String name) {
        return property(element, name)
                .orElseThrow(() -> new IllegalStateException(element.getId() + " has no property " + name));
    }

    private static List<Outcome> outcomes(UserTask task) {
        return task.getOutgoing().stream()
                .flatMap(flow -> outcomeOf(flow).isPresent()
                        ? Stream.of(flow) // the only way on needs no gateway
                        : flow.getTarget().getOutgoing().stream())
                .flatMap(flow -> outcomeOf(flow).stream().map(id -> outcome(id, flow)))
                .toList();
    }

    /** The message event at the edge of a task is taken when its limit has passed; its message names the outcome. */
    private static Outcome reaction(UserTask task) {
        return reactionEvents(task)
                .map(event -> new Outcome(
                        messageOf(event),
                        event.getName(),
                        property(event, "nameEn").orElse(null),
                        flag(event, "public", true),
                        event.getOutgoing().iterator().next().getId(),
                        "system",
                        false,
                        false,
                        false,
                        true))
                .findFirst()
                .orElse(null);
    }

    static Stream<BoundaryEvent> reactionEvents(FlowNode task) {
        return task.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(task))
                .filter(event ->
                        event.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance));
    }

    static String messageOf(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition ->
                        ((MessageEventDefinition) definition).getMessage().getName())
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(String id, SequenceFlow flow) {
        return new Outcome(
                id,
                flow.getName(),
                property(flow, "nameEn").orElse(null),
                flag(flow, "public", true),
                flow.getId(),
                list(flow, "by").stream()
                        .filter(one -> !HOLDER.equals(one))
                        .findFirst()
                        .orElse(null),
                property(flow, "by").isEmpty() || list(flow, "by").contains(HOLDER),
                property(flow, "clock").filter("keep"::equals).isPresent(),
                flag(flow, "recall", true),
                property(flow, "opinion").filter("internal"::equals).isEmpty());
    }

    private static boolean flag(BaseElement element, String name, boolean otherwise) {
        return property(element, name).map(Boolean::valueOf).orElse(otherwise);
    }

    private static List<String> list(BaseElement element, String name) {
        return property(element, name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
