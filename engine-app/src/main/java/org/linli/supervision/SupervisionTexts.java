package org.linli.supervision;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What papers and timelines keep: in Chinese always, because the record has one language. */
@Component
class SupervisionTexts {
    private final MessageSource source;

    SupervisionTexts(MessageSource source) {
        this.source = source;
    }

    String text(String key, Object... arguments) {
        return source.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
