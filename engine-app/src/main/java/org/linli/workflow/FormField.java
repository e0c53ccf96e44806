package org.linli.workflow;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;

/** A component of a form-js form, as far as the server checks it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FormField(
        String key,
        String type,
        String valuesKey,
        List<Choice> values,
        Rules validate,
        Condition conditional,
        Integer decimalDigits,
        List<FormField> components) {

    /** The key under which a form asks for photos; they travel beside the data. */
    static final String EVIDENCE = "evidence";
    /** The key under which a form asks for the opinion; it travels beside the data. */
    static final String OPINION = "opinion";

    boolean isForFiles() {
        return "filepicker".equals(type);
    }

    Rules rules() {
        return validate == null ? Rules.NONE : validate;
    }

    List<FormField> children() {
        return components == null ? List.of() : components;
    }

    /** One option of a choice. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Choice(Object value) {}

    /** A FEEL expression that hides the component. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Condition(String hide) {}

    /** What form-js calls {@code validate}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(
            boolean required,
            Integer minLength,
            Integer maxLength,
            String pattern,
            BigDecimal min,
            BigDecimal max,
            String validationType) {
        static final Rules NONE = new Rules(false, null, null, null, null, null, null);
    }
}
