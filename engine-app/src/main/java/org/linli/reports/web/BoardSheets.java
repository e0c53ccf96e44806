package org.linli.reports.web;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.linli.casefile.TimelineTexts;
import org.linli.deadlines.DeadlineCard;
import org.linli.reports.BoardFilter;
import org.linli.reports.BoardRow;
import org.linli.reports.Figure;
import org.linli.reports.web.BoardViews.BoardItem;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.linli.shared.sheet.Sheet;
import org.springframework.stereotype.Component;

/** Puts the rows behind a figure into a file whose second sheet says what the figure counts, of what and when. */
@Component
class BoardSheets {
    private final BoardItems items;
    private final BoardTexts board;
    private final TimelineTexts texts;
    private final Messages messages;
    private final Clock clock;

    BoardSheets(BoardItems items, BoardTexts board, TimelineTexts texts, Messages messages, Clock clock) {
        this.items = items;
        this.board = board;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    Sheet of(Figure figure, BoardFilter filter, List<BoardRow> rows, CurrentUser user) {
        return new Sheet(
                board.name(figure),
                board.definition(figure),
                columns(),
                rows.stream().<List<?>>map(this::row).toList(),
                new Sheet.Notes(messages.text("board.notes"), notes(figure, filter, rows.size(), user)));
    }

    private List<Sheet.Note> notes(Figure figure, BoardFilter filter, int rows, CurrentUser user) {
        List<Sheet.Note> notes = new ArrayList<>();
        notes.add(note("figure", board.name(figure)));
        notes.add(note("definition", board.definition(figure)));
        notes.add(note("period", board.period(figure, filter)));
        notes.add(note("scope", board.scope(user)));
        var narrowed = board.filter(filter);
        notes.add(note("filter", narrowed.isEmpty() ? messages.text("board.filter.none") : narrowed));
        notes.add(note("rows", rows));
        notes.add(note("by", user.name()));
        return notes;
    }

    private Sheet.Note note(String what, Object value) {
        return new Sheet.Note(messages.text("board.notes." + what), value);
    }

    private List<Sheet.Column> columns() {
        return Stream.of(
                        "number 30",
                        "title 40",
                        "kind 12",
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
                        "lightSince 18",
                        "closedAt 18",
                        "returns 10",
                        "reworks 10",
                        "reopenings 10",
                        "supervision 12")
                .map(column -> column.split(" "))
                .map(parts -> new Sheet.Column(messages.text("board.column." + parts[0]), Integer.parseInt(parts[1])))
                .toList();
    }

    private String overdue(BoardItem item) {
        return item.deadlineCard() == DeadlineCard.RED
                ? messages.span(Duration.between(item.dueAt(), clock.instant()))
                : null;
    }

    private List<?> row(BoardRow row) {
        var item = items.of(row);
        return Arrays.asList(
                item.caseNumber(),
                item.title(),
                board.kind(item.kind()),
                item.categoryName(),
                texts.light(item.kind(), item.stageLight()),
                messages.text("board.card." + item.deadlineCard()),
                item.dueAt(),
                overdue(item),
                item.step(),
                item.unit().name(),
                item.assigneeName(),
                item.grid().name(),
                item.openedAt(),
                item.lightSince(),
                item.closedAt(),
                item.returnCount(),
                item.reworkCount(),
                item.reopenCount(),
                item.supervisionLevel() == 0 ? null : messages.text("board.rung." + item.supervisionLevel()));
    }
}
