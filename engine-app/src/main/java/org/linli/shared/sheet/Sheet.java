package org.linli.shared.sheet;

import java.util.List;

/**
 * A list as it leaves Linli: what it is called, which rows it holds and what they mean.
 *
 * @param definition which rows these are, in a sentence, so that nobody has to guess from the file later
 * @param notes a second sheet that says more about the rows, or null; a CSV file has none
 * @param rows cells are texts, numbers, booleans, {@code Instant}s, {@code LocalDate}s or null
 */
public record Sheet(String title, String definition, List<Column> columns, List<? extends List<?>> rows, Notes notes) {
    /** The most rows that one file takes; who needs more narrows the filter. */
    public static final int MAX_ROWS = 20_000;

    /** A column with its heading and its width in characters. */
    public record Column(String heading, int width) {}

    /** A sheet of notes beside the rows. */
    public record Notes(String title, List<Note> notes) {}

    /** What is noted; a text or a number. */
    public record Note(String heading, Object value) {}

    /** A list without notes. */
    public Sheet(String title, String definition, List<Column> columns, List<? extends List<?>> rows) {
        this(title, definition, columns, rows, null);
    }

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
