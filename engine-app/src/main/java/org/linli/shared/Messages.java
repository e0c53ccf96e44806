package org.linli.shared;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts for people, in the language of the current request: Chinese unless it asks for English. */
@Component
public class Messages {
    private final MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    /** Returns the text of {@code key}; fails when there is none, which a test would have shown. */
    public String text(String key, Object... arguments) {
        return source.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** Returns the text of {@code key}, or {@code fallback} where the key has none. */
    public String textOr(String key, String fallback, Object... arguments) {
        try {
            return text(key, arguments);
        } catch (NoSuchMessageException missing) {
            return fallback;
        }
    }

    /** Returns the moment as people write it: {@code 11月24日 17:30}, in office time. */
    public String moment(Instant at) {
        return format("format.moment", at);
    }

    /** Returns the moment with its year, for papers that are kept: {@code 2026年11月24日 17:30}, in office time. */
    public String fullMoment(Instant at) {
        return format("format.fullMoment", at);
    }

    /** Midnight ends the day before, as people say it: {@code 11月24日 24:00}. */
    private String format(String key, Instant at) {
        var moment = at.atZone(Zone.OFFICE);
        var isMidnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        var pattern = isMidnight ? text(key).replace("HH", "kk") : text(key);
        return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale())
                .format(isMidnight ? moment.minusDays(1) : moment);
    }

    public static boolean isEnglish() {
        return Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
    }
}
