package org.linli.events;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the timeline keeps of a form's choices: in Chinese always, because the record has one language. */
@Component
class RuleTexts {
    private final MessageSource source;

    RuleTexts(MessageSource source) {
        this.source = source;
    }

    String remark(String key, Object... arguments) {
        return source.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
