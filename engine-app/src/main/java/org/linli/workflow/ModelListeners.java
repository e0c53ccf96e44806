package org.linli.workflow;

import java.util.HashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Listens to every user task and every end event of every model; an end without a state ends no case. */
@Component
class ModelListeners extends AbstractBpmnParseListener {
    private final ApplicationEventPublisher publisher;
    private final ObjectProvider<ProcessModels> models; // needs the engine, which needs this

    ModelListeners(ApplicationEventPublisher publisher, ObjectProvider<ProcessModels> models) {
        this.publisher = publisher;
        this.models = models;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
        behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_CREATE, this::taskOpened);
        behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_DELETE, this::taskCancelled);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::ended);
    }

    /**
     * A task whose limit has passed is left by the event at its edge because the ledger says so; for the engine to
     * remember in rows of its own that it waits for it would cost seven statements a task (docs/adr/0022).
     */
    @Override
    public void parseBoundaryMessageEventDefinition(Element element, boolean interrupting, ActivityImpl event) {
        if (event.getEventScope() instanceof ActivityImpl task
                && task.getActivityBehavior() instanceof UserTaskActivityBehavior) {
            task.getProperties().set(BpmnProperties.EVENT_SUBSCRIPTION_DECLARATIONS, new HashMap<>());
            task.setScope(false);
        }
    }

    private void taskOpened(DelegateTask task) {
        var step = models.getObject().step(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        var execution = task.getExecution();
        var unit = step.poolUnit() == null || step.isForHandlingUnit() ? null : execution.getVariable(step.poolUnit());
        publisher.publishEvent(new TaskOpened(
                task.getId(), execution.getProcessBusinessKey(), task.getProcessInstanceId(), step, (String) unit));
    }

    private void taskCancelled(DelegateTask task) {
        publisher.publishEvent(
                new TaskCancelled(task.getId(), task.getExecution().getProcessBusinessKey()));
    }

    private void ended(DelegateExecution execution) {
        FlowElement end = execution.getBpmnModelElementInstance();
        StepReader.property(end, "state")
                .ifPresent(state -> publisher.publishEvent(new ProcessEnded(
                        execution.getProcessBusinessKey(), end.getId(), state, StepReader.required(end, "light"))));
    }
}
