package org.linli.documents;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of one paper: measures, and puts a box where it has no character; remembers which ones. */
final class PaperFont {
    static final String MISSING = "□";
    /** What a reader sees as one character, such as an emoji of several code points. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final PDFont font;
    private final CmapLookup glyphs;
    private final HorizontalMetricsTable widths;
    private final float unitsPerEm;
    private final Set<String> missing = new TreeSet<>();

    /** Not to be shared: the parser keeps its place in the file, and each document takes a part of its own. */
    PaperFont(PDDocument document, byte[] file) throws IOException {
        TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(file));
        face.setEnableGsub(false);
        font = PDType0Font.load(document, face, true);
        glyphs = face.getUnicodeCmapLookup();
        widths = face.getHorizontalMetrics();
        unitsPerEm = face.getUnitsPerEm();
    }

    PDFont font() {
        return font;
    }

    /** Returns {@code text} in characters that this typeface has, without what nobody sees. */
    String printable(String text) {
        var printable = new StringBuilder();
        CHARACTER
                .matcher(text.replace("\r\n", "\n").replace('\t', ' '))
                .results()
                .forEach(found -> {
                    var character = found.group();
                    var visible = character
                            .codePoints()
                            .filter(point -> !isInvisible(point))
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
                    if (character.equals("\n")) {
                        printable.append('\n');
                    } else if (visible.codePoints().allMatch(this::has)) {
                        printable.append(visible);
                    } else {
                        missing.add("U+%04X".formatted(firstMissing(visible.toString())));
                        printable.append(MISSING);
                    }
                });
        return printable.toString();
    }

    /** The code points that {@link #printable} had no character for, such as {@code U+20BB7}. */
    Set<String> missing() {
        return missing;
    }

    float width(String printable, float size) {
        return (float) printable
                        .codePoints()
                        .mapToDouble(point -> widths.getAdvanceWidth(glyphs.getGlyphId(point)))
                        .sum()
                * size
                / unitsPerEm;
    }

    private boolean has(int point) {
        return glyphs.getGlyphId(point) != 0;
    }

    private int firstMissing(String text) {
        return text.codePoints().filter(point -> !has(point)).findFirst().orElseThrow();
    }

    private static boolean isInvisible(int point) {
        var type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || point >= 0xFE00 && point <= 0xFE0F
                || point >= 0xE0100 && point <= 0xE01EF;
    }
}
