package org.linli.services.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.catalogue.ItemNames;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.services.ApplicationFigures.By;
import org.linli.services.ServiceFigures.Question;
import org.linli.services.web.ServiceFigureViews.CutFigureView;
import org.linli.services.web.ServiceFigureViews.CutsView;
import org.linli.services.web.ServiceFigureViews.RatedView;
import org.linli.services.web.ServiceFigureViews.ServiceFigureView;
import org.linli.services.web.ServiceFigureViews.ServiceFiguresView;
import org.linli.shared.Messages;
import org.linli.shared.sheet.Sheet;
import org.springframework.stereotype.Component;

/** Puts figures of services into a file that says of which applications they are. */
@Component
class ServiceFigureSheets {
    private final Messages messages;
    private final ItemNames items;
    private final OrganizationService organization;

    ServiceFigureSheets(Messages messages, ItemNames items, OrganizationService organization) {
        this.messages = messages;
        this.items = items;
        this.organization = organization;
    }

    Sheet of(Question question, By by, ServiceFiguresView found, CurrentUser user) {
        List<List<?>> rows = new ArrayList<>();
        found.groups().forEach(group -> rows.add(row(group, group.name())));
        rows.add(row(found.whole(), messages.text("service.figures.all")));
        return new Sheet(
                messages.text("service.figures.title"),
                messages.text("service.figures.definition"),
                columns(by),
                rows,
                new Sheet.Notes(messages.text("service.figures.notes"), notes(question, user)));
    }

    private List<Sheet.Column> columns(By by) {
        return Stream.of(
                        "by." + by + " 36",
                        "received 10",
                        "decided 10",
                        "granted 10",
                        "refused 10",
                        "instant 10",
                        "instantShare 12",
                        "inPromise 12",
                        "promiseShare 14",
                        "inLaw 12",
                        "lawShare 14",
                        "overdue 12",
                        "materials 14",
                        "steps 14",
                        "days 14",
                        "rated 10",
                        "bad 10",
                        "followedUp 12")
                .map(column -> column.split(" "))
                .map(parts -> new Sheet.Column(
                        messages.text("service.figures.column." + parts[0]), Integer.parseInt(parts[1])))
                .toList();
    }

    private static List<?> row(ServiceFigureView row, String name) {
        return Arrays.asList(
                name,
                row.received(),
                row.decided(),
                row.granted(),
                row.refused(),
                row.instant(),
                row.instantShare(),
                row.inPromise(),
                row.promiseShare(),
                row.inLaw(),
                row.lawShare(),
                row.overdue(),
                cut(row, CutsView::materials),
                cut(row, CutsView::steps),
                cut(row, CutsView::days),
                rated(row, RatedView::rated),
                rated(row, RatedView::bad),
                rated(row, RatedView::followedUp));
    }

    private static BigDecimal cut(ServiceFigureView row, Function<CutsView, CutFigureView> which) {
        return row.cuts() == null ? null : which.apply(row.cuts()).rate();
    }

    private static Long rated(ServiceFigureView row, Function<RatedView, Long> which) {
        return row.ratings() == null ? null : which.apply(row.ratings());
    }

    private List<Sheet.Note> notes(Question question, CurrentUser user) {
        List<Sheet.Note> notes = new ArrayList<>();
        notes.add(note("period", question.from() + " – " + question.to()));
        if (question.item() != null) {
            notes.add(note("item", items.of(question.item())));
        }
        if (question.unit() != null) {
            notes.add(note(
                    "unit",
                    organization.findUnit(question.unit()).map(Unit::name).orElse(question.unit())));
        }
        notes.add(note(
                "scope",
                user.posts().stream().map(PostView::unitName).distinct().collect(Collectors.joining("、"))));
        notes.add(note("by", user.name()));
        return notes;
    }

    private Sheet.Note note(String what, Object value) {
        return new Sheet.Note(messages.text("service.figures.note." + what), value);
    }
}
