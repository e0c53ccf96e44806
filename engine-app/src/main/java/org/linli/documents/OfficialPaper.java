package org.linli.documents;

import java.io.IOException;

/** Head and ending of a paper that an organ issues: the organ in red above a red line, its seal across the day. */
final class OfficialPaper {
    private static final float LINE_WIDTH = 1.8f;
    private static final float CODE = PaperPages.mm(28);
    private static final float HEIGHT = PaperPages.mm(46);
    private static final float INDENT = PaperPages.mm(6);

    private final PaperPages pages;
    private final QrCodes codes;

    OfficialPaper(PaperPages pages, QrCodes codes) {
        this.pages = pages;
        this.codes = codes;
    }

    void head(String organ, String number) throws IOException {
        var style = PaperStyle.ORGAN;
        for (var line : LineBreaks.lines(organ, pages.width(), part -> width(part, style))) {
            pages.line(line, centred(line, style), 0, style, PaperSeal.RED);
            pages.down(style.lineHeight());
        }
        pages.down(PaperPages.mm(3));
        pages.line(number, centred(number, PaperStyle.LEAD), 0, PaperStyle.LEAD, PaperPages.INK);
        pages.down(PaperStyle.LEAD.lineHeight() + PaperPages.mm(1));
        pages.box(pages.left(), 0, pages.width(), LINE_WIDTH, PaperSeal.RED, null);
        pages.down(PaperPages.mm(9));
    }

    void ending(PaperEnding ending) throws IOException {
        pages.need(HEIGHT);
        var font = pages.font();
        pages.code(codes.drawing(ending.target()), pages.left(), PaperPages.mm(4), CODE);
        pages.line(
                font.printable(ending.caption()),
                pages.left(),
                PaperPages.mm(4) + CODE,
                PaperStyle.SMALL,
                PaperPages.QUIET);
        var organ = font.printable(ending.organ());
        var day = font.printable(ending.day());
        var right = pages.left() + pages.width() - INDENT;
        var middle = right - Math.max(Math.max(width(organ), width(day)), 2 * PaperSeal.RADIUS) / 2;
        var first = HEIGHT / 2 - PaperStyle.LARGE.lineHeight();
        pages.line(organ, middle - width(organ) / 2, first, PaperStyle.LARGE, PaperPages.INK);
        pages.line(
                day, middle - width(day) / 2, first + PaperStyle.LARGE.lineHeight(), PaperStyle.LARGE, PaperPages.INK);
        var word = ending.sealWord() == null ? null : font.printable(ending.sealWord());
        new PaperSeal(pages).draw(organ, word, middle, HEIGHT / 2);
        pages.down(HEIGHT);
    }

    private float centred(String line, PaperStyle style) {
        return pages.left() + (pages.width() - width(line, style)) / 2;
    }

    private float width(String text) {
        return width(text, PaperStyle.LARGE);
    }

    private float width(String text, PaperStyle style) {
        return pages.font().width(text, style.size());
    }
}
