package org.linli.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import org.linli.calendar.LimitUnit;
import org.linli.deadlines.PauseType;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** Says what a timeline entry, a state or a stage means, in plain words; the words are in {@code i18n/casefile}. */
@Component
public class TimelineTexts {
    private final Messages messages;

    TimelineTexts(Messages messages) {
        this.messages = messages;
    }

    /** One sentence for a resident: who now does what, by when. */
    public String sentence(TimelineEntry entry) {
        return sentence(entry.elementId(), entry.action(), entry.targetUnit(), entry.dueAt());
    }

    /** As {@link #sentence(TimelineEntry)}; a step may have words of its own for an action that others have too. */
    public String sentence(String elementId, String action, String targetUnit, Instant dueAt) {
        var unit = targetUnit == null ? "" : targetUnit;
        var due = dueAt == null ? "" : messages.moment(dueAt);
        var usual = messages.textOr("timeline." + action, label(elementId, action), unit, due);
        return messages.textOr("timeline." + elementId + '.' + action, usual, unit, due);
    }

    /** The short name of an action. */
    public String label(TimelineEntry entry) {
        return label(entry.elementId(), entry.action());
    }

    private String label(String elementId, String action) {
        return messages.textOr("action." + elementId + '.' + action, messages.textOr("action." + action, action));
    }

    public String state(String state) {
        return messages.textOr("state." + state, state);
    }

    public String stage(String stage) {
        return messages.textOr("stage." + stage, stage);
    }

    public String pauseType(PauseType type) {
        return messages.text("pauseType." + type);
    }

    /** Why a limit is as long as it is: rule tables speak Chinese only, so that in English it is said how long it is. */
    public String rule(String rule, BigDecimal amount, LimitUnit unit) {
        return rule == null || amount == null || !Messages.isEnglish()
                ? rule
                : messages.text("rule." + unit, amount.stripTrailingZeros().toPlainString());
    }

    /** Why a unit leads, as {@link #rule(String, BigDecimal, LimitUnit)}. */
    public String routingReason(String reason) {
        return Messages.isEnglish() ? messages.text("rule.routing") : reason;
    }

    public String light(StageLight light) {
        return messages.text("light." + light);
    }

    /** Only events are evaluated before they are over; everything else is just done. */
    public String light(CaseKind kind, StageLight light) {
        return light == StageLight.GREEN && kind != CaseKind.EVENT ? messages.text("light.done") : light(light);
    }
}
