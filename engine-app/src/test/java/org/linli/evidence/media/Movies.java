package org.linli.evidence.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Movies as phones write them, made box by box. */
public final class Movies {
    public static final String PLACE = "+30.5728+114.2993+020.000/";
    /** Stands where the pictures are; it must survive. */
    public static final String PICTURES = "PICTURES-OF-THE-MOVIE";
    /** Stands where a drone writes its positions; it must not survive. */
    public static final String POSITIONS = "POSITIONS!";

    private Movies() {}

    /** An MP4 whose user data hold its place, made at 2025-11-23T01:30:00Z. */
    public static byte[] android() {
        return join(box("ftyp", latin("isom"), new byte[4], latin("isommp42")), data(), movie(userData()));
    }

    /** A QuickTime movie whose metadata hold place and local time. */
    public static byte[] iphone() {
        var meta = box("meta", latin("hdlr?keys?ilst?" + PLACE + "?2025-11-23T09:31:00+0800?Apple"));
        return join(box("ftyp", latin("qt  "), new byte[4], latin("qt  ")), data(), movie(meta));
    }

    /** A 3GPP recording whose place is in fixed point. */
    public static byte[] feature() {
        var place = ByteBuffer.allocate(6 + 5 + 1 + 12);
        place.position(6).put(latin("Home\0")).put((byte) 0);
        place.putInt((int) (114.25 * 65536)).putInt((int) (30.5 * 65536));
        var userData = box("udta", box("loci", place.array()));
        return join(box("ftyp", latin("3gp4"), new byte[4], latin("3gp4")), data(), movie(userData));
    }

    /** A movie with a track of positions beside its pictures. */
    public static byte[] drone() {
        var head = box("ftyp", latin("mp42"), new byte[4], latin("mp42"));
        var positionsAt = head.length + 8 + PICTURES.length();
        var samples = box(
                "stbl",
                box("stsz", words(0, 0, 2, 4, POSITIONS.length() - 4)),
                box("stsc", words(0, 1, 1, 2, 1)),
                box("stco", words(0, 1, positionsAt)));
        return join(head, data(), movie(track("meta", samples), track("vide", new byte[0])));
    }

    /** A recording of a browser, of unknown length, with tags at its end. */
    public static byte[] webm() {
        return join(
                bytes(0x1A, 0x45, 0xDF, 0xA3, 0x87, 0x42, 0x82, 0x84),
                latin("webm"),
                bytes(0x18, 0x53, 0x80, 0x67, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF),
                bytes(0x1F, 0x43, 0xB6, 0x75, 0xFF, 0xA3, 0x80 | PICTURES.length()),
                latin(PICTURES),
                bytes(0x12, 0x54, 0xC3, 0x67, 0x80 | PLACE.length()),
                latin(PLACE));
    }

    private static byte[] userData() {
        return box("udta", box("\u00a9xyz", bytes(0, PLACE.length(), 0x15, 0xC7), latin(PLACE)));
    }

    private static byte[] data() {
        return box("mdat", latin(PICTURES), latin(POSITIONS));
    }

    private static byte[] movie(byte[]... more) {
        var created = 1_763_861_400L + 2_082_844_800L; // 2025-11-23T01:30:00Z, counted from 1904
        var header = box("mvhd", words(0, created, created), new byte[88]);
        return box("moov", join(header, join(more)));
    }

    private static byte[] track(String handler, byte[] samples) {
        var media = box("mdia", box("hdlr", words(0, 0), latin(handler), new byte[12]), box("minf", samples));
        return box("trak", media);
    }

    public static byte[] box(String type, byte[]... content) {
        var body = join(content);
        return join(words(body.length + 8), latin(type), body);
    }

    private static byte[] words(long... values) {
        var buffer = ByteBuffer.allocate(values.length * 4);
        for (var value : values) {
            buffer.putInt((int) value);
        }
        return buffer.array();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
