package org.linli.workflow;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The real model of the event process, read without an engine. */
final class EventModel {
    private static final BpmnModelInstance MODEL =
            Bpmn.readModelFromStream(EventModel.class.getResourceAsStream("/processes/events/event-escalation.bpmn"));

    private EventModel() {}

    static Step step(String elementId) {
        return StepReader.read("event-escalation:1", (UserTask) MODEL.getModelElementById(elementId));
    }

    static ModelPaths paths() {
        return new ModelPaths(MODEL);
    }
}
