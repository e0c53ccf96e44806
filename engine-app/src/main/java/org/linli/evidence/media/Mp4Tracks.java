package org.linli.evidence.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The tracks of a movie. Cameras and drones write positions into tracks of their own, sample by sample. */
final class Mp4Tracks {
    private static final Set<String> PLAYED = Set.of("vide", "soun");
    private static final int MOST_STEPS = 1_000_000;

    private final RandomAccessFile file;
    private final byte[] word = new byte[4];
    private long bytesLeft;
    private int steps;

    Mp4Tracks(RandomAccessFile file) throws IOException {
        this.file = file;
        this.bytesLeft = file.length();
    }

    /** Overwrites the samples of a track that is neither picture nor sound with zeros; the track itself stays. */
    void blankUnlessPlayed(Mp4Box track) throws IOException {
        var media = child(track, "mdia");
        var handler = media == null ? null : child(media, "hdlr");
        if (handler == null) {
            throw new DamagedFileException("Track without handler");
        }
        word(handler, 8);
        if (!PLAYED.contains(new String(word, StandardCharsets.ISO_8859_1))) {
            var information = child(media, "minf");
            var table = information == null ? null : child(information, "stbl");
            if (table != null) {
                blankSamples(table);
            }
        }
    }

    private void blankSamples(Mp4Box table) throws IOException {
        var sizes = child(table, "stsz");
        var runs = child(table, "stsc");
        var narrow = child(table, "stco");
        var wide = narrow == null ? child(table, "co64") : null;
        if (sizes == null || runs == null || (narrow == null && wide == null)) {
            throw new DamagedFileException("Track without sample table");
        }
        var chunks = word(narrow == null ? wide : narrow, 4);
        var sample = 0L;
        var run = 0L;
        for (var chunk = 0L; chunk < chunks; chunk++) {
            while (run + 1 < word(runs, 4) && word(runs, 8 + (run + 1) * 12) <= chunk + 1) {
                run++;
            }
            var samples = word(runs, 8 + run * 12 + 4);
            var from = narrow == null
                    ? word(wide, 8 + chunk * 8) << 32 | word(wide, 12 + chunk * 8)
                    : word(narrow, 8 + chunk * 4);
            blank(from, length(sizes, sample, samples));
            sample += samples;
        }
    }

    /** How many bytes {@code count} samples from {@code first} on take together. */
    private long length(Mp4Box sizes, long first, long count) throws IOException {
        var all = word(sizes, 4);
        if (all > 0) {
            return all * count;
        }
        var length = 0L;
        for (var sample = first; sample < first + count; sample++) {
            length += word(sizes, 12 + sample * 4);
        }
        return length;
    }

    private void blank(long from, long length) throws IOException {
        bytesLeft -= length;
        if (from < 0 || length < 0 || bytesLeft < 0 || from > file.length() - length) {
            throw new DamagedFileException("Samples outside of the file");
        }
        Mp4Box.zero(file, from, from + length);
    }

    /** The unsigned 32-bit number {@code at} bytes into the box. */
    private long word(Mp4Box box, long at) throws IOException {
        step();
        if (at < 0 || box.body() + at + 4 > box.end()) {
            throw new DamagedFileException("Table too short");
        }
        file.seek(box.body() + at);
        file.readFully(word);
        return Integer.toUnsignedLong(ByteBuffer.wrap(word).getInt());
    }

    private Mp4Box child(Mp4Box parent, String type) throws IOException {
        for (var position = parent.body(); parent.end() - position >= 8; ) {
            step();
            var box = Mp4Box.read(file, position, parent.end());
            if (box == null) {
                return null;
            }
            if (box.type().equals(type)) {
                return box;
            }
            position = box.end();
        }
        return null;
    }

    /** Keeps a hostile table from costing more than a real one ever would. */
    private void step() throws IOException {
        if (++steps > MOST_STEPS) {
            throw new DamagedFileException("Too many samples");
        }
    }
}
