package org.linli.villagelife.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.Messages;
import org.linli.shared.sheet.Sheet;
import org.linli.villagelife.PointBook;
import org.linli.villagelife.web.PointViews.PointEntryView;
import org.springframework.stereotype.Component;

/** Puts entries of the ledger into a file that says which they are. */
@Component
class PointBookSheets {
    private final Messages messages;
    private final PointViews views;

    PointBookSheets(Messages messages, PointViews views) {
        this.messages = messages;
        this.views = views;
    }

    Sheet of(PointBook.Filter filter, PointBook.Listed listed) {
        var rows = listed.page().items().stream()
                .map(row -> row(views.entry(row, listed)))
                .toList();
        return new Sheet(text("title"), text("definition", wanted(filter)), columns(), rows);
    }

    private String wanted(PointBook.Filter filter) {
        var parts = Stream.of(
                        filter.village(),
                        filter.household(),
                        filter.kind() == null ? null : messages.text("points.kind." + filter.kind()),
                        filter.from(),
                        filter.until())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
        return parts.isEmpty() ? text("all") : parts;
    }

    private List<Sheet.Column> columns() {
        return Stream.of(
                        "serial 10",
                        "deedOn 12",
                        "household 18",
                        "householder 14",
                        "member 14",
                        "kind 10",
                        "what 30",
                        "place 24",
                        "words 40",
                        "points 10",
                        "balance 10",
                        "postedAt 18",
                        "case 20",
                        "mark 12")
                .map(each -> each.split(" "))
                .map(each -> new Sheet.Column(text("column." + each[0]), Integer.parseInt(each[1])))
                .toList();
    }

    private static List<?> row(PointEntryView entry) {
        return Arrays.asList(
                entry.serial(),
                entry.deedOn(),
                entry.household(),
                entry.householdName(),
                entry.residentName(),
                entry.kindName(),
                entry.title(),
                entry.place(),
                entry.reason() == null ? entry.what() : entry.reason(),
                entry.points(),
                entry.balanceAfter(),
                entry.postedAt(),
                entry.caseNumber(),
                entry.mark());
    }

    private String text(String key, Object... arguments) {
        return messages.text("points.book." + key, arguments);
    }
}
