package org.linli.evidence.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/**
 * Blanks out in place whatever an MP4 or QuickTime file tells beside picture and sound: user data, metadata, private
 * boxes and tracks of positions. The blanked boxes become free space, so no offset changes and nothing is encoded anew.
 */
public final class Mp4Cleaner {
    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia", "moof", "traf");
    private static final Set<String> TELLTALES = Set.of("udta", "meta", "uuid");
    private static final int MOST_BOXES = 100_000;
    private static final int MOST_FACTS = 1 << 20;
    private static final long SECONDS_1904_TO_1970 = 2_082_844_800L;

    private final RandomAccessFile file;
    private final VideoFacts facts = new VideoFacts();
    private final Mp4Tracks tracks;
    private Instant created;
    private boolean hasMovie;
    private int boxes;

    private Mp4Cleaner(RandomAccessFile file) throws IOException {
        this.file = file;
        this.tracks = new Mp4Tracks(file);
    }

    /**
     * Cleans the file and returns what it told.
     *
     * @throws DamagedFileException if it is not a whole movie
     */
    public static Capture clean(Path video) throws IOException {
        try (var file = new RandomAccessFile(video.toFile(), "rw")) {
            var cleaner = new Mp4Cleaner(file);
            cleaner.walk(0, file.length(), 0);
            if (!cleaner.hasMovie) {
                throw new DamagedFileException("No movie");
            }
            return cleaner.facts.capture(cleaner.created);
        }
    }

    private void walk(long start, long end, int depth) throws IOException {
        for (var position = start; end - position >= 8; ) {
            var box = box(position, end, depth);
            if (box == null) {
                return;
            }
            look(box, depth);
            position = box.end();
        }
    }

    private void look(Mp4Box box, int depth) throws IOException {
        switch (box.type()) {
            case "cmov" -> throw new DamagedFileException("Compressed movie header");
            case "mvhd" -> readCreation(box);
            case "moov" -> hasMovie = true;
            case "trak" -> tracks.blankUnlessPlayed(box);
            default -> {}
        }
        if (TELLTALES.contains(box.type())) {
            facts.add(read(box));
            box.blank(file);
        } else if (CONTAINERS.contains(box.type())) {
            walk(box.body(), box.end(), depth + 1);
        }
    }

    /** The box at {@code position}; null where a QuickTime list ends with zeros. */
    private Mp4Box box(long position, long end, int depth) throws IOException {
        if (++boxes > MOST_BOXES || depth > 8) {
            throw new DamagedFileException("Too many boxes");
        }
        var box = Mp4Box.read(file, position, end);
        if (box == null && depth == 0) {
            throw new DamagedFileException("No box at " + position);
        }
        return box;
    }

    private void readCreation(Mp4Box box) throws IOException {
        if (box.end() - box.body() < 12) {
            throw new DamagedFileException("Movie header too short");
        }
        file.seek(box.body());
        var seconds = file.readInt() >>> 24 == 1 ? file.readLong() : Integer.toUnsignedLong(file.readInt());
        created = Instant.ofEpochSecond(seconds % (1L << 33) - SECONDS_1904_TO_1970);
    }

    private String read(Mp4Box box) throws IOException {
        var bytes = new byte[(int) Math.min(MOST_FACTS, box.end() - box.body())];
        file.seek(box.body());
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
