package org.linli.petitions.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.petitions.PetitionPart;
import org.linli.petitions.web.PetitionFigureViews.PetitionFigureView;
import org.linli.petitions.web.PetitionFigureViews.PetitionFiguresView;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.shared.Messages;
import org.linli.shared.sheet.Sheet;
import org.springframework.stereotype.Component;

/** Puts figures of petitions into a file that says of which petitions they are. */
@Component
class PetitionFigureSheets {
    private final Messages messages;

    PetitionFigureSheets(Messages messages) {
        this.messages = messages;
    }

    /** One part, and the whole below it. */
    Sheet of(PetitionPart part, PetitionFiguresView found, CurrentUser user) {
        List<List<?>> rows = new ArrayList<>();
        rowsOf(found, part)
                .forEach(row -> rows.add(row(row, row.name() == null ? text("without." + part) : row.name())));
        if (part != PetitionPart.WHOLE) {
            rowsOf(found, PetitionPart.WHOLE).forEach(row -> rows.add(row(row, text("all"))));
        }
        return new Sheet(
                text("title"),
                text("definition"),
                columns(part),
                rows,
                new Sheet.Notes(text("notes"), notes(found, user)));
    }

    private List<Sheet.Note> notes(PetitionFiguresView found, CurrentUser user) {
        var about = Stream.of(
                note("period", found.from() + " – " + found.to()),
                note(
                        "scope",
                        user.posts().stream().map(PostView::unitName).distinct().collect(Collectors.joining("、"))),
                note("by", user.name()));
        var proposals = found.proposals().stream()
                .map(each -> note(
                        each.kind().name(),
                        messages.text("petition.figures.proposed", each.petitions(), each.answered())));
        return Stream.concat(about, proposals).toList();
    }

    private static List<PetitionFigureView> rowsOf(PetitionFiguresView found, PetitionPart part) {
        return found.parts().stream()
                .filter(each -> each.part() == part)
                .flatMap(each -> each.rows().stream())
                .toList();
    }

    private List<Sheet.Column> columns(PetitionPart part) {
        return Stream.of(
                        "by." + part + " 30",
                        "registered 10",
                        "first 10",
                        "repeated 10",
                        "groups 10",
                        "anonymous 10",
                        "forwarded 10",
                        "assigned 10",
                        "closed 10",
                        "closedShare 12",
                        "decidedOnAcceptance 12",
                        "acceptedInTime 12",
                        "acceptedShare 14",
                        "concluded 12",
                        "concludedInTime 12",
                        "concludedShare 14",
                        "officeRated 14",
                        "officeContent 14",
                        "officeShare 16",
                        "handlerRated 14",
                        "handlerContent 14",
                        "handlerShare 16")
                .map(column -> column.split(" "))
                .map(parts -> new Sheet.Column(text("column." + parts[0]), Integer.parseInt(parts[1])))
                .toList();
    }

    private static List<?> row(PetitionFigureView view, String name) {
        var row = view.figure();
        var rates = view.rates();
        return Arrays.asList(
                name,
                row.registered(),
                row.first(),
                row.repeated(),
                row.groups(),
                row.anonymous(),
                row.forwarded(),
                row.assigned(),
                row.closed(),
                rates.closed(),
                row.decidedOnAcceptance(),
                row.acceptedInTime(),
                rates.accepted(),
                row.concluded(),
                row.concludedInTime(),
                rates.concluded(),
                row.officeRated(),
                row.officeContent(),
                rates.office(),
                row.handlerRated(),
                row.handlerContent(),
                rates.handler());
    }

    private Sheet.Note note(String what, Object value) {
        return new Sheet.Note(text("note." + what), value);
    }

    private String text(String key) {
        return messages.text("petition.figures." + key);
    }
}
