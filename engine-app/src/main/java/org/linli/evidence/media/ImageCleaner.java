package org.linli.evidence.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import net.coobird.thumbnailator.Thumbnails;

/** Draws photos anew, upright and in a sensible size, so that nothing but the picture is left of the file. */
public final class ImageCleaner {
    private static final int THUMBNAIL_EDGE = 320;
    private static final float QUALITY = 0.85f;
    /** Larger pictures are thinned out while they are read: at most 100 MB each. */
    private static final long DECODED_PIXELS = 25_000_000;

    private final long maxPixels;
    private final int longestEdge;
    private final Semaphore decoders = new Semaphore(Runtime.getRuntime().availableProcessors());

    /**
     * @param maxPixels largest width times height that is decoded at all
     * @param longestEdge larger pictures are scaled down to this many pixels
     */
    public ImageCleaner(long maxPixels, int longestEdge) {
        this.maxPixels = maxPixels;
        this.longestEdge = longestEdge;
    }

    /**
     * Writes the picture and its thumbnail into {@code folder}; WebP becomes JPEG.
     *
     * @throws TooManyPixelsException before anything is decoded
     * @throws DamagedFileException if it cannot be decoded
     */
    public CleanedFile clean(Path photo, FileKind kind, Path folder) throws IOException {
        var exif = ExifFacts.read(photo, kind);
        var content = folder.resolve("content");
        var thumbnail = folder.resolve("thumbnail");
        decoders.acquireUninterruptibly();
        try {
            var decoded = decode(photo, kind);
            var keepsAlpha = kind == FileKind.PNG && decoded.getColorModel().hasAlpha();
            var upright = Orientation.upright(scaled(decoded, longestEdge), exif.orientation(), keepsAlpha);
            write(upright, kind == FileKind.PNG ? "png" : "jpeg", content);
            write(Orientation.upright(scaled(upright, THUMBNAIL_EDGE), 1, false), "jpeg", thumbnail);
        } finally {
            decoders.release();
        }
        var mediaType = kind == FileKind.PNG ? "image/png" : "image/jpeg";
        return new CleanedFile(content, mediaType, thumbnail, exif.capture());
    }

    private BufferedImage decode(Path photo, FileKind kind) throws IOException {
        var reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        try (var input = ImageIO.createImageInputStream(photo.toFile())) {
            reader.setInput(input, true, true); // metadata is not even looked at
            return decode(reader, kind);
        } catch (TooManyPixelsException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw new DamagedFileException(damaged);
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage decode(ImageReader reader, FileKind kind) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        var pixels = (long) width * height;
        // The reader of WebP decodes the whole picture, whatever it is asked for.
        if (pixels > (kind == FileKind.WEBP ? Math.min(DECODED_PIXELS, maxPixels) : maxPixels)) {
            throw new TooManyPixelsException(width, height);
        }
        var step = (int) Math.ceil(Math.sqrt((double) pixels / DECODED_PIXELS));
        var options = reader.getDefaultReadParam();
        if (step > 1 && width > step && height > step) {
            options.setSourceSubsampling(step, step, 0, 0);
        }
        return reader.read(0, options);
    }

    private static BufferedImage scaled(BufferedImage image, int edge) throws IOException {
        if (Math.max(image.getWidth(), image.getHeight()) <= edge) {
            return image;
        }
        var type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return Thumbnails.of(image).size(edge, edge).imageType(type).asBufferedImage();
    }

    private static void write(BufferedImage image, String format, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var output = ImageIO.createImageOutputStream(file.toFile())) {
            var options = writer.getDefaultWriteParam();
            if ("jpeg".equals(format)) {
                options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                options.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), options);
        } finally {
            writer.dispose();
        }
    }
}
