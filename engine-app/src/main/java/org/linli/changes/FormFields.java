package org.linli.changes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.linli.workflow.FormOptions.Option;

/** Writes fields of a form as form-js reads them; all of them are hidden by one condition unless they say otherwise. */
final class FormFields {
    private final ArrayNode components;
    private final String hide;
    private int at;

    /** Fields that come at a place in a form, one after the other. */
    FormFields(ArrayNode components, int at, String hide) {
        this.components = components;
        this.at = at;
        this.hide = hide;
    }

    ObjectNode text(String key, String label, String labelEn, int most) {
        var field = component(key, "textfield", label, labelEn);
        field.putObject("validate").put("maxLength", most);
        return field;
    }

    ObjectNode day(String key, String label, String labelEn) {
        var field = component(key, "datetime", label, labelEn);
        field.put("subtype", "date");
        field.put("dateLabel", label);
        return field;
    }

    ObjectNode box(String key, String label, String labelEn) {
        return component(key, "checkbox", label, labelEn);
    }

    ObjectNode select(String key, String label, String labelEn, List<Option> options) {
        var field = component(key, "select", label, labelEn);
        var values = field.putArray("values");
        options.forEach(one -> values.addObject()
                .put("value", one.value())
                .put("label", one.label())
                .put("labelEn", one.label()));
        return field;
    }

    static void require(ObjectNode field) {
        field.withObject("/validate").put("required", true);
    }

    private ObjectNode component(String key, String type, String label, String labelEn) {
        var field = components.insertObject(at++);
        field.put("id", "Field_" + key);
        field.put("type", type);
        field.put("key", key);
        field.put("label", label);
        field.putObject("conditional").put("hide", hide);
        field.putObject("properties").put("labelEn", labelEn);
        return field;
    }
}
