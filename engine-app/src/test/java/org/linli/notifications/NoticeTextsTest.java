package org.linli.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** How a template becomes a message. */
class NoticeTextsTest {
    private final NoticeTexts texts = new NoticeTexts(new ObjectMapper(), formats());
    private final NoticeTemplate template = new NoticeTemplate(
            "t",
            Audience.STAFF,
            "",
            "",
            "{title}",
            "{step}，{time} 前，{number}，{unit}。",
            "{title}",
            "{step} by {time}",
            true,
            false,
            0,
            null,
            null);

    @Test
    void fillsEachLanguageAndLeavesOutWhatIsNotKnown() {
        var notice = notice(Map.of(
                "title", "$1 和 {step}", "step", "承接事件", "stepEn", "Accept event", "time", "2026-11-24T09:30:00Z"));

        assertThat(texts.words(notice, template, false))
                .isEqualTo(new NoticeTexts.Words("$1 和 {step}", "承接事件，11月24日 17:30 前，WG-1，。"));
        assertThat(texts.words(notice, template, true).body()).isEqualTo("Accept event by Nov 24, 17:30");
    }

    @Test
    void keepsNothingThatNoMessageTells() {
        assertThat(texts.content(Map.of("title", "井盖", "phone", "13812345678", "reporter", "李大山")))
                .isEqualTo("{\"title\":\"井盖\"}");
    }

    private Notice notice(Map<String, String> values) {
        return new Notice(1, "t", Audience.STAFF, 1L, "WG-1", texts.content(values), Instant.EPOCH, null, null, null);
    }

    private static StaticMessageSource formats() {
        var source = new StaticMessageSource();
        source.addMessage("format.moment", Locale.SIMPLIFIED_CHINESE, "M月d日 HH:mm");
        source.addMessage("format.moment", Locale.ENGLISH, "MMM d, HH:mm");
        return source;
    }
}
