package org.linli.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.shared.Zone;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts messages into words: fills the places of a template with the values of a message.
 *
 * <p>A value whose name ends in {@code En} stands in English texts for the one without.
 */
@Component
class NoticeTexts {
    /** What a template may name; outside the office a title is the name of the category. */
    static final Set<String> PLACES =
            Set.of("number", "title", "step", "day", "time", "unit", "reason", "count", "until", "code");

    /** Stays in the words of a message that carries a one-time code, and is filled in when that goes out. */
    static final String CODE = "{code}";

    private static final String CODE_NAME = "code";

    static final Pattern PLACE = Pattern.compile("\\{(\\w*)}");

    private static final int LONGEST_VALUE = 200;

    private final ObjectMapper json;
    private final MessageSource messages;

    NoticeTexts(ObjectMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
    }

    /** A message in words. */
    record Words(String subject, String body) {}

    /** The values as they are stored. */
    String content(Map<String, String> values) {
        var kept = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (!name.equals(CODE_NAME) && PLACES.contains(name.replaceAll("En$", ""))) {
                kept.put(name, value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value);
            }
        });
        try {
            return json.writeValueAsString(kept);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    Words words(Notice notice, NoticeTemplate template, boolean english) {
        return words(notice, template, new TreeMap<>(values(notice)), english);
    }

    /** For gateways and mail servers: {@code subject} stands for what people wrote themselves. */
    Words outward(Notice notice, NoticeTemplate template, String subject, boolean english) {
        var values = new TreeMap<>(values(notice));
        values.remove("titleEn");
        values.put("title", subject);
        return words(notice, template, values, english);
    }

    private Words words(Notice notice, NoticeTemplate template, Map<String, String> values, boolean english) {
        if (notice.caseNumber() != null) {
            values.put("number", notice.caseNumber());
        }
        if (notice.secret() != null) {
            values.put(CODE_NAME, CODE);
        }
        return new Words(
                fill(english ? template.subjectEn() : template.subject(), values, english),
                fill(english ? template.bodyEn() : template.body(), values, english));
    }

    Map<String, String> values(Notice notice) {
        try {
            return json.readValue(notice.content(), new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException damaged) {
            return Map.of();
        }
    }

    private String fill(String text, Map<String, String> values, boolean english) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values, english)));
    }

    private String value(String name, Map<String, String> values, boolean english) {
        var value = values.get(name);
        if (english && values.containsKey(name + "En")) {
            value = values.get(name + "En");
        }
        if (value == null) {
            return "";
        }
        return name.equals("time") ? moment(value, english) : value;
    }

    private String moment(String time, boolean english) {
        var locale = english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        try {
            return DateTimeFormatter.ofPattern(messages.getMessage("format.moment", null, locale), locale)
                    .withZone(Zone.OFFICE)
                    .format(Instant.parse(time));
        } catch (DateTimeParseException words) {
            return time;
        }
    }
}
