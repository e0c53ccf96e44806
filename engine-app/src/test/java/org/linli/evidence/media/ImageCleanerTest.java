package org.linli.evidence.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageCleanerTest {
    private static final String MORNING = "2025:11:23 09:30:00";

    private final ImageCleaner cleaner = new ImageCleaner(1_000_000, 200);

    @TempDir
    Path folder;

    @Test
    void readsTimeAndPlaceBeforeItForgetsThem() throws IOException {
        var photo = Photos.jpeg(60, 40, Photos.exif(1, MORNING, "+09:00"));

        var cleaned = clean(photo, FileKind.JPEG);

        assertThat(cleaned.capture().takenAt()).isEqualTo(Instant.parse("2025-11-23T00:30:00Z"));
        assertThat(cleaned.capture().latitude()).isEqualByComparingTo("30.5");
        assertThat(cleaned.capture().longitude()).isEqualByComparingTo("114.25");
        assertThat(text(cleaned.content())).doesNotContain("Exif", Photos.CAMERA, "2025:11:23");
        assertThat(text(cleaned.thumbnail())).doesNotContain("Exif", Photos.CAMERA, "2025:11:23");
    }

    @Test
    void takesATimeWithoutOffsetAsOfficeTime() throws IOException {
        var cleaned = clean(Photos.jpeg(60, 40, Photos.exif(1, MORNING, null)), FileKind.JPEG);

        assertThat(cleaned.capture().takenAt()).isEqualTo(Instant.parse("2025-11-23T01:30:00Z"));
    }

    @Test
    void readsTheExifDataOfPngAndWebp() throws IOException {
        var exif = Photos.exif(1, MORNING, null);

        var png = clean(Photos.png(Photos.picture(60, 40), exif), FileKind.PNG);
        var webp = clean(Photos.webp(exif), FileKind.WEBP);

        assertThat(png.mediaType()).isEqualTo("image/png");
        assertThat(webp.mediaType()).isEqualTo("image/jpeg");
        assertThat(png.capture()).isEqualTo(webp.capture());
        assertThat(png.capture().latitude()).isEqualByComparingTo("30.5");
        assertThat(text(png.content())).doesNotContain(Photos.CAMERA);
    }

    @Test
    void survivesBrokenExifData() throws IOException {
        var broken = Arrays.copyOf(Photos.exif(1, MORNING, null), 60);

        var cleaned = clean(Photos.jpeg(60, 40, broken), FileKind.JPEG);

        assertThat(cleaned.capture()).isEqualTo(Capture.UNKNOWN);
    }

    /** Where the red left half of the sensor's picture must end up, as EXIF defines the eight orientations. */
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, 5, 20", "2, 60, 40, 55, 20", "3, 60, 40, 55, 20", "4, 60, 40, 5, 20",
        "5, 40, 60, 20, 5", "6, 40, 60, 20, 5", "7, 40, 60, 20, 55", "8, 40, 60, 20, 55"
    })
    void turnsPicturesUpright(int orientation, int width, int height, int redX, int redY) throws IOException {
        var cleaned = clean(Photos.jpeg(60, 40, Photos.exif(orientation, MORNING, null)), FileKind.JPEG);

        var upright = ImageIO.read(cleaned.content().toFile());

        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        var color = new Color(upright.getRGB(redX, redY));
        assertThat(color.getRed()).isGreaterThan(200);
        assertThat(color.getBlue()).isLessThan(60);
    }

    @ParameterizedTest
    @CsvSource({"800, 400, 200, 100", "300, 900, 67, 200", "120, 80, 120, 80", "5000, 1, 200, 1"})
    void scalesLargePicturesDown(int width, int height, int keptWidth, int keptHeight) throws IOException {
        var cleaned = clean(Photos.encode(Photos.picture(width, height), "jpeg"), FileKind.JPEG);

        var kept = ImageIO.read(cleaned.content().toFile());

        assertThat(kept.getWidth()).isEqualTo(keptWidth);
        assertThat(kept.getHeight()).isEqualTo(keptHeight);
    }

    @Test
    void keepsTheTransparencyOfPng() throws IOException {
        var glass = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);

        var cleaned = clean(Photos.encode(glass, "png"), FileKind.PNG);

        assertThat(ImageIO.read(cleaned.content().toFile()).getRGB(5, 5) >>> 24).isZero();
        var ground = new Color(ImageIO.read(cleaned.thumbnail().toFile()).getRGB(5, 5));
        assertThat(ground).isEqualTo(Color.WHITE);
    }

    @Test
    void refusesABombBeforeDecodingIt() {
        assertThatThrownBy(() -> clean(Photos.bomb(50_000, 50_000), FileKind.PNG))
                .isInstanceOf(TooManyPixelsException.class);
    }

    @Test
    void refusesADamagedPicture() {
        var half = Arrays.copyOf(Photos.encode(Photos.picture(60, 40), "png"), 60);

        assertThatThrownBy(() -> clean(half, FileKind.PNG)).isInstanceOf(DamagedFileException.class);
    }

    @Test
    void dropsWhatIsHiddenBehindThePicture() throws IOException {
        var photo = Photos.encode(Photos.picture(60, 40), "jpeg");
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);
        var polyglot = Arrays.copyOf(photo, photo.length + script.length);
        System.arraycopy(script, 0, polyglot, photo.length, script.length);

        assertThat(text(clean(polyglot, FileKind.JPEG).content())).doesNotContain("script");
    }

    private CleanedFile clean(byte[] photo, FileKind kind) throws IOException {
        var file = Files.write(Files.createTempFile(folder, "photo", null), photo);
        return cleaner.clean(file, kind, Files.createTempDirectory(folder, "cleaned"));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
