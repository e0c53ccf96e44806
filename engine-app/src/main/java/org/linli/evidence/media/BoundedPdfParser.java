package org.linli.evidence.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Unpacks every stream into nothing before anything else may unpack it into memory: a small file may hold gigabytes. */
final class BoundedPdfParser extends PDFParser {
    private static final int MOST_OF_ONE = 32 << 20;
    private static final long MOST_OF_ALL = 400L << 20;
    private static final int MOST_FILTERS = 3;
    /** Pictures, which are never unpacked here. */
    private static final Set<COSName> LEFT_PACKED = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private long left = MOST_OF_ALL;

    BoundedPdfParser(RandomAccessRead source, StreamCacheCreateFunction cache) throws IOException {
        super(source, "", null, null, cache);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        var filters = filters(stream);
        if (filters.size() > MOST_FILTERS) {
            throw new DamagedFileException("Packed too often");
        }
        try (var packed = stream.createRawInputStream()) {
            unpack(stream, filters, packed);
        }
        return stream;
    }

    private void unpack(COSStream stream, List<COSName> filters, InputStream packed) throws IOException {
        var input = packed;
        for (var index = 0; index < filters.size() && !LEFT_PACKED.contains(filters.get(index)); index++) {
            var isLast = index == filters.size() - 1;
            var kept = isLast ? OutputStream.nullOutputStream() : new ByteArrayOutputStream();
            FilterFactory.INSTANCE.getFilter(filters.get(index)).decode(input, new Bounded(kept), stream, index);
            if (kept instanceof ByteArrayOutputStream bytes) {
                input = new ByteArrayInputStream(bytes.toByteArray());
            }
        }
    }

    private static List<COSName> filters(COSStream stream) {
        var filters = new ArrayList<COSName>();
        var given = stream.getFilters();
        if (given instanceof COSName name) {
            filters.add(name);
        } else if (given instanceof COSArray names) {
            for (var i = 0; i < names.size(); i++) {
                if (names.getObject(i) instanceof COSName name) {
                    filters.add(name);
                }
            }
        }
        return filters;
    }

    /** Refuses more than one stream may have, or all together. */
    private final class Bounded extends OutputStream {
        private final OutputStream target;
        private int written;

        Bounded(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            count(1);
            target.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            target.write(bytes, offset, length);
        }

        private void count(int length) {
            written += length;
            left -= length;
            if (written > MOST_OF_ONE || left < 0) {
                throw new IllegalStateException("Unpacks to too much"); // an IOException the library would swallow
            }
        }
    }
}
