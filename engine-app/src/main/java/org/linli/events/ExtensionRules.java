package org.linli.events;

import java.math.BigDecimal;
import java.time.Clock;
import org.linli.casefile.NotNowException;
import org.linli.deadlines.Deadline;
import org.linli.deadlines.DeadlineChanges;
import org.linli.deadlines.DeadlineLedger;
import org.linli.inbox.TaskAction;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** An extension is asked for before the limit ends, granted once, and not longer than the limit itself. */
@Component
class ExtensionRules implements EventRules {
    static final String DAYS = "extensionDays";

    private final DeadlineLedger deadlines;
    private final DeadlineChanges changes;
    private final RuleTexts texts;
    private final Clock clock;

    ExtensionRules(DeadlineLedger deadlines, DeadlineChanges changes, RuleTexts texts, Clock clock) {
        this.deadlines = deadlines;
        this.changes = changes;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void check(TaskAction action) {
        if (action.is("requestExtension")) {
            var limit = limit(action);
            if (limit.isExtended()) {
                throw new NotNowException("event.extension.once");
            }
            if (clock.instant().isAfter(limit.dueAt())) {
                throw new NotNowException("event.extension.late");
            }
            checkDays(action, limit);
        } else if (action.is("grantExtension")) {
            checkDays(action, limit(action));
        }
    }

    @Override
    public String remark(TaskAction action) {
        return switch (action.outcome().id()) {
            case "requestExtension" ->
                texts.remark("event.remark.extensionAsked", days(action).toPlainString());
            case "grantExtension" ->
                texts.remark("event.remark.extensionGranted", days(action).toPlainString());
            default -> "";
        };
    }

    private void checkDays(TaskAction action, Deadline limit) {
        var longest = changes.longestExtension(limit);
        if (longest.compareTo(BigDecimal.ONE) < 0) {
            throw new NotNowException("event.extension.short");
        }
        if (days(action).signum() <= 0 || days(action).compareTo(longest) > 0) {
            throw new InvalidRequestException(
                    DAYS,
                    "event.extension.longest",
                    longest.stripTrailingZeros().toPlainString());
        }
    }

    private Deadline limit(TaskAction action) {
        return deadlines
                .lastOf(action.caseFile().caseNumber(), EventClocks.HANDLE)
                .orElseThrow();
    }

    private static BigDecimal days(TaskAction action) {
        return new BigDecimal(String.valueOf(action.data().get(DAYS)));
    }
}
