package org.linli.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Codes to scan, with the quiet zone the standard asks for and a quarter of the modules to spare on a worn plate. */
@Component
public class QrCodes {
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
        var modules = modules(text, 0);
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var start = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M')
                            .append(start)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - start);
                    path.append("v1h-").append(x - start).append('z');
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
                """.formatted(modules.getWidth(), path);
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

    private static BitMatrix modules(String text, int size) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, size, size, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Does not fit into a code: " + text.length() + " characters", tooLong);
        }
    }
}
