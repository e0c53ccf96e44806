package org.linli.evidence.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKindTest {

    @TempDir
    Path folder;

    @Test
    void tellsWhatIsAcceptedByItsContent() throws IOException {
        var exif = Photos.exif(1, "2026:11:23 09:30:00", null);

        assertThat(kind(Photos.jpeg(4, 4, exif))).contains(FileKind.JPEG);
        assertThat(kind(Photos.encode(Photos.picture(4, 4), "png"))).contains(FileKind.PNG);
        assertThat(kind(Photos.webp(exif))).contains(FileKind.WEBP);
        assertThat(kind(text("%PDF-1.7\n%%EOF"))).contains(FileKind.PDF);
        assertThat(kind(Movies.android())).contains(FileKind.MP4);
        assertThat(kind(Movies.drone())).contains(FileKind.MP4);
        assertThat(kind(Movies.feature())).contains(FileKind.MP4);
        assertThat(kind(Movies.iphone())).contains(FileKind.QUICKTIME);
        assertThat(kind(Movies.webm())).contains(FileKind.WEBM);
    }

    @Test
    void acceptsNothingElse() throws IOException {
        assertThat(kind(text("<html><script>alert(1)</script></html>"))).isEmpty();
        assertThat(kind(text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))).isEmpty();
        assertThat(kind(text("PK\3\4 a document or an archive"))).isEmpty();
        assertThat(kind(text("GIF89a"))).isEmpty();
        assertThat(kind(text("MZ a program"))).isEmpty();
        assertThat(kind(text("just words"))).isEmpty();
        assertThat(kind(Movies.box("ftyp", text("heic"), new byte[4], text("mif1heic"))))
                .isEmpty();
        assertThat(kind(Movies.box("ftyp", text("M4A "), new byte[4], text("M4A "))))
                .isEmpty();
    }

    private Optional<FileKind> kind(byte[] content) throws IOException {
        return FileKind.of(Files.write(folder.resolve("photo.jpg"), content));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
