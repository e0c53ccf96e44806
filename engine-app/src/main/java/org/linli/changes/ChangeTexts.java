package org.linli.changes;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What titles and timelines keep: in Chinese always, because the record has one language. */
@Component
class ChangeTexts {
    private final MessageSource source;

    ChangeTexts(MessageSource source) {
        this.source = source;
    }

    String text(String key, Object... arguments) {
        return source.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
