package org.linli.organization.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.shared.Messages;
import org.linli.shared.Texts;
import org.linli.shared.sheet.Sheet;

/** Says in a sentence which rows a file holds: the filters that were set, and how many rows there are. */
final class Definition {
    private final List<String> parts = new ArrayList<>();
    private final Messages messages;
    private final int rows;

    private Definition(Messages messages, int rows) {
        this.messages = messages;
        this.rows = rows;
    }

    static Definition of(Messages messages, int rows) {
        return new Definition(messages, rows);
    }

    /** A filter that was set; one that is blank says nothing. */
    Definition with(String nameKey, String value) {
        if (!Texts.isBlank(value)) {
            parts.add(messages.text("sheet.filter", messages.text(nameKey), value));
        }
        return this;
    }

    String text() {
        var filters = parts.isEmpty()
                ? messages.text("sheet.filter.none")
                : String.join(messages.text("sheet.filter.and"), parts);
        var key = rows >= Sheet.MAX_ROWS ? "sheet.definition.cut" : "sheet.definition";
        return messages.text(key, filters, Integer.toString(rows));
    }
}
