package org.linli.documents;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines as Chinese is set: no stop at the start of a line, no opening bracket at its end. */
final class LineBreaks {
    private LineBreaks() {}

    /** Returns at least one line; a word that is longer than a line is cut where the line ends. */
    static List<String> lines(String text, double width, ToDoubleFunction<String> measure) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            breakParagraph(paragraph, width, measure, lines);
        }
        return lines;
    }

    private static void breakParagraph(
            String text, double width, ToDoubleFunction<String> measure, List<String> lines) {
        var breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        var line = new StringBuilder();
        var lineWidth = 0.0;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var piece = text.substring(from, to);
            var pieceWidth = measure.applyAsDouble(piece.stripTrailing());
            if (lineWidth + pieceWidth > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                lineWidth = 0;
            }
            while (pieceWidth > width && piece.codePointCount(0, piece.length()) > 1) {
                var fitting = fitting(piece, width, measure);
                lines.add(piece.substring(0, fitting));
                piece = piece.substring(fitting);
                pieceWidth = measure.applyAsDouble(piece.stripTrailing());
            }
            line.append(piece);
            lineWidth += measure.applyAsDouble(piece);
        }
        lines.add(line.toString().stripTrailing());
    }

    private static int fitting(String piece, double width, ToDoubleFunction<String> measure) {
        var end = piece.offsetByCodePoints(0, 1);
        var used = measure.applyAsDouble(piece.substring(0, end));
        while (end < piece.length()) {
            var next = piece.offsetByCodePoints(end, 1);
            used += measure.applyAsDouble(piece.substring(end, next));
            if (used > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
