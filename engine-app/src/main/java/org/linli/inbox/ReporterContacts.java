package org.linli.inbox;

import java.util.List;
import org.linli.casefile.CaseReading;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;

/** Shows who reported, unmasked, to whoever works on the case now; each reading leaves a line with its purpose. */
@UseCaseService
public class ReporterContacts {
    private final WorkItemService tasks;
    private final TaskRights rights;
    private final CaseReading reading;
    private final ReferenceLists lists;
    private final AuditLog audit;

    ReporterContacts(
            WorkItemService tasks, TaskRights rights, CaseReading reading, ReferenceLists lists, AuditLog audit) {
        this.tasks = tasks;
        this.rights = rights;
        this.reading = reading;
        this.lists = lists;
        this.audit = audit;
    }

    /** What the reporter left; null where he left none. */
    public record Contact(String name, String phone) {}

    /** What the person may read it for; nothing where he does not have the task, or where nobody left anything. */
    public List<ReferenceValue> purposes(WorkItem item, CurrentUser user) {
        return mayRead(item, user) && isLeft(item, user) ? lists.values(ReferenceLists.CONTACT_PURPOSE) : List.of();
    }

    private boolean isLeft(WorkItem item, CurrentUser user) {
        return reading.findIfReadable(item.caseNumber(), user)
                .filter(found -> found.reporterName() != null || found.reporterPhone() != null)
                .isPresent();
    }

    /**
     * Name and telephone number of the reporter.
     *
     * @throws NotYourTaskException if the person has not claimed the task, nor got it by delegation
     * @throws InvalidRequestException if the purpose is not one that the office offers
     * @throws NotFoundException if the task is not one that he may see
     */
    public Contact read(String taskId, String purpose, CurrentUser user) {
        var item = tasks.find(taskId, user);
        if (!mayRead(item, user)) {
            throw new NotYourTaskException("task.contact.notYours");
        }
        var wanted = lists.values(ReferenceLists.CONTACT_PURPOSE).stream()
                .filter(value -> value.code().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("purpose", "task.contact.purpose"));
        var caseFile = reading.find(item.caseNumber(), user);
        audit.record("read-contact", "case:" + item.caseNumber(), AuditResult.SUCCESS, purpose(wanted, item, user));
        return new Contact(text(caseFile.reporterName()), text(caseFile.reporterPhone()));
    }

    private String purpose(ReferenceValue wanted, WorkItem item, CurrentUser user) {
        var absentee = rights.absentee(item, user);
        return absentee == null
                ? wanted.name()
                : "%s, %s 代 %s".formatted(wanted.name(), user.username(), absentee.username());
    }

    private boolean mayRead(WorkItem item, CurrentUser user) {
        return rights.holds(item, user) || item.isDelegatedTo(user.staffId());
    }

    private static String text(PersonalText personal) {
        return personal == null ? null : personal.value();
    }
}
