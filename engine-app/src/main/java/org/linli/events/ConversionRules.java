package org.linli.events;

import org.linli.inbox.TaskAction;
import org.springframework.stereotype.Component;

/** An event is converted only to a kind that this installation has. */
@Component
class ConversionRules implements EventRules {
    private final EventConversion conversion;

    ConversionRules(EventConversion conversion) {
        this.conversion = conversion;
    }

    @Override
    public void check(TaskAction action) {
        if (action.is("convert")) {
            conversion.check(action.text("targetKind"));
        }
    }
}
