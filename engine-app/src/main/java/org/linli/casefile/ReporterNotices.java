package org.linli.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what the reporter of a case shall be told, where he left a way to reach him or is one of the staff. */
@Component
class ReporterNotices {
    private static final String NEW = "REPORTED";
    private static final String ACCEPTED = "ACCEPTED";
    private static final String WITHDRAWN = "WITHDRAWN";
    private static final String SUSPENDED = "SUSPENDED";

    private final ApplicationEventPublisher events;

    ReporterNotices(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(CaseChange change) {
        var before = change.before();
        var template = template(change);
        if (template == null || before.reporterPhone() == null && before.reportedById() == null) {
            return;
        }
        Map<String, String> values = new HashMap<>(Map.of("title", before.title()));
        if (change.promisedAt() != null) {
            values.put("time", change.promisedAt().toString());
        }
        events.publishEvent(
                before.reportedById() == null
                        ? NoticeWanted.toReporter(template, before.caseNumber(), values)
                        : NoticeWanted.toStaff(template, before.caseNumber(), Set.of(before.reportedById()), values));
    }

    /** Null where nothing happened that the reporter waits for. */
    private static String template(CaseChange change) {
        var before = change.before();
        if (change.closedAt() != null && before.closedAt() == null) {
            return ending(change);
        }
        if (!before.categoryCode().equals(change.categoryCode())) {
            return change.turns().reviewOn() == null
                    ? "reporterRecategorized"
                    : null; // no promise runs while suspended
        }
        if (before.state().equals(NEW) && change.state().equals(ACCEPTED)) {
            return "reporterAccepted";
        }
        var isSuspended = SUSPENDED.equals(change.state()) && change.turns().reviewOn() != null;
        if (isSuspended != before.isSuspended()) {
            return isSuspended ? "reporterSuspended" : "general";
        }
        var hasLonger = before.promisedAt() != null
                && change.promisedAt() != null
                && change.promisedAt().isAfter(before.promisedAt());
        return hasLonger && before.closedAt() == null && change.closedAt() == null ? "reporterExtended" : null;
    }

    /** Who took his report back himself knows. */
    private static String ending(CaseChange change) {
        if (change.state().equals(WITHDRAWN)) {
            return null;
        }
        return change.light() == StageLight.GREEN ? "reporterDone" : "reporterClosed";
    }
}
