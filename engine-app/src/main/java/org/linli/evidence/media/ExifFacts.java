package org.linli.evidence.media;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.linli.shared.Zone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The part of a photo's EXIF data that is of use. Only that block is read: others may be compressed and without end.
 *
 * @param orientation 1 to 8 as EXIF numbers them, 1 = upright
 */
record ExifFacts(Capture capture, int orientation) {
    private static final Logger LOG = LoggerFactory.getLogger(ExifFacts.class);
    private static final ExifFacts NONE = new ExifFacts(Capture.UNKNOWN, 1);
    private static final int MOST_BYTES = 1 << 20;
    private static final DateTimeFormatter EXIF_DATE =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    /** Reads what there is; a photo whose metadata is broken counts as one without. */
    static ExifFacts read(Path photo, FileKind kind) {
        try (var content = new BufferedInputStream(Files.newInputStream(photo))) {
            return of(
                    switch (kind) {
                        case JPEG -> JpegMetadataReader.readMetadata(content, List.of(new ExifReader()));
                        case PNG -> ofPng(content);
                        case WEBP -> ofWebp(content);
                        default -> new Metadata();
                    });
        } catch (Exception broken) {
            LOG.debug("Unreadable EXIF data", broken);
            return NONE;
        }
    }

    private static Metadata ofPng(BufferedInputStream content) throws Exception {
        var metadata = new Metadata();
        for (var chunk : new PngChunkReader().extract(new StreamReader(content), Set.of(PngChunkType.eXIf))) {
            new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), metadata);
        }
        return metadata;
    }

    private static Metadata ofWebp(BufferedInputStream content) throws IOException {
        var metadata = new Metadata();
        content.skipNBytes(12);
        for (var header = content.readNBytes(8); header.length == 8; header = content.readNBytes(8)) {
            var length = Integer.toUnsignedLong(
                    ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
            if ("EXIF".equals(new String(header, 0, 4, StandardCharsets.ISO_8859_1)) && length <= MOST_BYTES) {
                var exif = content.readNBytes((int) length);
                var start = ExifReader.startsWithJpegExifPreamble(exif) ? ExifReader.JPEG_SEGMENT_PREAMBLE.length() : 0;
                new ExifReader().extract(new ByteArrayReader(exif), metadata, start);
                break;
            }
            content.skipNBytes(length + length % 2);
        }
        return metadata;
    }

    private static ExifFacts of(Metadata metadata) {
        var capture = Capture.UNKNOWN;
        var shot = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        if (shot != null) {
            var date = shot.getDateOriginal(TimeZone.getTimeZone(Zone.OFFICE)); // the zone counts where none is told
            capture = Capture.at(date == null || !isDate(shot) ? null : date.toInstant());
        }
        var place = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        if (place != null && place.getGeoLocation() != null) {
            var location = place.getGeoLocation();
            capture = capture.in(location.getLatitude(), location.getLongitude());
        }
        return new ExifFacts(capture, orientation(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class)));
    }

    /** The library takes the 31st of February for the 3rd of March. */
    private static boolean isDate(Directory shot) {
        var text = String.valueOf(shot.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL));
        try {
            LocalDateTime.parse(text.strip().replace('-', ':'), EXIF_DATE);
            return true;
        } catch (DateTimeParseException impossible) {
            return false;
        }
    }

    private static int orientation(Directory main) {
        var value = main == null ? null : main.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return value == null || value < 1 || value > 8 ? 1 : value;
    }
}
