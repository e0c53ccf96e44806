package org.linli.evidence.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Writes documents anew without what tells about their maker and without what acts when they are opened. */
final class PdfCleaner {
    private static final long MOST_MEMORY = 32L << 20;
    private static final long MOST_SCRATCH = 256L << 20;
    private static final int TAIL = 2048;
    /** One at a time, since a document takes many times its size in memory. */
    private static final Semaphore TURN = new Semaphore(1);

    private PdfCleaner() {}

    /**
     * Writes the cleaned document into {@code folder} and returns it.
     *
     * @throws EncryptedFileException if it is protected with a password
     * @throws DamagedFileException if it is no whole document, or unpacks to too much
     */
    static Path clean(Path document, Path folder) throws IOException {
        checkEnds(document);
        var cleaned = folder.resolve("document");
        TURN.acquireUninterruptibly();
        try (var pdf = open(document, folder)) {
            if (pdf.isEncrypted()) {
                throw new EncryptedFileException();
            }
            if (pdf.getNumberOfPages() == 0) {
                throw new DamagedFileException("No page");
            }
            var trailer = pdf.getDocument().getTrailer();
            trailer.removeItem(COSName.INFO);
            trailer.removeItem(COSName.ID);
            new PdfTelltales().removeFrom(trailer);
            pdf.save(cleaned.toFile());
            return cleaned;
        } catch (InvalidPasswordException encrypted) {
            throw new EncryptedFileException();
        } catch (EncryptedFileException | DamagedFileException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw new DamagedFileException(damaged);
        } catch (StackOverflowError tooDeep) {
            throw new DamagedFileException("Nested too deeply");
        } finally {
            TURN.release();
        }
    }

    private static PDDocument open(Path document, Path folder) throws IOException {
        var memory = MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_SCRATCH).setTempDir(folder.toFile());
        return new BoundedPdfParser(new RandomAccessReadBufferedFile(document.toFile()), memory.streamCache).parse();
    }

    /** The library would look for a document in anything that begins like one. */
    private static void checkEnds(Path document) throws IOException {
        try (var file = new RandomAccessFile(document.toFile(), "r")) {
            var tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            var text = new String(tail, StandardCharsets.ISO_8859_1);
            if (!text.contains("startxref") || !text.contains("%%EOF")) {
                throw new DamagedFileException("No end of a document");
            }
        }
    }
}
