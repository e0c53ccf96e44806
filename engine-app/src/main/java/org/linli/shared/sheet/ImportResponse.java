package org.linli.shared.sheet;

import jakarta.annotation.Nullable;
import java.util.List;
import org.linli.shared.Messages;
import org.linli.shared.problem.InvalidRequestException;

/**
 * What was found in a file, and what was made of it.
 *
 * @param imported how many units, people or days were added; 0 when the file was only looked at
 * @param problems the first of them
 * @param report all problems as a CSV text to be saved; null where there are none
 * @param passwords initial passwords as a CSV text, told this once; null where nobody was added
 */
public record ImportResponse(
        int rows,
        int wrongLines,
        int imported,
        List<Line> problems,
        @Nullable String report,
        @Nullable String passwords) {
    private static final int MOST_SHOWN = 200;

    /** One wrong cell. */
    public record Line(long line, String column, @Nullable String value, String message) {
        static Line of(LineProblem problem, Messages messages) {
            return new Line(
                    problem.line(),
                    messages.text(problem.column()),
                    problem.value(),
                    messages.text(problem.messageKey(), problem.arguments()));
        }
    }

    public static ImportResponse looked(int rows, List<LineProblem> found, Messages messages) {
        var lines = found.stream().map(problem -> Line.of(problem, messages)).toList();
        return new ImportResponse(
                rows,
                wrongLines(found),
                0,
                lines.stream().limit(MOST_SHOWN).toList(),
                lines.isEmpty() ? null : report(lines, messages),
                null);
    }

    public ImportResponse done(int number, String newPasswords) {
        return new ImportResponse(rows, wrongLines, number, problems, report, newPasswords);
    }

    /** @throws InvalidRequestException naming {@code file} if lines are wrong and were not to be left out */
    public static void refuseWrongLines(List<LineProblem> found, boolean skipWrong, int right) {
        if (!found.isEmpty() && !skipWrong) {
            throw new InvalidRequestException("file", "sheet.wrong-lines", wrongLines(found));
        }
        if (right == 0) {
            throw new InvalidRequestException("file", "sheet.none-right");
        }
    }

    private static int wrongLines(List<LineProblem> found) {
        return (int) found.stream().map(LineProblem::line).distinct().count();
    }

    private static String report(List<Line> lines, Messages messages) {
        return CsvText.of(
                List.of(),
                List.of(
                        messages.text("sheet.report.line"),
                        messages.text("sheet.report.column"),
                        messages.text("sheet.report.value"),
                        messages.text("sheet.report.problem")),
                lines.stream()
                        .map(line -> List.of(
                                Long.toString(line.line()),
                                line.column(),
                                line.value() == null ? "" : line.value(),
                                line.message()))
                        .toList());
    }
}
