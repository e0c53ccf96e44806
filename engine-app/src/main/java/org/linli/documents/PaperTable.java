package org.linli.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cells in frames: a row that does not fit goes on over the page, below the head again. */
final class PaperTable {
    private static final float PADDING = 5;
    private static final int FEWEST_LINES = 2;

    private final PaperPages pages;
    private final PaperStyle style;
    private final float[] widths;
    /** Which columns are labels, on a shade. */
    private final boolean[] isLabel;

    PaperTable(PaperPages pages, PaperStyle style, float[] shares, boolean[] isLabel) {
        this.pages = pages;
        this.style = style;
        this.isLabel = isLabel;
        var all = 0f;
        for (var share : shares) {
            all += share;
        }
        widths = new float[shares.length];
        for (var column = 0; column < shares.length; column++) {
            widths[column] = pages.width() * shares[column] / all;
        }
    }

    /** @param head stands above the rows on each page; null = none */
    void write(List<String> head, List<List<String>> rows) throws IOException {
        var headLines = head == null ? null : lines(head);
        if (headLines != null) {
            pages.need(height(headLines) + PADDING * 2 + style.lineHeight() * FEWEST_LINES);
            draw(headLines, true);
        }
        for (var row : rows) {
            writeRow(lines(row), headLines);
        }
    }

    private void writeRow(List<List<String>> row, List<List<String>> head) throws IOException {
        var rest = row;
        var fewest = Math.min(FEWEST_LINES, longest(row));
        while (longest(rest) > 0) {
            if (pages.room() < PADDING * 2 + style.lineHeight() * fewest) {
                pages.turn();
                if (head != null) {
                    draw(head, true);
                }
            }
            var fitting = (int) ((pages.room() - PADDING * 2) / style.lineHeight());
            draw(part(rest, 0, fitting), false);
            rest = part(rest, fitting, Integer.MAX_VALUE);
        }
    }

    private void draw(List<List<String>> cells, boolean isHead) throws IOException {
        var height = height(cells);
        var x = pages.left();
        for (var column = 0; column < widths.length; column++) {
            pages.box(
                    x, 0, widths[column], height, isHead || isLabel[column] ? PaperPages.SHADE : null, PaperPages.LINE);
            var lines = cells.get(column);
            for (var index = 0; index < lines.size(); index++) {
                pages.line(lines.get(index), x + PADDING, PADDING + index * style.lineHeight(), style, PaperPages.INK);
            }
            x += widths[column];
        }
        pages.down(height);
    }

    private List<List<String>> lines(List<String> cells) {
        if (cells.size() != widths.length) {
            throw new IllegalArgumentException(cells.size() + " cells in " + widths.length + " columns");
        }
        return IntStream.range(0, widths.length)
                .mapToObj(column -> lines(cells.get(column), widths[column] - 2 * PADDING))
                .toList();
    }

    private List<String> lines(String text, float width) {
        var font = pages.font();
        return LineBreaks.lines(
                font.printable(text == null ? "" : text), width, part -> font.width(part, style.size()));
    }

    private float height(List<List<String>> cells) {
        return 2 * PADDING + longest(cells) * style.lineHeight();
    }

    private static int longest(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<List<String>> part(List<List<String>> cells, int from, int to) {
        var part = new ArrayList<List<String>>();
        for (var lines : cells) {
            var start = Math.min(from, lines.size());
            part.add(lines.subList(start, Math.max(start, Math.min(to, lines.size()))));
        }
        return part;
    }
}
