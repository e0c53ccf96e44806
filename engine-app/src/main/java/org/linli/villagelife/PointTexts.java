package org.linli.villagelife;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What titles, timelines and the ledger keep: in Chinese always, because the record has one language. */
@Component
class PointTexts {
    private final MessageSource source;

    PointTexts(MessageSource source) {
        this.source = source;
    }

    String text(String key, Object... arguments) {
        return source.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
