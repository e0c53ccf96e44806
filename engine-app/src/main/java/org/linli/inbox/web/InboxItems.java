package org.linli.inbox.web;

import java.time.Clock;
import java.util.List;
import org.linli.casefile.CaseReading;
import org.linli.casefile.TimelineTexts;
import org.linli.deadlines.DeadlineCard;
import org.linli.inbox.CaseCopy;
import org.linli.inbox.CoSignature;
import org.linli.inbox.WorkItem;
import org.linli.inbox.web.InboxItem.OutcomeView;
import org.linli.inbox.web.InboxItem.PersonView;
import org.linli.inbox.web.InboxItem.UnitView;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUsers;
import org.linli.workflow.ProcessModels;
import org.linli.workflow.Step;
import org.springframework.stereotype.Component;

/** Turns work items into rows; needs no statement, because models and units are in memory. */
@Component
class InboxItems {
    private final ProcessModels models;
    private final OrganizationService organization;
    private final CaseReading cases;
    private final TimelineTexts texts;
    private final CurrentUsers users;
    private final Clock clock;

    InboxItems(
            ProcessModels models,
            OrganizationService organization,
            CaseReading cases,
            TimelineTexts texts,
            CurrentUsers users,
            Clock clock) {
        this.models = models;
        this.organization = organization;
        this.cases = cases;
        this.texts = texts;
        this.users = users;
        this.clock = clock;
    }

    InboxItem of(WorkItem item) {
        return of(item, null, null);
    }

    /** A row that stands in its list because of a question or a copy. */
    InboxItem of(WorkItem item, CoSignature signature, CaseCopy copy) {
        var step = item.elementId() == null ? null : models.step(item.processDefinitionId(), item.elementId());
        var isOpen = item.status().isOpen();
        return new InboxItem(
                item.taskId(),
                item.caseNumber(),
                item.kind(),
                item.title(),
                step == null ? texts.state(item.state()) : step.label(),
                item.stageLight(),
                isOpen ? DeadlineCard.at(clock.instant(), item.warnAt(), item.dueAt()) : DeadlineCard.NONE,
                item.dueAt(),
                isOpen && item.isProvisional(),
                unit(item.poolUnitId()),
                unit(item.gridId()),
                item.categoryCode(),
                cases.details(item.kind()).categoryName(item.categoryCode()),
                item.priority(),
                item.state(),
                texts.state(item.state()),
                item.assigneeId() == null ? null : new PersonView(item.assigneeName(), item.assigneeUsername()),
                item.isDelegated() ? new PersonView(item.ownerName(), item.ownerUsername()) : null,
                item.openSignatures(),
                isOpen && step != null
                        ? step.offered().stream().map(OutcomeView::of).toList()
                        : List.of(),
                item.openedAt(),
                item.completedAt(),
                outcome(item, step),
                InboxItem.AskedView.of(signature),
                InboxItem.CopyNote.of(copy),
                standsInFor(item),
                item.isUnread(),
                item.supervisionLevel());
    }

    private String standsInFor(WorkItem item) {
        return users.find().map(item::absentee).map(CurrentUser.Absentee::name).orElse(null);
    }

    private static OutcomeView outcome(WorkItem item, Step step) {
        return item.outcome() == null || step == null
                ? null
                : step.outcome(item.outcome()).map(OutcomeView::of).orElse(null);
    }

    private UnitView unit(long id) {
        return UnitView.of(organization.unit(id));
    }
}
