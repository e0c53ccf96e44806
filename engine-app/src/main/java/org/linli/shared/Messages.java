package org.linli.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts for people, in the language of the current request: Chinese unless it asks for English. */
@Component
public class Messages {
    private final MessageSource source;
    private final Clock clock;

    Messages(MessageSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
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

    /** Returns the moment as people write it: {@code 11月24日 17:30}, in office time, with the year when it is not this one. */
    public String moment(Instant at) {
        return format(pattern(at), at, LocaleContextHolder.getLocale());
    }

    /** As {@link #moment(Instant)} in Chinese, for records that have one language. */
    public String recordedMoment(Instant at) {
        return format(pattern(at), at, Locale.SIMPLIFIED_CHINESE);
    }

    /** Returns the moment with its year, for papers that are kept: {@code 2026年11月24日 17:30}, in office time. */
    public String fullMoment(Instant at) {
        return format("format.fullMoment", at, LocaleContextHolder.getLocale());
    }

    /** Returns a time in its two largest units, as the cards on the screens say it: {@code 2天3小时}. */
    public String span(Duration span) {
        var parts = new ArrayList<String>();
        var days = span.toDays();
        if (days > 0) {
            parts.add(text("format.days", days));
        }
        if (span.toHoursPart() > 0 && days < 7) {
            parts.add(text("format.hours", span.toHoursPart()));
        }
        if (days == 0 && span.toHoursPart() < 6 && span.toMinutesPart() > 0) {
            parts.add(text("format.minutes", span.toMinutesPart()));
        }
        return parts.isEmpty() ? text("format.underMinute") : String.join(isEnglish() ? " " : "", parts);
    }

    private String pattern(Instant at) {
        return year(at) == year(clock.instant()) ? "format.moment" : "format.fullMoment";
    }

    private static int year(Instant at) {
        return at.atZone(Zone.OFFICE).getYear();
    }

    /** Midnight ends the day before, as people say it: {@code 11月24日 24:00}. */
    private String format(String key, Instant at, Locale language) {
        var text = source.getMessage(key, null, language);
        var moment = at.atZone(Zone.OFFICE);
        var isMidnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        var pattern = isMidnight ? text.replace("HH", "kk") : text;
        return DateTimeFormatter.ofPattern(pattern, language).format(isMidnight ? moment.minusDays(1) : moment);
    }

    public static boolean isEnglish() {
        return Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
    }
}
