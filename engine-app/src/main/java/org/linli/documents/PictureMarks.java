package org.linli.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/**
 * Writes across a picture who looks at it, when and what for, again and again, so that no part of it can be passed on without.
 *
 * <p>The characters are drawn from our own typeface: a server needs none.
 */
@Component
public class PictureMarks {
    private static final int LINES = 7;
    private static final double SLANT = Math.toRadians(-20);
    private static final Color INK = new Color(200, 0, 0, 90);
    private static final Color EDGE = new Color(255, 255, 255, 110);

    private final Papers papers;
    private final Semaphore painters = new Semaphore(2); // each holds a decoded picture

    PictureMarks(Papers papers) {
        this.papers = papers;
    }

    /** The picture as JPEG with the words across it. */
    public byte[] mark(byte[] picture, String words) {
        painters.acquireUninterruptibly();
        try {
            var read = ImageIO.read(new ByteArrayInputStream(picture));
            var image = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            var pen = image.createGraphics();
            pen.drawImage(read, 0, 0, Color.WHITE, null);
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            write(pen, words, image.getWidth(), image.getHeight());
            pen.dispose();
            var written = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", written);
            return written.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            painters.release();
        }
    }

    private void write(Graphics2D pen, String words, int width, int height) throws IOException {
        var size = Math.max(width, height) / 34.0;
        var line = outline(words, size);
        var step = line.getBounds2D().getWidth() + 3 * size;
        var reach = Math.hypot(width, height);
        pen.rotate(SLANT, width / 2.0, height / 2.0);
        for (var row = 0; row <= LINES; row++) {
            var y = (height - reach) / 2 + reach * row / LINES;
            for (var x = (width - reach) / 2 - row % 2 * step / 2; x < (width + reach) / 2; x += step) {
                var shape = line.createTransformedShape(AffineTransform.getTranslateInstance(x, y));
                pen.setColor(EDGE);
                pen.draw(shape);
                pen.setColor(INK);
                pen.fill(shape);
            }
        }
    }

    private Path2D outline(String words, double size) throws IOException {
        try (TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(papers.fontFile()))) {
            var scale = size / face.getUnitsPerEm();
            var glyphs = face.getUnicodeCmapLookup();
            var line = new Path2D.Double();
            var x = 0.0;
            for (var point : words.codePoints().toArray()) {
                var glyph = glyphs.getGlyphId(point);
                var drawn = face.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    var place = AffineTransform.getTranslateInstance(x, 0);
                    place.scale(scale, -scale);
                    line.append(drawn.getPath().getPathIterator(place), false);
                }
                x += face.getAdvanceWidth(glyph) * scale;
            }
            return line;
        }
    }
}
