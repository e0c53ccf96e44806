package org.linli.evidence.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Blanks out in place the tags and attachments of a WebM file; they become void elements, so no offset changes. */
public final class WebmCleaner {
    private static final long SEGMENT = 0x18538067L;
    private static final long CLUSTER = 0x1F43B675L;
    private static final long TAGS = 0x1254C367L;
    private static final long ATTACHMENTS = 0x1941A469L;
    private static final int VOID = 0xEC;
    private static final long UNKNOWN = -1;
    private static final int MOST_ELEMENTS = 500_000;

    private final RandomAccessFile file;

    private WebmCleaner(RandomAccessFile file) {
        this.file = file;
    }

    /**
     * Cleans the file. Recorders of this format note neither place nor a dependable time.
     *
     * @throws DamagedFileException if its elements do not fit
     */
    public static Capture clean(Path video) throws IOException {
        try (var file = new RandomAccessFile(video.toFile(), "rw")) {
            new WebmCleaner(file).walk();
        }
        return Capture.UNKNOWN;
    }

    /** Goes through the elements as a flat list: the segment, and clusters of unknown size, are entered. */
    private void walk() throws IOException {
        var hasSegment = false;
        var elements = 0;
        for (var position = 0L; position < file.length(); ) {
            file.seek(position);
            var id = number(true);
            var size = number(false);
            var body = file.getFilePointer();
            if (++elements > MOST_ELEMENTS) {
                throw new DamagedFileException("Too many elements");
            }
            var isEntered = id == SEGMENT || (id == CLUSTER && size == UNKNOWN);
            if (!isEntered && (size == UNKNOWN || size > file.length() - body)) {
                throw new DamagedFileException("Element of " + size + " bytes at " + position);
            }
            if (id == TAGS || id == ATTACHMENTS) {
                blank(position, body + size);
            }
            hasSegment |= id == SEGMENT;
            position = isEntered ? body : body + size;
        }
        if (!hasSegment) {
            throw new DamagedFileException("No segment");
        }
    }

    /** Reads a number of 1 to 8 bytes whose length stands in its leading zeros; an id keeps its marker bit. */
    private long number(boolean isId) throws IOException {
        var first = file.read();
        var length = first <= 0 ? 9 : Integer.numberOfLeadingZeros(first) - 23;
        if (length > (isId ? 4 : 8) || file.length() - file.getFilePointer() < length - 1) {
            throw new DamagedFileException("No element at " + file.getFilePointer());
        }
        var mask = (1L << 7 * length) - 1;
        var value = (long) first;
        for (var i = 1; i < length; i++) {
            value = value << 8 | file.read();
        }
        if (isId) {
            return value;
        }
        return (value & mask) == mask ? UNKNOWN : value & mask;
    }

    private void blank(long from, long to) throws IOException {
        file.seek(from);
        file.write(VOID);
        var length = to - from;
        if (length >= 9) {
            file.writeLong(1L << 56 | (length - 9));
        } else {
            file.write((int) (0x80 | (length - 2)));
        }
        Mp4Box.zero(file, file.getFilePointer(), to);
    }
}
