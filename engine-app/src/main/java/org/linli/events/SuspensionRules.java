package org.linli.events;

import java.time.Clock;
import java.time.LocalDate;
import org.linli.casefile.CaseChange;
import org.linli.inbox.TaskAction;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;
import org.linli.shared.settings.OfficeSettings;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;
import org.springframework.stereotype.Component;

/** A case is put on the long list with a reason, a plan and a day, not too far off, on which it is looked at again. */
@Component
class SuspensionRules implements EventRules {
    private static final String REVIEW_DATE = "reviewDate";

    private final EventMapper events;
    private final OfficeSettings settings;
    private final ReferenceLists lists;
    private final RuleTexts texts;
    private final Clock clock;

    SuspensionRules(EventMapper events, OfficeSettings settings, ReferenceLists lists, RuleTexts texts, Clock clock) {
        this.events = events;
        this.settings = settings;
        this.lists = lists;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void check(TaskAction action) {
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        if (action.is("requestSuspension")) {
            var most = settings.whole("suspension.maxDays");
            var review = LocalDate.parse(action.text(REVIEW_DATE));
            if (!review.isAfter(today) || review.isAfter(today.plusDays(most))) {
                throw new InvalidRequestException(REVIEW_DATE, "event.suspension.date", most);
            }
        } else if (isApproval(action) && !action.caseFile().reviewOn().isAfter(today)) {
            throw new NotNowException("event.suspension.past");
        }
    }

    @Override
    public String remark(TaskAction action) {
        if (!action.is("requestSuspension")) {
            return isApproval(action)
                    ? texts.remark(
                            "event.remark.reviewOn",
                            action.caseFile().reviewOn().toString())
                    : "";
        }
        return texts.remark(
                "event.remark.suspension", reason(action), action.text("plan").strip(), action.text(REVIEW_DATE));
    }

    @Override
    public void before(TaskAction action, CaseChange change) {
        if (action.is("requestSuspension")) {
            var review = LocalDate.parse(action.text(REVIEW_DATE));
            change.turn(turns -> turns.suspendedUntil(review));
            events.suspend(
                    action.caseFile().id(),
                    action.text("suspensionReason"),
                    action.text("plan").strip());
        } else if (action.is("refuse")) {
            change.turn(turns -> turns.suspendedUntil(null));
        }
    }

    private String reason(TaskAction action) {
        var code = action.text("suspensionReason");
        return lists.find(ReferenceLists.SUSPENSION_REASON, code)
                .map(ReferenceValue::name)
                .orElse(code);
    }

    private static boolean isApproval(TaskAction action) {
        return action.is("approve") && "SUSPENSION".equals(action.step().stage());
    }
}
