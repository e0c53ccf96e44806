package org.linli.documents;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws labels to cut out, two in a row, each in a box of its own with its code. */
final class PaperLabels {
    private static final int IN_A_ROW = 2;
    private static final float HEIGHT = PaperPages.mm(86);
    private static final float CODE = PaperPages.mm(36);
    private static final float PADDING = PaperPages.mm(3);
    /** From the largest type to the smallest, with how many lines of it there is room for. */
    private static final Map<PaperStyle, Integer> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put(PaperStyle.LARGE, 2);
        TITLES.put(PaperStyle.BODY, 3);
        TITLES.put(PaperStyle.SMALL, 4);
    }

    private final PaperPages pages;
    private final QrCodes codes;

    PaperLabels(PaperPages pages, QrCodes codes) {
        this.pages = pages;
        this.codes = codes;
    }

    void write(List<PaperLabel> labels) throws IOException {
        for (var from = 0; from < labels.size(); from += IN_A_ROW) {
            pages.need(HEIGHT);
            var row = labels.subList(from, Math.min(from + IN_A_ROW, labels.size()));
            for (var index = 0; index < row.size(); index++) {
                label(row.get(index), pages.left() + index * width());
            }
            pages.down(HEIGHT);
        }
    }

    private float width() {
        return pages.width() / IN_A_ROW;
    }

    private void label(PaperLabel label, float x) throws IOException {
        pages.box(x, 0, width(), HEIGHT, null, PaperPages.LINE);
        var down = centred(label.head(), x, PADDING, PaperStyle.BODY, 1);
        pages.code(codes.drawing(label.symbol(), label.target()), x + (width() - CODE) / 2, down, CODE);
        down = title(label.title(), x, down + CODE);
        for (var line : label.lines()) {
            down = centred(line, x, down, PaperStyle.BODY, 2);
        }
        centred(label.number(), x, down, PaperStyle.SMALL, 1);
    }

    /** As large as it fits. */
    private float title(String text, float x, float down) throws IOException {
        for (var size : TITLES.entrySet()) {
            if (lines(text, size.getKey()).size() <= size.getValue()) {
                return centred(text, x, down, size.getKey(), size.getValue());
            }
        }
        return centred(text, x, down, PaperStyle.SMALL, TITLES.get(PaperStyle.SMALL));
    }

    /** Writes a text in the middle and returns where the next one may begin; what does not fit ends in dots. */
    private float centred(String text, float x, float down, PaperStyle style, int most) throws IOException {
        var lines = lines(text, style);
        var next = down;
        for (var index = 0; index < Math.min(lines.size(), most); index++) {
            var isCut = index == most - 1 && lines.size() > most;
            var line = isCut ? lines.get(index).substring(0, lines.get(index).length() - 1) + "…" : lines.get(index);
            pages.line(line, x + (width() - pages.font().width(line, style.size())) / 2, next, style, PaperPages.INK);
            next += style.lineHeight();
        }
        return next;
    }

    private List<String> lines(String text, PaperStyle style) {
        var font = pages.font();
        return LineBreaks.lines(font.printable(text), width() - 2 * PADDING, part -> font.width(part, style.size()));
    }
}
