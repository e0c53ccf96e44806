package org.linli.petitions;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What titles, timelines and papers keep: in Chinese always, because the record has one language. */
@Component
class PetitionTexts {
    private final MessageSource source;

    PetitionTexts(MessageSource source) {
        this.source = source;
    }

    String text(String key, Object... arguments) {
        return source.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
