package org.linli.petitions;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.linli.inbox.TaskAction;
import org.linli.shared.persistence.PersonalText;

/** Reads what a form of a petition was filled with. */
final class PetitionForm {
    static final String TO_UNIT = "toUnit";
    static final String REPORT_BACK_UNTIL = "reportBackUntil";
    static final String EARLIER = "earlierNumber";
    static final String EXTENSION_DAYS = "extensionDays";
    static final String SERVED_ON = "servedOn";
    static final String ASKED_ON = "askedOn";

    private final TaskAction action;

    private PetitionForm(TaskAction action) {
        this.action = action;
    }

    static PetitionForm of(TaskAction action) {
        return new PetitionForm(action);
    }

    String text(String key) {
        var text = action.text(key);
        return text == null || text.isBlank() ? null : text.strip();
    }

    LocalDate day(String key) {
        var text = text(key);
        return text == null ? null : LocalDate.parse(text);
    }

    int number(String key) {
        return new BigDecimal(String.valueOf(action.data().get(key))).intValue();
    }

    PersonalText personal(String key) {
        return PersonalText.of(action.text(key)).orElse(null);
    }

    PersonalText opinion() {
        return PersonalText.of(action.opinion()).orElse(null);
    }

    Long staffId() {
        return action.user() == null ? null : action.user().staffId();
    }
}
