package org.linli.documents;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A round seal (公章) in lines: a ring, a star, the organ's name along the ring and perhaps a word below the star. */
final class PaperSeal {
    static final Color RED = new Color(0xc8102e);
    static final float RADIUS = PaperPages.mm(20);
    private static final float RING = 2.4f;
    private static final float CURVE = 0.5523f; // of a quarter of a circle as one Bézier curve
    private static final float WIDEST_STEP = 27;
    private static final float WIDEST_ARC = 250;
    private static final int CORNERS = 5;

    private final PaperPages pages;

    PaperSeal(PaperPages pages) {
        this.pages = pages;
    }

    /** Draws it with its middle at {@code x}, {@code down} below the present place; what lies beneath stays readable. */
    void draw(String organ, String word, float x, float down) throws IOException {
        var content = pages.content();
        content.saveGraphicsState();
        var state = new PDExtendedGraphicsState();
        state.setBlendMode(BlendMode.MULTIPLY);
        content.setGraphicsStateParameters(state);
        content.setStrokingColor(RED);
        content.setNonStrokingColor(RED);
        content.transform(Matrix.getTranslateInstance(x, pages.y(down)));
        ring(content);
        star(content, RADIUS * 0.34f);
        name(content, organ);
        if (word != null) {
            text(content, word, 9, 1, 0, -RADIUS * 0.62f, 0);
        }
        content.restoreGraphicsState();
    }

    private static void ring(PDPageContentStream content) throws IOException {
        var r = RADIUS - RING / 2;
        var k = r * CURVE;
        content.setLineWidth(RING);
        content.moveTo(r, 0);
        content.curveTo(r, k, k, r, 0, r);
        content.curveTo(-k, r, -r, k, -r, 0);
        content.curveTo(-r, -k, -k, -r, 0, -r);
        content.curveTo(k, -r, r, -k, r, 0);
        content.closeAndStroke();
    }

    private static void star(PDPageContentStream content, float radius) throws IOException {
        var inner = radius * 0.382f;
        for (var corner = 0; corner < 2 * CORNERS; corner++) {
            var angle = Math.PI / 2 + corner * Math.PI / CORNERS;
            var length = corner % 2 == 0 ? radius : inner;
            var x = (float) (length * Math.cos(angle));
            var y = (float) (length * Math.sin(angle));
            if (corner == 0) {
                content.moveTo(x, y);
            } else {
                content.lineTo(x, y);
            }
        }
        content.closePath();
        content.fill();
    }

    /** Each character stands upright on the ring's inner side, the whole name in the middle of the top. */
    private void name(PDPageContentStream content, String organ) throws IOException {
        var characters = organ.codePoints().mapToObj(Character::toString).toList();
        var step = characters.size() < 2 ? 0 : Math.min(WIDEST_STEP, WIDEST_ARC / (characters.size() - 1));
        var size = Math.min(14, Math.max(6, step * 0.62f));
        var baseline = RADIUS - RING - size * 1.15f;
        for (var index = 0; index < characters.size(); index++) {
            var angle = Math.toRadians(90 + step * ((characters.size() - 1) / 2f - index));
            text(
                    content,
                    characters.get(index),
                    size,
                    1.1f,
                    (float) (baseline * Math.cos(angle)),
                    (float) (baseline * Math.sin(angle)),
                    angle - Math.PI / 2);
        }
    }

    private void text(
            PDPageContentStream content, String text, float size, float stretch, float x, float y, double turn)
            throws IOException {
        var font = pages.font();
        var matrix = new Matrix();
        matrix.translate(x, y);
        matrix.rotate(turn);
        matrix.translate(-font.width(text, size) / 2, 0);
        matrix.scale(1, stretch);
        content.beginText();
        content.setFont(font.font(), size);
        content.setLineWidth(size / 30);
        content.setRenderingMode(RenderingMode.FILL_STROKE);
        content.setTextMatrix(matrix);
        content.showText(text);
        content.endText();
    }
}
