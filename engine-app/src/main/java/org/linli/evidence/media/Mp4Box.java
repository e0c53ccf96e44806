package org.linli.evidence.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A box of an MP4 file.
 *
 * @param start of its header
 * @param body first byte after its header
 * @param end first byte after it
 */
record Mp4Box(String type, long start, long body, long end) {
    private static final int BLOCK = 1 << 16;

    /**
     * Reads the header at {@code position}; null for one without type and size, as some lists end with.
     *
     * @throws DamagedFileException if it reaches beyond {@code limit}
     */
    static Mp4Box read(RandomAccessFile file, long position, long limit) throws IOException {
        file.seek(position);
        var header = new byte[8];
        file.readFully(header);
        var size = Integer.toUnsignedLong(ByteBuffer.wrap(header).getInt());
        var type = new String(header, 4, 4, StandardCharsets.ISO_8859_1);
        if (size == 0 && "\0\0\0\0".equals(type)) {
            return null;
        }
        var body = position + 8;
        if (size == 1) {
            size = limit - body < 8 ? 0 : file.readLong();
            body += 8;
        } else if (size == 0) {
            size = limit - position;
        }
        if (size < body - position || size > limit - position) {
            throw new DamagedFileException("Box " + type + " of " + size + " bytes at " + position);
        }
        return new Mp4Box(type, position, body, position + size);
    }

    /** Turns it into free space full of zeros. */
    void blank(RandomAccessFile file) throws IOException {
        file.seek(start + 4);
        file.write("free".getBytes(StandardCharsets.ISO_8859_1));
        zero(file, body, end);
    }

    static void zero(RandomAccessFile file, long from, long to) throws IOException {
        file.seek(from);
        var zeros = new byte[BLOCK];
        for (var left = to - from; left > 0; left -= BLOCK) {
            file.write(zeros, 0, (int) Math.min(left, BLOCK));
        }
    }
}
