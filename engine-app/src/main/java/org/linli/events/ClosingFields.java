package org.linli.events;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.linli.workflow.FormTask;
import org.linli.workflow.TaskFields;
import org.springframework.stereotype.Component;

/**
 * Asks whoever handles a case for what its category wants to see before handling is finished.
 *
 * <p>The first photo that shows the result is asked for in the form's own field for photos, so that nobody sends the
 * same picture twice; everything else becomes a field of its own.
 */
@Component
class ClosingFields implements TaskFields {
    /** The outcome that ends handling. */
    static final String FINISH = "finish";

    private static final Set<String> HANDLING = Set.of("Task_HandleEvent", "Task_ReworkEvent");
    private static final String EVIDENCE = "evidence";
    private static final String PREFIX = "closing_";
    private static final int MAX_LINE = 60;
    private static final int MAX_TEXT = 500;

    private final EventCategories categories;

    ClosingFields(EventCategories categories) {
        this.categories = categories;
    }

    static boolean isHandling(String elementId) {
        return HANDLING.contains(elementId);
    }

    /** The field of the form that asks for a requirement. */
    String keyOf(ClosingRequirement requirement) {
        return isEvidence(requirement) ? EVIDENCE : PREFIX + requirement.code();
    }

    @Override
    public boolean concerns(FormTask task) {
        return isHandling(task.step().elementId())
                && !categories.requirementsOf(task.categoryCode()).isEmpty();
    }

    /** The fields stand in the order of the requirements, the form's own field for photos among them. */
    @Override
    public void addTo(ObjectNode form, FormTask task) {
        ArrayNode fields = form.withArray("components");
        for (var requirement : categories.requirementsOf(task.categoryCode())) {
            var own = isEvidence(requirement) ? takeEvidence(fields) : null;
            var field = own == null ? newField(requirement) : own;
            describe(field, requirement);
            fields.add(field);
        }
    }

    private boolean isEvidence(ClosingRequirement requirement) {
        return categories.requirementsOf(requirement.categoryCode()).stream()
                .filter(other -> other.kind() == RequirementKind.PHOTO_AFTER || other.kind() == RequirementKind.PHOTO)
                .findFirst()
                .filter(requirement::equals)
                .isPresent();
    }

    private static ObjectNode takeEvidence(ArrayNode fields) {
        for (var place = 0; place < fields.size(); place++) {
            if (EVIDENCE.equals(fields.get(place).path("key").asText())) {
                return (ObjectNode) fields.remove(place);
            }
        }
        return null;
    }

    private ObjectNode newField(ClosingRequirement requirement) {
        var field = JsonNodeFactory.instance.objectNode();
        field.put("id", "Field_Closing_" + requirement.code());
        field.put("key", keyOf(requirement));
        field.putObject("conditional").put("hide", "=outcome != \"" + FINISH + "\"");
        switch (requirement.kind()) {
            case PHOTO_BEFORE, PHOTO_AFTER, PHOTO -> files(field, "image/*");
            case DOCUMENT -> files(field, "application/pdf");
            case SLIP_NUMBER -> text(field, "textfield", MAX_LINE);
            case TEXT -> text(field, "textarea", MAX_TEXT);
            case SECOND_VISIT -> field.put("type", "datetime").put("subtype", "date");
            case CONFIRMATION -> field.put("type", "checkbox");
        }
        return field;
    }

    private static void files(ObjectNode field, String accept) {
        field.put("type", "filepicker").put("multiple", true).put("accept", accept);
    }

    private static void text(ObjectNode field, String type, int maxLength) {
        field.put("type", type).withObject("/validate").put("maxLength", maxLength);
    }

    private static void describe(ObjectNode field, ClosingRequirement requirement) {
        var isDate = "datetime".equals(field.path("type").asText());
        field.put(isDate ? "dateLabel" : "label", requirement.label());
        field.withObject("/validate").put("required", requirement.isRequired());
        var properties = field.withObject("/properties").put("labelEn", requirement.labelEn());
        if (requirement.help() != null) {
            field.put("description", requirement.help());
            properties.put("descriptionEn", requirement.helpEn() == null ? requirement.help() : requirement.helpEn());
        }
    }
}
