package org.linli.reports.web;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.linli.casefile.CaseKind;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.reports.BoardFilter;
import org.linli.reports.BoardService;
import org.linli.reports.Figure;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.shared.Messages;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** Says what the figures are called, what exactly they count, and of what. */
@Component
class BoardTexts {
    private final Messages messages;
    private final OfficeSettings settings;
    private final OrganizationService organization;
    private final BoardService board;

    BoardTexts(Messages messages, OfficeSettings settings, OrganizationService organization, BoardService board) {
        this.messages = messages;
        this.settings = settings;
        this.organization = organization;
        this.board = board;
    }

    String name(Figure figure) {
        return messages.text("board.figure." + figure, days(figure));
    }

    String definition(Figure figure) {
        return messages.text("board.definition." + figure, days(figure));
    }

    String kind(CaseKind kind) {
        return messages.textOr("board.kind." + kind, kind.name());
    }

    /** Whose cases these are: the units of the person's posts. */
    String scope(CurrentUser user) {
        return user.posts().stream()
                .map(PostView::unitName)
                .distinct()
                .collect(Collectors.joining(messages.text("board.and")));
    }

    /** The days of the figure's period, or the moment where it has none. */
    String period(Figure figure, BoardFilter filter) {
        if (!figure.isOfPeriod()) {
            return messages.text("board.period.now");
        }
        var period = board.period(filter);
        return messages.text(
                "board.period.days", period.from().toString(), period.last().toString());
    }

    /** What it was narrowed to, in words; empty for nothing. */
    String filter(BoardFilter filter) {
        var parts = new ArrayList<String>();
        add(parts, "place", unitName(filter.place()));
        add(parts, "unit", unitName(filter.unit()));
        add(parts, "level", filter.level() == null ? null : messages.text("board.level." + filter.level()));
        add(parts, "kind", filter.kind() == null ? null : kind(filter.kind()));
        add(parts, "rung", filter.rung() == null ? null : messages.text("board.rung." + filter.rung()));
        add(
                parts,
                "person",
                BoardFilter.NOBODY.equals(filter.person()) ? messages.text("board.nobody") : filter.person());
        return String.join(messages.text("board.and"), parts);
    }

    private void add(ArrayList<String> parts, String what, String value) {
        if (value != null) {
            parts.add(messages.text("board.filter." + what, value));
        }
    }

    private String unitName(String code) {
        return code == null ? null : organization.findUnit(code).map(Unit::name).orElse(code);
    }

    private int days(Figure figure) {
        return switch (figure) {
            case RED_STANDING -> settings.whole("board.redDays");
            case YELLOW_STANDING -> settings.whole("board.yellowDays");
            default -> 0;
        };
    }
}
