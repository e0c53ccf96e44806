package org.linli.notifications;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.linli.casefile.CaseReading;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names cases outside the office by their category: a title is in people's own words and may tell who they are.
 */
@Component
class OutwardSubjects {
    private final NoticeMapper notices;
    private final CaseReading cases;
    private final MessageSource messages;

    OutwardSubjects(NoticeMapper notices, CaseReading cases, MessageSource messages) {
        this.notices = notices;
        this.cases = cases;
        this.messages = messages;
    }

    /** By the number of the case. */
    Map<String, CaseSubject> of(Collection<Notice> told) {
        var numbers = told.stream()
                .map(Notice::caseNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, CaseSubject> found = new HashMap<>();
        (numbers.isEmpty() ? List.<CaseSubject>of() : notices.listSubjects(numbers))
                .forEach(subject -> found.put(subject.caseNumber(), subject));
        return found;
    }

    /** {@code subject} null is a case that is gone. */
    String name(CaseSubject subject, boolean english) {
        var locale = english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        if (subject == null) {
            return messages.getMessage("notice.matter", null, locale);
        }
        LocaleContextHolder.setLocale(locale);
        try {
            return cases.details(subject.kind()).categoryName(subject.categoryCode());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
