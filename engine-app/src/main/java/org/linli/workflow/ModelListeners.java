package org.linli.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Listens to every user task and every end event of every model. */
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
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::ended);
    }

    private void taskOpened(DelegateTask task) {
        var step = models.getObject().step(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        publisher.publishEvent(new TaskOpened(task.getId(), task.getExecution().getProcessBusinessKey(), step));
    }

    private void ended(DelegateExecution execution) {
        FlowElement end = execution.getBpmnModelElementInstance();
        publisher.publishEvent(new ProcessEnded(
                execution.getProcessBusinessKey(),
                end.getId(),
                StepReader.required(end, "state"),
                StepReader.required(end, "light")));
    }
}
