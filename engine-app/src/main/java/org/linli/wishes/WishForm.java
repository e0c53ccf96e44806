package org.linli.wishes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.linli.inbox.TaskAction;

/** Reads what a form of a wish was filled with. */
final class WishForm {
    static final String AGREED_ON = "agreedOn";
    static final String AGREED_TIME = "agreedTime";
    static final String HEAD_COUNT = "headCount";
    static final String CONSENT_WAY = "consentWay";
    static final String AT_HOME = "atHome";
    static final String FOR_MINOR = "forMinor";

    private final TaskAction action;

    private WishForm(TaskAction action) {
        this.action = action;
    }

    static WishForm of(TaskAction action) {
        return new WishForm(action);
    }

    String text(String key) {
        var text = action.text(key);
        return text == null || text.isBlank() ? null : text.strip();
    }

    LocalDate day(String key) {
        var text = text(key);
        return text == null ? null : LocalDate.parse(text);
    }

    /** Always as 09:30, also where 9:30 was typed. */
    String time(String key) {
        var time = text(key).replace('：', ':');
        return time.indexOf(':') == 1 ? "0" + time : time;
    }

    Integer number(String key) {
        var value = action.data().get(key);
        return value == null ? null : new BigDecimal(String.valueOf(value)).intValue();
    }

    boolean isTicked(String key) {
        return Boolean.TRUE.equals(action.data().get(key));
    }

    /** How the resident consented, as the checker says; null where he left it open. */
    ConsentWay consentWay() {
        var way = text(CONSENT_WAY);
        return way == null ? null : ConsentWay.valueOf(way.toUpperCase(Locale.ROOT));
    }
}
