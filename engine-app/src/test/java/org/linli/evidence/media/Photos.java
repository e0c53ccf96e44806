package org.linli.evidence.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as cameras write them, made byte by byte. */
public final class Photos {
    /** The name that {@link #exif} hides in the metadata, to be looked for in what is kept. */
    public static final String CAMERA = "SecretCam";

    private static final String WEBP_1X1 = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=";

    private Photos() {}

    /** Left half red, right half blue. */
    public static BufferedImage picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return image;
    }

    public static byte[] encode(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A JPEG with EXIF data right after its first marker. */
    public static byte[] jpeg(int width, int height, byte[] exif) {
        var jpeg = encode(picture(width, height), "jpeg");
        return ByteBuffer.allocate(jpeg.length + exif.length + 10)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG with EXIF data in front of its pixels. */
    public static byte[] png(BufferedImage image, byte[] exif) {
        var png = encode(image, "png");
        var chunk = ByteBuffer.allocate(exif.length + 12).putInt(exif.length);
        chunk.put("eXIf".getBytes(StandardCharsets.ISO_8859_1)).put(exif);
        var check = new CRC32();
        check.update(chunk.array(), 4, exif.length + 4);
        chunk.putInt((int) check.getValue());
        var header = 8 + 25; // signature and IHDR
        return ByteBuffer.allocate(png.length + chunk.capacity())
                .put(png, 0, header)
                .put(chunk.array())
                .put(png, header, png.length - header)
                .array();
    }

    /** A WebP of one pixel with EXIF data. */
    public static byte[] webp(byte[] exif) {
        var picture = Base64.getDecoder().decode(WEBP_1X1);
        var length = 4 + 18 + (picture.length - 12) + 8 + exif.length + exif.length % 2;
        var webp = ByteBuffer.allocate(length + 8).order(ByteOrder.LITTLE_ENDIAN);
        webp.put(latin("RIFF")).putInt(length).put(latin("WEBP"));
        webp.put(latin("VP8X")).putInt(10).putInt(0x08).put(new byte[6]); // 1 x 1, with EXIF
        webp.put(picture, 12, picture.length - 12);
        return webp.put(latin("EXIF")).putInt(exif.length).put(exif).array();
    }

    /** Only a header: a PNG that says it is {@code width} by {@code height} pixels. */
    public static byte[] bomb(int width, int height) {
        var png = encode(picture(1, 1), "png");
        var buffer = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var check = new CRC32();
        check.update(png, 12, 17);
        return buffer.putInt(29, (int) check.getValue()).array();
    }

    /**
     * EXIF data with a camera's name, taken at 30.5 N 114.25 E.
     *
     * @param takenAt such as {@code 2025:11:23 09:30:00}
     * @param offset such as {@code +08:00}, null = none
     */
    public static byte[] exif(int orientation, String takenAt, String offset) {
        var exif = ByteBuffer.allocate(400).order(ByteOrder.LITTLE_ENDIAN);
        exif.put(latin("II")).putShort((short) 42).putInt(8);
        exif.putShort((short) 4); // at 8: camera, orientation, shot, place
        entry(exif, 0x010F, 2, CAMERA.length() + 1, 200);
        entry(exif, 0x0112, 3, 1, orientation);
        entry(exif, 0x8769, 4, 1, 80);
        entry(exif, 0x8825, 4, 1, 120);
        exif.putInt(0);
        exif.position(80).putShort((short) (offset == null ? 1 : 2));
        entry(exif, 0x9003, 2, 20, 220);
        if (offset != null) {
            entry(exif, 0x9011, 2, 7, 250);
            exif.put(250, latin(offset));
        }
        exif.putInt(0);
        exif.position(120).putShort((short) 4);
        entry(exif, 1, 2, 2, 'N');
        entry(exif, 2, 5, 3, 270);
        entry(exif, 3, 2, 2, 'E');
        entry(exif, 4, 5, 3, 300);
        exif.putInt(0);
        exif.put(200, latin(CAMERA)).put(220, latin(takenAt));
        exif.position(270).putInt(30).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        exif.position(300).putInt(114).putInt(1).putInt(15).putInt(1).putInt(0).putInt(1);
        return exif.array();
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
