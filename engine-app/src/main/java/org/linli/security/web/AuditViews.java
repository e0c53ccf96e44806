package org.linli.security.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.security.AuditFilter;
import org.linli.security.AuditLine;
import org.linli.security.AuditReader;
import org.linli.security.AuditResult;
import org.linli.security.web.AuditController.Line;
import org.linli.shared.Messages;
import org.linli.shared.sheet.Sheet;
import org.linli.shared.sheet.Sheet.Column;
import org.springframework.stereotype.Component;

/** Lines of the audit log in words, on the screen and in files. */
@Component
class AuditViews {
    private final AuditReader audit;
    private final Messages messages;

    AuditViews(AuditReader audit, Messages messages) {
        this.audit = audit;
        this.messages = messages;
    }

    List<Line> lines(List<AuditLine> lines) {
        var names = names(lines);
        return lines.stream().map(line -> line(line, names)).toList();
    }

    Sheet sheet(AuditFilter filter, List<AuditLine> lines) {
        return new Sheet(
                messages.text("security.audit.title"),
                definition(filter, lines.size()),
                columns(),
                lines(lines).stream().map(this::row).toList());
    }

    String actionName(String code) {
        return messages.textOr("security.action." + code, code);
    }

    private Map<String, String> names(List<AuditLine> lines) {
        return audit.names(lines.stream().map(AuditLine::actor).collect(Collectors.toSet()));
    }

    private Line line(AuditLine line, Map<String, String> names) {
        return new Line(
                line.happenedAt(),
                line.actor(),
                names.containsKey(line.actor())
                        ? names.get(line.actor())
                        : messages.textOr("security.actor." + line.actor(), null),
                line.action(),
                actionName(line.action()),
                line.object(),
                line.result(),
                line.detail());
    }

    private String definition(AuditFilter filter, int rows) {
        var filters = new StringBuilder();
        add(filters, "at", range(filter));
        add(filters, "actor", filter.actor());
        add(filters, "action", filter.action() == null ? null : actionName(filter.action()));
        add(filters, "object", filter.object());
        add(filters, "result", filter.result() == null ? null : resultName(filter.result()));
        var key = rows >= Sheet.MAX_ROWS ? "sheet.definition.cut" : "sheet.definition";
        var text = filters.isEmpty() ? messages.text("sheet.filter.none") : filters.toString();
        return messages.text(key, text, Integer.toString(rows));
    }

    private void add(StringBuilder filters, String column, String value) {
        if (value != null) {
            filters.append(filters.isEmpty() ? "" : messages.text("sheet.filter.and"))
                    .append(messages.text("sheet.filter", messages.text("security.audit." + column), value));
        }
    }

    private String range(AuditFilter filter) {
        if (filter.from() == null && filter.until() == null) {
            return null;
        }
        return messages.text(
                "security.audit.range",
                filter.from() == null ? "" : messages.moment(filter.from()),
                filter.until() == null ? "" : messages.moment(filter.until()));
    }

    private List<Column> columns() {
        return List.of(
                column("at", 18),
                column("actor", 16),
                column("name", 12),
                column("action", 22),
                column("code", 22),
                column("object", 32),
                column("result", 8),
                column("detail", 60));
    }

    private Column column(String key, int width) {
        return new Column(messages.text("security.audit." + key), width);
    }

    private List<?> row(Line line) {
        return Arrays.asList(
                line.at(),
                line.actor(),
                line.actorName(),
                line.actionName(),
                line.action(),
                line.object(),
                resultName(line.result()),
                line.detail());
    }

    private String resultName(AuditResult result) {
        return messages.text("security.result." + result.name());
    }
}
