package org.linli.supervision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.linli.casefile.CaseFileService;
import org.linli.workflow.FormTask;
import org.linli.workflow.TaskFields;
import org.springframework.stereotype.Component;

/** Lets the supervisor begin with what was drafted instead of empty fields. */
@Component
class OrderFields implements TaskFields {
    private final SupervisionMapper mapper;
    private final CaseFileService caseFiles;

    OrderFields(SupervisionMapper mapper, CaseFileService caseFiles) {
        this.mapper = mapper;
        this.caseFiles = caseFiles;
    }

    @Override
    public boolean concerns(FormTask task) {
        return "Task_DraftOrder".equals(task.step().elementId());
    }

    @Override
    public void addTo(ObjectNode form, FormTask task) {
        var order = mapper.findOrder(caseFiles.find(task.caseNumber()).id()).orElseThrow();
        for (var field : form.withArray("components")) {
            switch (field.path("key").asText()) {
                case "facts" -> ((ObjectNode) field).put("defaultValue", order.facts());
                case "requirement" -> ((ObjectNode) field).put("defaultValue", order.requirement());
                case "replyDays" -> ((ObjectNode) field).put("defaultValue", order.replyDays());
                default -> {
                    // begins empty
                }
            }
        }
    }
}
