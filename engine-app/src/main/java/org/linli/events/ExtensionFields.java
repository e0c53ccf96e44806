package org.linli.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.linli.calendar.LimitUnit;
import org.linli.casefile.CaseKind;
import org.linli.deadlines.Deadline;
import org.linli.deadlines.DeadlineChanges;
import org.linli.deadlines.DeadlineLedger;
import org.linli.deadlines.LimitSubject;
import org.linli.deadlines.TimeLimits;
import org.linli.workflow.FormTask;
import org.linli.workflow.TaskFields;
import org.springframework.stereotype.Component;

/** Says in forms that ask for more time what the days are: those of a limit of calendar days are calendar days too. */
@Component
class ExtensionFields implements TaskFields {
    private static final Set<String> ELEMENTS =
            Set.of("Task_HandleEvent", "Task_DecideExtension", "Task_DecideExtensionAtCity");

    private static final int USUAL_PRIORITY = 3;

    private final TimeLimits limits;
    private final DeadlineLedger deadlines;

    ExtensionFields(TimeLimits limits, DeadlineLedger deadlines) {
        this.limits = limits;
        this.deadlines = deadlines;
    }

    /** The table of limits is asked first, as that needs no statement, and few categories count in calendar days. */
    @Override
    public boolean concerns(FormTask task) {
        return ELEMENTS.contains(task.step().elementId())
                && isSetInDays(task.categoryCode())
                && deadlines
                        .lastOf(task.caseNumber(), EventClocks.HANDLE)
                        .filter(ExtensionFields::isOfDays)
                        .isPresent();
    }

    @Override
    public void addTo(ObjectNode form, FormTask task) {
        for (var field : form.withArray("components")) {
            if (ExtensionRules.DAYS.equals(field.path("key").asText())) {
                var days = (ObjectNode) field;
                days.put("label", days.path("label").asText().replace("几个工作日", "几天（含休息日）"));
                var properties = days.withObject("/properties");
                properties.put("labelEn", properties.path("labelEn").asText().replace("Working days", "Calendar days"));
            }
        }
    }

    private boolean isSetInDays(String categoryCode) {
        var subject = new LimitSubject(CaseKind.EVENT.name(), EventClocks.HANDLE, categoryCode, USUAL_PRIORITY);
        return limits.policyFor(subject).limit().unit() == LimitUnit.D;
    }

    private static boolean isOfDays(Deadline limit) {
        return DeadlineChanges.extensionUnit(limit) == LimitUnit.D;
    }
}
