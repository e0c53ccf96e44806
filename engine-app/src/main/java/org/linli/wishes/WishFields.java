package org.linli.wishes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import org.linli.organization.OrganizationService;
import org.linli.shared.Zone;
import org.linli.workflow.FormTask;
import org.linli.workflow.TaskFields;
import org.springframework.stereotype.Component;

/**
 * Lets the checker begin with what the resident said. That it is after all not in his home, or not for a minor, the checker says in a
 * field of its own that tells what follows: then one person may go alone.
 */
@Component
class WishFields implements TaskFields {
    static final String NOT_AT_HOME = "notAtHome";
    static final String NOT_FOR_MINOR = "notForMinor";

    private final Wishes wishes;
    private final WishTexts texts;
    private final OrganizationService organization;
    private final Clock clock;

    WishFields(Wishes wishes, WishTexts texts, OrganizationService organization, Clock clock) {
        this.wishes = wishes;
        this.texts = texts;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public boolean concerns(FormTask task) {
        return "Task_CheckWish".equals(task.step().elementId());
    }

    @Override
    public void addTo(ObjectNode form, FormTask task) {
        var wish = wishes.of(task.caseNumber());
        var fields = form.withArray("components");
        for (var each : fields) {
            var field = (ObjectNode) each;
            switch (field.path("key").asText()) {
                case "publicPlace" ->
                    field.put("defaultValue", organization.unit(wish.gridId()).name());
                case "wantedFrom" ->
                    field.put(
                            "defaultValue",
                            LocalDate.ofInstant(clock.instant(), Zone.OFFICE).toString());
                case WishForm.HEAD_COUNT -> field.put("defaultValue", Math.max(wish.headCount(), wish.minPeople()));
                case WishForm.AT_HOME -> field.put("defaultValue", wish.isAtHome());
                case WishForm.FOR_MINOR -> field.put("defaultValue", wish.isForMinor());
                default -> {
                    // begins empty
                }
            }
        }
        if (wish.isAtHome()) {
            addAfter(
                    fields,
                    WishForm.AT_HOME,
                    NOT_AT_HOME,
                    "Not at home after all: I have asked the resident. Then one person may go alone");
        }
        if (wish.isForMinor()) {
            addAfter(
                    fields,
                    WishForm.FOR_MINOR,
                    NOT_FOR_MINOR,
                    "Not for a minor after all: I have asked the resident. Then one person may go alone");
        }
    }

    private void addAfter(ArrayNode fields, String told, String key, String labelEn) {
        for (var at = 0; at < fields.size(); at++) {
            if (fields.get(at).path("key").asText().equals(told)) {
                var field = fields.insertObject(at + 1);
                field.put("id", "Field_" + key).put("type", "checkbox").put("key", key);
                field.put("label", texts.text("wish.form." + key));
                field.putObject("conditional").put("hide", "=outcome != \"publishWish\" or " + told + " = true");
                field.putObject("properties").put("labelEn", labelEn);
                return;
            }
        }
    }
}
