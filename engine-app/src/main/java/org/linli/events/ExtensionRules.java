package org.linli.events;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.linli.calendar.LimitUnit;
import org.linli.deadlines.Deadline;
import org.linli.deadlines.DeadlineChanges;
import org.linli.deadlines.DeadlineLedger;
import org.linli.inbox.TaskAction;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** An extension is asked for before the limit ends, granted once, and neither longer than the limit itself nor than the law leaves. */
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
                texts.remark(
                        "event.remark.extensionAsked" + suffix(action),
                        days(action).toPlainString());
            case "grantExtension" ->
                texts.remark(
                        "event.remark.extensionGranted" + suffix(action),
                        days(action).toPlainString());
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
                    "event.extension.longest" + suffix(action),
                    longest.stripTrailingZeros().toPlainString());
        }
        var number = action.caseFile().caseNumber();
        changes.beyondLaw(number, EventClocks.HANDLE, days(action)).ifPresent(law -> {
            var lastDay = LocalDate.ofInstant(law.until().minusMillis(1), Zone.OFFICE);
            throw law.longest() == 0
                    ? new InvalidRequestException(DAYS, "event.extension.noneByLaw", lastDay.toString(), law.rule())
                    : new InvalidRequestException(
                            DAYS,
                            "event.extension.longestByLaw" + suffix(action),
                            lastDay.toString(),
                            law.rule(),
                            String.valueOf(law.longest()));
        });
    }

    /** The texts of limits of calendar days say so. */
    private String suffix(TaskAction action) {
        return DeadlineChanges.extensionUnit(limit(action)) == LimitUnit.D ? ".days" : "";
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
