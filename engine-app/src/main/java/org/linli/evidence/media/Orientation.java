package org.linli.evidence.media;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Puts pictures upright: cameras store them as the sensor lies and only note how they were held. */
final class Orientation {
    private Orientation() {}

    /** Returns a copy in sRGB, turned as EXIF orientation {@code value} asks; without alpha on a white ground. */
    static BufferedImage upright(BufferedImage image, int value, boolean withAlpha) {
        var width = image.getWidth();
        var height = image.getHeight();
        var isTurned = value >= 5;
        var upright = new BufferedImage(
                isTurned ? height : width,
                isTurned ? width : height,
                withAlpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var canvas = upright.createGraphics();
        if (!withAlpha) {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        }
        canvas.drawImage(image, transform(value, width, height), null);
        canvas.dispose();
        return upright;
    }

    private static AffineTransform transform(int value, int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
