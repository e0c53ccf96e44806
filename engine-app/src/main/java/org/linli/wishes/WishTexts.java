package org.linli.wishes;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What titles, timelines and papers keep: in Chinese always, because the record has one language. */
@Component
class WishTexts {
    private final MessageSource source;

    WishTexts(MessageSource source) {
        this.source = source;
    }

    String text(String key, Object... arguments) {
        return source.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
