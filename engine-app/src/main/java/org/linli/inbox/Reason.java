package org.linli.inbox;

import org.linli.shared.Texts;
import org.linli.shared.problem.InvalidRequestException;

/** Checks what people write when they move work: a reason, a question, an answer. */
final class Reason {
    private static final int MAX_LENGTH = 500;

    private Reason() {}

    /** @throws InvalidRequestException naming the field if nothing is written, or more than 500 characters */
    static String required(String field, String text) {
        if (Texts.isBlank(text)) {
            throw new InvalidRequestException(field, "problem.field.missing");
        }
        return optional(field, text);
    }

    /** @throws InvalidRequestException naming the field if more than 500 characters are written */
    static String optional(String field, String text) {
        if (Texts.isBlank(text)) {
            return null;
        }
        if (Texts.length(text.strip()) > MAX_LENGTH) {
            throw new InvalidRequestException(field, "form.tooLong", MAX_LENGTH);
        }
        return text.strip();
    }
}
