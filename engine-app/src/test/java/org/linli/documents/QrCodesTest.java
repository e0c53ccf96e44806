package org.linli.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodesTest {
    private static final String TEXT = "https://linli.example/g/桂花社区-01";
    private static final int SCALE = 6;

    private final QrCodes codes = new QrCodes();

    @Test
    void drawsAnImageThatAScannerReads() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(codes.png(TEXT, 400)));

        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(scan(image)).isEqualTo(TEXT);
    }

    @Test
    void drawsAPathThatAScannerReads() throws Exception {
        assertThat(scan(drawn(codes.svg(TEXT)))).isEqualTo(TEXT);
    }

    @Test
    void drawsADataMatrixThatAScannerReads() throws Exception {
        var drawing = codes.drawing(Symbol.DATA_MATRIX, "https://linli.example/c/AbCdEfGhIjKlMnOpQrStUv");
        var image = new BufferedImage(drawing.size() * SCALE, drawing.size() * SCALE, BufferedImage.TYPE_BYTE_BINARY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        drawing.runs().forEach(run -> pen.fillRect(run.x() * SCALE, run.y() * SCALE, run.length() * SCALE, SCALE));

        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        assertThat(new DataMatrixReader().decode(bitmap).getText())
                .isEqualTo("https://linli.example/c/AbCdEfGhIjKlMnOpQrStUv");
    }

    @Test
    void leavesAQuietZoneOfFourModules() {
        assertThat(codes.svg(TEXT)).contains("M4 4h7v1h-7z").doesNotContain("M3 ", "M0 0h7");
    }

    @Test
    void refusesATextThatDoesNotFit() {
        assertThatThrownBy(() -> codes.svg("长".repeat(2000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String scan(BufferedImage image) throws Exception {
        var source = new BufferedImageLuminanceSource(image);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    /** Fills the rectangles of the path, as a browser would. */
    private static BufferedImage drawn(String svg) {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        var size = Integer.parseInt(box.group(1)) * SCALE;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, size, size);
        canvas.setColor(Color.BLACK);
        var run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-").matcher(svg);
        while (run.find()) {
            canvas.fillRect(number(run.group(1)), number(run.group(2)), number(run.group(3)), SCALE);
        }
        canvas.dispose();
        return image;
    }

    private static int number(String text) {
        return Integer.parseInt(text) * SCALE;
    }
}
