package org.linli.documents;

import java.awt.Color;
import java.io.IOException;
import java.util.function.BiFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The sheets of a paper and the place on the last one where the next thing goes; lengths in points from the top. */
final class PaperPages {
    static final Color INK = new Color(0x1f2933);
    static final Color QUIET = new Color(0x4b5563);
    static final Color LINE = new Color(0x9aa5b1);
    static final Color SHADE = new Color(0xf1f4f6);
    static final float MARGIN = mm(18);
    private static final float FOOT = mm(20);
    private static final float FOOT_SIZE = 8;

    private final PDDocument document;
    private final PaperFont font;
    private PDPageContentStream content;
    private float top;

    PaperPages(PDDocument document, PaperFont font) throws IOException {
        this.document = document;
        this.font = font;
        turn();
    }

    static float mm(float length) {
        return length * 72 / 25.4f;
    }

    PDDocument document() {
        return document;
    }

    PDPageContentStream content() {
        return content;
    }

    PaperFont font() {
        return font;
    }

    float width() {
        return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    float top() {
        return top;
    }

    float left() {
        return MARGIN;
    }

    /** What is left of this page. */
    float room() {
        return PDRectangle.A4.getHeight() - FOOT - top;
    }

    boolean isFresh() {
        return top <= MARGIN;
    }

    void down(float height) {
        top += height;
    }

    /** Begins a page. */
    void turn() throws IOException {
        close();
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        top = MARGIN;
    }

    /** Begins a page unless {@code height} fits on this one, or would fit on no page. */
    void need(float height) throws IOException {
        if (room() < height && !isFresh()) {
            turn();
        }
    }

    /** Writes a line whose upper edge is {@code down} below the present place. */
    void line(String text, float x, float down, PaperStyle style, Color ink) throws IOException {
        line(
                content,
                text,
                x,
                y(down + (style.lineHeight() + style.size() * 0.75f) / 2),
                style.size(),
                style.isBold(),
                ink);
    }

    void box(float x, float down, float width, float height, Color fill, Color border) throws IOException {
        content.addRect(x, y(down + height), width, height);
        if (fill != null) {
            content.setNonStrokingColor(fill);
        }
        if (border != null) {
            content.setStrokingColor(border);
            content.setLineWidth(0.6f);
        }
        if (fill != null && border != null) {
            content.fillAndStroke();
        } else if (fill != null) {
            content.fill();
        } else {
            content.stroke();
        }
    }

    void image(PDImageXObject image, float x, float down, float width, float height) throws IOException {
        content.drawImage(image, x, y(down + height), width, height);
    }

    void code(QrCodes.Drawing code, float x, float down, float edge) throws IOException {
        var module = edge / code.size();
        content.setNonStrokingColor(Color.BLACK);
        for (var run : code.runs()) {
            content.addRect(x + run.x() * module, y(down + (run.y() + 1) * module), run.length() * module, module);
        }
        content.fill();
    }

    /** Closes the last page and writes the foot of each. */
    void number(String title, BiFunction<Integer, Integer, String> pageOf, String printedAt) throws IOException {
        close();
        var total = document.getNumberOfPages();
        for (var index = 0; index < total; index++) {
            try (var foot = new PDPageContentStream(document, document.getPage(index), AppendMode.APPEND, true, true)) {
                foot(foot, title, printedAt, pageOf.apply(index + 1, total));
            }
        }
    }

    private void foot(PDPageContentStream foot, String title, String printedAt, String number) throws IOException {
        var base = mm(10);
        var right = MARGIN + width();
        foot.setStrokingColor(LINE);
        foot.setLineWidth(0.4f);
        foot.moveTo(MARGIN, base + mm(5));
        foot.lineTo(right, base + mm(5));
        foot.stroke();
        line(foot, title, MARGIN, base, FOOT_SIZE, false, QUIET);
        var facts = printedAt + "　　" + number;
        line(foot, facts, right - font.width(facts, FOOT_SIZE), base, FOOT_SIZE, false, QUIET);
    }

    private void line(PDPageContentStream to, String text, float x, float y, float size, boolean isBold, Color ink)
            throws IOException {
        if (text.isEmpty()) {
            return;
        }
        to.beginText();
        to.setFont(font.font(), size);
        to.setNonStrokingColor(ink);
        to.setStrokingColor(ink);
        to.setLineWidth(size / 36);
        to.setRenderingMode(isBold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        to.newLineAtOffset(x, y);
        to.showText(text);
        to.endText();
    }

    float y(float down) {
        return PDRectangle.A4.getHeight() - top - down;
    }

    private void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }
}
