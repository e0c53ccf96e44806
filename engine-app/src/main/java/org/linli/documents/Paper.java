package org.linli.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.linli.shared.Messages;

/** A paper while it is written, from top to bottom; begins pages by itself. Any text is printable, null is nothing. */
public final class Paper {
    private static final int PICTURES_IN_A_ROW = 3;
    private static final float PICTURE_HEIGHT = PaperPages.mm(42);
    private static final float GAP = PaperPages.mm(4);
    private static final int MOST_CODES = 8;

    private final PaperPages pages;
    private final QrCodes codes;
    private final Messages messages;

    Paper(PaperPages pages, QrCodes codes, Messages messages) {
        this.pages = pages;
        this.codes = codes;
        this.messages = messages;
    }

    /** Writes a paragraph. */
    public Paper text(PaperStyle style, String text) {
        if (text == null || text.isEmpty()) {
            return this;
        }
        return drawn(() -> {
            var lines = lines(text, pages.width(), style);
            if (style == PaperStyle.HEADING) {
                pages.need(style.lineHeight() * lines.size() + PaperPages.mm(20)); // not alone at the end of a page
            }
            for (var line : lines) {
                pages.need(style.lineHeight());
                write(line, style);
            }
            pages.down(style.size() * 0.5f);
        });
    }

    /** Writes a form of labels and values, two in a row while both are short. */
    public Paper facts(List<PaperFact> facts) {
        return facts(PaperStyle.BODY, facts);
    }

    /** Writes a form of labels and values in larger or smaller type; larger than BODY: one in a row. */
    public Paper facts(PaperStyle style, List<PaperFact> facts) {
        return drawn(() -> {
            var pairs =
                    new PaperTable(pages, style, new float[] {3, 7, 3, 7}, new boolean[] {true, false, true, false});
            var single = new PaperTable(pages, style, new float[] {3, 17}, new boolean[] {true, false});
            var wide = new PaperTable(pages, style, new float[] {6, 14}, new boolean[] {true, false});
            var isLarge = style.size() > PaperStyle.BODY.size();
            for (var index = 0; index < facts.size(); index++) {
                var fact = facts.get(index);
                var next = index + 1 < facts.size() ? facts.get(index + 1) : null;
                if (isLarge) {
                    wide.write(null, List.of(row(fact)));
                } else if (next != null && isShort(fact, style) && isShort(next, style)) {
                    var both = new ArrayList<>(row(fact));
                    both.addAll(row(next));
                    pairs.write(null, List.of(both));
                    index++;
                } else {
                    single.write(null, List.of(row(fact)));
                }
            }
            pages.down(GAP);
        });
    }

    /**
     * Writes a table whose head stands on each page again.
     *
     * @param shares how the width is shared among the columns
     */
    public Paper table(List<String> head, float[] shares, List<List<String>> rows) {
        return drawn(() -> {
            new PaperTable(pages, PaperStyle.BODY, shares, new boolean[shares.length]).write(head, rows);
            pages.down(GAP);
        });
    }

    /** Puts photos in rows of three with their captions. */
    public Paper pictures(List<PaperPicture> pictures) {
        return drawn(() -> {
            var row = new PaperPictureRow(pages, messages.text("paper.noPicture"), PICTURE_HEIGHT, PICTURES_IN_A_ROW);
            for (var from = 0; from < pictures.size(); from += PICTURES_IN_A_ROW) {
                row.write(pictures.subList(from, Math.min(from + PICTURES_IN_A_ROW, pictures.size())));
            }
        });
    }

    /** Puts a code to scan in the middle, {@code size} millimetres wide, with words below it (null = none). */
    public Paper code(String target, float size, String caption) {
        return drawn(() -> {
            var edge = PaperPages.mm(size);
            pages.need(edge + (caption == null ? 0 : PaperStyle.LEAD.lineHeight()));
            var left = pages.left() + (pages.width() - edge) / 2;
            pages.code(codes.drawing(target), left, 0, edge);
            pages.down(edge);
            text(PaperStyle.LEAD, caption);
        });
    }

    /** Puts labels to cut out on the sheet, two in a row. */
    public Paper labels(List<PaperLabel> labels) {
        return drawn(() -> new PaperLabels(pages, codes).write(labels));
    }

    /** Leaves boxes for hand and seal side by side, such as 经办人（签字） and 单位（盖章）. */
    public Paper signatures(List<String> labels) {
        return drawn(() -> {
            var height = PaperPages.mm(26);
            var width = pages.width() / labels.size();
            pages.need(height);
            for (var index = 0; index < labels.size(); index++) {
                var x = pages.left() + index * width;
                pages.box(x, 0, width, height, null, PaperPages.LINE);
                pages.line(pages.font().printable(labels.get(index)), x + 5, 5, PaperStyle.BODY, PaperPages.QUIET);
            }
            pages.down(height + GAP);
        });
    }

    /** Begins a paper of an organ: its name in red, the number of the paper, a red line. */
    public Paper officialHead(String organ, String number) {
        return drawn(() -> new OfficialPaper(pages, codes)
                .head(pages.font().printable(organ), pages.font().printable(number)));
    }

    /** Ends a paper of an organ: its name and the day with its seal across, and a code to check the paper by. */
    public Paper sealed(PaperEnding ending) {
        return drawn(() -> new OfficialPaper(pages, codes).ending(ending));
    }

    /** Leaves {@code millimetres} empty. */
    public Paper space(float millimetres) {
        pages.down(PaperPages.mm(millimetres));
        return this;
    }

    /** Goes on with a new page, unless this one is still empty. */
    public Paper newPage() {
        return drawn(() -> {
            if (!pages.isFresh()) {
                pages.turn();
            }
        });
    }

    /** Says what the boxes stand for, when there are any. */
    void finish() {
        var missing = pages.font().missing();
        if (!missing.isEmpty()) {
            var some = missing.stream().limit(MOST_CODES).toList();
            var more = missing.size() > MOST_CODES ? " …" : "";
            text(PaperStyle.SMALL, messages.text("paper.missing", PaperFont.MISSING, String.join(" ", some) + more));
        }
    }

    private void write(String line, PaperStyle style) throws IOException {
        var indent = style.isCentred() ? (pages.width() - pages.font().width(line, style.size())) / 2 : 0;
        pages.line(line, pages.left() + indent, 0, style, PaperPages.INK);
        pages.down(style.lineHeight());
    }

    private List<String> lines(String text, float width, PaperStyle style) {
        var font = pages.font();
        return LineBreaks.lines(font.printable(text), width, part -> font.width(part, style.size()));
    }

    private boolean isShort(PaperFact fact, PaperStyle style) {
        var value = fact.value() == null ? "" : fact.value();
        return !value.contains("\n")
                && pages.font().width(pages.font().printable(value), style.size()) < pages.width() * 0.33f;
    }

    private static List<String> row(PaperFact fact) {
        return List.of(fact.label(), fact.value() == null ? "" : fact.value());
    }

    @FunctionalInterface
    private interface Drawing {
        void draw() throws IOException;
    }

    private Paper drawn(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }
}
