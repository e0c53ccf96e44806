package org.linli.shared.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Writes CSV as office programs open it: UTF-8 with its mark, and no cell that such a program would calculate.
 *
 * <p>A text that begins like a formula, other than a number, gets an apostrophe in front, which {@link CsvTable} takes away again.
 */
public final class CsvText {
    static final char MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("(?s)(?!-\\d+(\\.\\d+)?$)[=+\\-@\\t\\r＝＋－＠].*");
    private static final Pattern DEFUSED = Pattern.compile("(?s)^'[=+\\-@\\t\\r＝＋－＠].*");

    private CsvText() {}

    /** Comment lines first (none where empty), then the headings and the rows. */
    public static String of(List<String> comments, List<String> headings, List<? extends List<String>> rows) {
        var text = new StringWriter();
        text.write(MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            comments.forEach(comment -> csv.writeComment(" " + comment));
            csv.writeRecord(defused(headings));
            rows.forEach(row -> csv.writeRecord(defused(row)));
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory can be written", impossible);
        }
        return text.toString();
    }

    /** The text as a cell that no office program calculates. */
    static String defused(String text) {
        return text != null && FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** What {@link #defused} was given. */
    static String restored(String cell) {
        return DEFUSED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static List<String> defused(List<String> cells) {
        return cells.stream().map((Function<String, String>) CsvText::defused).toList();
    }
}
