package org.linli.inbox.web;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.casefile.StageLight;
import org.linli.casefile.TimelineTexts;
import org.linli.deadlines.DeadlineCard;
import org.linli.inbox.InboxView;
import org.linli.inbox.WorkItem;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.linli.shared.sheet.Sheet;
import org.springframework.stereotype.Component;

/** Puts rows of the inbox into a sheet that says which rows they are and what the figures in it mean. */
@Component
class InboxSheets {
    private final InboxItems items;
    private final CaseReading cases;
    private final TimelineTexts texts;
    private final Messages messages;
    private final Clock clock;

    InboxSheets(InboxItems items, CaseReading cases, TimelineTexts texts, Messages messages, Clock clock) {
        this.items = items;
        this.cases = cases;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    Sheet of(InboxView view, String filter, List<WorkItem> rows, CurrentUser user) {
        return sheet(
                messages.text("inbox.export.title." + view),
                messages.text("inbox.export.definition." + view, user.name()) + filter,
                rows);
    }

    Sheet ofSelected(List<WorkItem> rows, CurrentUser user) {
        return sheet(
                messages.text("inbox.export.title.SELECTED"),
                messages.text("inbox.export.definition.SELECTED", user.name(), rows.size()),
                rows);
    }

    /** The filter in words; nothing where all rows were wanted. */
    String filter(CaseKind kind, StageLight light, String category, String text) {
        var parts = new ArrayList<String>();
        if (kind != null) {
            parts.add(messages.text("inbox.export.filter.kind", messages.text("inbox.export.kind." + kind)));
        }
        if (light != null) {
            parts.add(messages.text("inbox.export.filter.light", texts.light(light)));
        }
        if (category != null && !category.isBlank()) {
            var name = cases.details(CaseKind.EVENT).categoryName(category.strip());
            parts.add(messages.text("inbox.export.filter.category", name));
        }
        if (text != null && !text.isBlank()) {
            parts.add(messages.text("inbox.export.filter.text", text.strip()));
        }
        return parts.isEmpty()
                ? ""
                : messages.text("inbox.export.filter", String.join(messages.text("inbox.export.and"), parts));
    }

    private Sheet sheet(String title, String definition, List<WorkItem> rows) {
        return new Sheet(
                title,
                definition,
                columns(),
                rows.stream().<List<?>>map(this::row).toList());
    }

    private List<Sheet.Column> columns() {
        return Stream.of(
                        "number 26",
                        "title 40",
                        "category 16",
                        "light 12",
                        "card 10",
                        "dueAt 18",
                        "overdue 14",
                        "step 18",
                        "unit 20",
                        "assignee 12",
                        "grid 20",
                        "openedAt 18",
                        "completedAt 18",
                        "outcome 16")
                .map(column -> column.split(" "))
                .map(parts ->
                        new Sheet.Column(messages.text("inbox.export.column." + parts[0]), Integer.parseInt(parts[1])))
                .toList();
    }

    private String overdue(InboxItem row) {
        return row.deadlineCard() == DeadlineCard.RED
                ? messages.span(Duration.between(row.dueAt(), clock.instant()))
                : null;
    }

    private List<?> row(WorkItem item) {
        var row = items.of(item);
        return Arrays.asList(
                row.caseNumber(),
                row.title(),
                row.categoryName(),
                texts.light(row.kind(), row.stageLight()),
                messages.text("inbox.export.card." + row.deadlineCard()),
                row.dueAt(),
                overdue(row),
                row.taskName(),
                row.unit().name(),
                row.assignee() == null ? null : row.assignee().name(),
                row.grid().name(),
                row.openedAt(),
                row.completedAt(),
                row.outcome() == null ? null : row.outcome().label());
    }
}
