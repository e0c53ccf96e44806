package org.linli.reports.web;

import java.time.Clock;
import org.linli.casefile.CaseReading;
import org.linli.casefile.TimelineTexts;
import org.linli.deadlines.DeadlineCard;
import org.linli.organization.OrganizationService;
import org.linli.reports.BoardRow;
import org.linli.reports.web.BoardViews.BoardItem;
import org.linli.reports.web.BoardViews.BoardUnit;
import org.linli.workflow.ProcessModels;
import org.springframework.stereotype.Component;

/** Names what stands in the rows; needs no statement, because models and units are in memory. */
@Component
class BoardItems {
    private final ProcessModels models;
    private final OrganizationService organization;
    private final CaseReading cases;
    private final TimelineTexts texts;
    private final Clock clock;

    BoardItems(
            ProcessModels models,
            OrganizationService organization,
            CaseReading cases,
            TimelineTexts texts,
            Clock clock) {
        this.models = models;
        this.organization = organization;
        this.cases = cases;
        this.texts = texts;
        this.clock = clock;
    }

    BoardItem of(BoardRow row) {
        return new BoardItem(
                row.caseNumber(),
                row.title(),
                row.kind(),
                cases.details(row.kind()).categoryName(row.categoryCode()),
                row.stageLight(),
                card(row),
                row.dueAt(),
                row.isStep()
                        ? models.step(row.processDefinitionId(), row.elementId())
                                .label()
                        : texts.state(row.state()),
                BoardUnit.of(organization.unit(row.unitId())),
                BoardUnit.of(organization.unit(row.gridId())),
                row.assigneeName(),
                row.openedAt(),
                row.lightSince(),
                row.closedAt(),
                row.returnCount(),
                row.reworkCount(),
                row.reopenCount(),
                row.supervisionLevel());
    }

    /** A case that is closed or suspended has none, as in every list. */
    private DeadlineCard card(BoardRow row) {
        if (row.dueAt() == null || row.closedAt() != null || row.state().equals("SUSPENDED") && !row.isStep()) {
            return DeadlineCard.NONE;
        }
        return DeadlineCard.at(clock.instant(), row.isStep() ? row.warnAt() : row.dueAt(), row.dueAt());
    }
}
