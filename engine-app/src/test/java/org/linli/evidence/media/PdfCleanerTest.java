package org.linli.evidence.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCleanerTest {

    @TempDir
    Path folder;

    @Test
    void takesOutMetadataScriptsActionsAndFiles() throws IOException {
        var sent = write(Documents.talkative());
        assertThat(text(sent)).contains(Documents.SECRET, "JavaScript", "Launch", "EmbeddedFile", "Author");

        var cleaned = plainly(PdfCleaner.clean(sent, folder));

        assertThat(cleaned)
                .contains("/Page", "/Link")
                .doesNotContain(Documents.SECRET, "JavaScript", "Launch", "EmbeddedFile", "Author", "Metadata", "/AA");
    }

    @Test
    void leavesAFontItsName() throws IOException {
        var sent = folder.resolve("font");
        try (var document = Loader.loadPDF(Documents.plain())) {
            var font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            var fonts = new COSDictionary();
            fonts.setItem(COSName.AA, font);
            document.getPage(0).getCOSObject().setItem(COSName.FONT, fonts);
            document.save(sent.toFile());
        }

        assertThat(plainly(PdfCleaner.clean(sent, folder))).contains("/AA");
    }

    @Test
    void refusesWhatOnlyBeginsLikeADocument() throws IOException {
        var plain = Documents.plain();
        var page = write("%PDF-1.4\n<html><script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1));
        var ends = write("%PDF-1.4\n<html>\nstartxref\n0\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        var cut = write(Arrays.copyOf(plain, plain.length - 60));

        assertThatThrownBy(() -> PdfCleaner.clean(page, folder)).isInstanceOf(DamagedFileException.class);
        assertThatThrownBy(() -> PdfCleaner.clean(ends, folder)).isInstanceOf(DamagedFileException.class);
        assertThatThrownBy(() -> PdfCleaner.clean(cut, folder)).isInstanceOf(DamagedFileException.class);
    }

    @Test
    void refusesAnEncryptedDocument() throws IOException {
        var sent = write(Documents.encrypted());

        assertThatThrownBy(() -> PdfCleaner.clean(sent, folder)).isInstanceOf(EncryptedFileException.class);
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        var sent = write(Documents.bomb());

        assertThatThrownBy(() -> PdfCleaner.clean(sent, folder)).isInstanceOf(DamagedFileException.class);
    }

    private Path write(byte[] document) throws IOException {
        return Files.write(Files.createTempFile(folder, "document", null), document);
    }

    /** The file's text without compression, so that one can look for what should not be there. */
    private String plainly(Path file) throws IOException {
        var plain = folder.resolve("plain");
        try (var document = Loader.loadPDF(file.toFile())) {
            document.save(plain.toFile(), CompressParameters.NO_COMPRESSION);
        }
        return text(plain);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
