package org.linli.shared.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.linli.shared.Texts;

/** Reads the cells of one row and collects what is wrong with them, so that a person sees all of it at once. */
public final class RowReader {
    private final ToIntFunction<SheetColumn> places;
    private final CsvTable.Row row;
    private final List<LineProblem> problems = new ArrayList<>();

    public RowReader(CsvTable table, CsvTable.Row row) {
        this(column -> table.column(column.names()), row);
    }

    /** {@code places} tells where a column stands; -1: nowhere. */
    RowReader(ToIntFunction<SheetColumn> places, CsvTable.Row row) {
        this.places = places;
        this.row = row;
    }

    public long line() {
        return row.line();
    }

    public List<LineProblem> problems() {
        return List.copyOf(problems);
    }

    public boolean isRight() {
        return problems.isEmpty();
    }

    /** Whether the cell was refused already. */
    public boolean isRefused(SheetColumn column) {
        return problems.stream().anyMatch(problem -> problem.column().equals(column.key()));
    }

    /** The cell, at most {@code most} characters; null where it is blank. */
    public String text(SheetColumn column, int most) {
        var text = cell(column);
        if (Texts.isBlank(text)) {
            return null;
        }
        if (Texts.length(text) > most) {
            refuse(column, "security.field.length", most);
        }
        return text;
    }

    /** As {@link #text}, and blank is refused. */
    public String required(SheetColumn column, int most) {
        var text = text(column, most);
        if (text == null) {
            refuse(column, "security.field.required");
        }
        return text;
    }

    /** What the cell stands for; null where it is blank or refused with {@code messageKey}. */
    public <T> T value(SheetColumn column, Function<String, T> meaning, String messageKey) {
        var text = cell(column);
        if (Texts.isBlank(text)) {
            return null;
        }
        var value = meaning.apply(text);
        if (value == null) {
            refuse(column, messageKey);
        }
        return value;
    }

    /** The day that the cell names, as 2026-11-24, 2026/11/24 or 2026年11月24日; null where it is blank or refused. */
    public LocalDate day(SheetColumn column, String messageKey) {
        return value(column, RowReader::parsedDay, messageKey);
    }

    public void refuse(SheetColumn column, String messageKey, Object... arguments) {
        problems.add(new LineProblem(row.line(), column.key(), cell(column), messageKey, arguments));
    }

    private static LocalDate parsedDay(String text) {
        try {
            var parts = text.replaceAll("[年月/.]", "-").replace("日", "").split("-");
            var day = parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
                    : LocalDate.parse(text);
            return day.getYear() < 2000 || day.getYear() > 9998 ? null : day;
        } catch (DateTimeException | NumberFormatException notADay) {
            return null;
        }
    }

    private String cell(SheetColumn column) {
        return row.cell(places.applyAsInt(column));
    }
}
