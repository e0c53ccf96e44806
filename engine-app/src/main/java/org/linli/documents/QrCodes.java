package org.linli.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Codes to scan, with the quiet zone the standard asks for and a quarter of the modules to spare on a worn plate. */
@Component
public class QrCodes {

    /** Dark modules side by side. */
    record Run(int x, int y, int length) {}

    /** A code of {@code size} by {@code size} modules, its quiet zone counted in. */
    record Drawing(int size, List<Run> runs) {}

    private static final int FRAME = 2;
    private static final Map<EncodeHintType, Object> SQUARE =
            Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE);
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8,
            EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q,
            EncodeHintType.MARGIN, 4);

    /**
     * Returns the code as an SVG document that scales to any size.
     *
     * @throws IllegalArgumentException if the text is empty or does not fit into a code
     */
    public String svg(String text) {
        var drawing = drawing(text);
        var path = new StringBuilder();
        for (var run : drawing.runs()) {
            path.append('M').append(run.x()).append(' ').append(run.y());
            path.append('h').append(run.length());
            path.append("v1h-").append(run.length()).append('z');
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
                """.formatted(drawing.size(), path);
    }

    /**
     * Returns the dark runs of the code, to be drawn at any size.
     *
     * @throws IllegalArgumentException if the text is empty or does not fit into a code
     */
    Drawing drawing(String text) {
        return drawing(modules(text, 0));
    }

    /**
     * As {@link #drawing(String)}, in a symbol of this kind.
     *
     * @throws IllegalArgumentException if the text is empty or does not fit into a code
     */
    Drawing drawing(Symbol symbol, String text) {
        return symbol == Symbol.QR ? drawing(text) : drawing(dataMatrix(text));
    }

    private static Drawing drawing(BitMatrix modules) {
        var runs = new ArrayList<Run>();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var start = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    runs.add(new Run(start, y, x - start));
                }
            }
        }
        return new Drawing(modules.getWidth(), runs);
    }

    /**
     * Returns the code as a PNG image of {@code size} by {@code size} pixels.
     *
     * @throws IllegalArgumentException if the text is empty or does not fit into a code
     */
    public byte[] png(String text, int size) {
        var image = new ByteArrayOutputStream();
        try {
            MatrixToImageWriter.writeToStream(modules(text, size), "PNG", image);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return image.toByteArray();
    }

    /** With the quiet zone of one module that the standard asks for, and one more. */
    private static BitMatrix dataMatrix(String text) {
        var bare = new DataMatrixWriter().encode(text, BarcodeFormat.DATA_MATRIX, 0, 0, SQUARE);
        var framed = new BitMatrix(bare.getWidth() + 2 * FRAME, bare.getHeight() + 2 * FRAME);
        for (var y = 0; y < bare.getHeight(); y++) {
            for (var x = 0; x < bare.getWidth(); x++) {
                if (bare.get(x, y)) {
                    framed.set(x + FRAME, y + FRAME);
                }
            }
        }
        return framed;
    }

    private static BitMatrix modules(String text, int size) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, size, size, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Does not fit into a code: " + text.length() + " characters", tooLong);
        }
    }
}
