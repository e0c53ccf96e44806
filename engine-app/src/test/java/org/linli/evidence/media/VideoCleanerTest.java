package org.linli.evidence.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideoCleanerTest {

    @TempDir
    Path folder;

    @Test
    void readsAndBlanksTheUserDataOfAnMp4() throws IOException {
        var file = write(Movies.android());

        var capture = Mp4Cleaner.clean(file);

        assertThat(capture.takenAt()).isEqualTo(Instant.parse("2025-11-23T01:30:00Z"));
        assertThat(capture.latitude()).isEqualByComparingTo("30.5728");
        assertThat(capture.longitude()).isEqualByComparingTo("114.2993");
        assertThat(file).hasSize(Movies.android().length);
        assertThat(text(file)).doesNotContain(Movies.PLACE, "xyz").contains(Movies.PICTURES, "moov", "free");
    }

    @Test
    void readsAndBlanksTheMetadataOfAQuickTimeMovie() throws IOException {
        var file = write(Movies.iphone());

        var capture = Mp4Cleaner.clean(file);

        assertThat(capture.takenAt()).isEqualTo(Instant.parse("2025-11-23T01:31:00Z"));
        assertThat(capture.latitude()).isEqualByComparingTo("30.5728");
        assertThat(text(file)).doesNotContain(Movies.PLACE, "Apple").contains(Movies.PICTURES);
    }

    @Test
    void readsAPlaceInFixedPoint() throws IOException {
        var file = write(Movies.feature());

        var capture = Mp4Cleaner.clean(file);

        assertThat(capture.latitude()).isEqualByComparingTo("30.5");
        assertThat(capture.longitude()).isEqualByComparingTo("114.25");
        assertThat(text(file)).doesNotContain("Home");
    }

    @Test
    void blanksTracksThatAreNeitherPictureNorSound() throws IOException {
        var file = write(Movies.drone());

        Mp4Cleaner.clean(file);

        assertThat(text(file)).doesNotContain(Movies.POSITIONS).contains(Movies.PICTURES);
    }

    @Test
    void blanksTheTagsOfAWebm() throws IOException {
        var file = write(Movies.webm());

        WebmCleaner.clean(file);

        assertThat(file).hasSize(Movies.webm().length);
        assertThat(text(file)).doesNotContain(Movies.PLACE).contains(Movies.PICTURES);
        WebmCleaner.clean(file); // still a list of whole elements
    }

    @Test
    void refusesMoviesThatAreCutOffOrCarryMore() throws IOException {
        var movie = Movies.android();
        var cut = write(Arrays.copyOf(movie, movie.length - 5));
        var more = write((new String(movie, StandardCharsets.ISO_8859_1) + "<script>alert(1)</script>")
                .getBytes(StandardCharsets.ISO_8859_1));
        var none = write(Movies.box("ftyp", new byte[8]));
        var tags = Movies.webm();
        var cutTags = write(Arrays.copyOf(tags, tags.length - 5));

        assertThatThrownBy(() -> Mp4Cleaner.clean(cut)).isInstanceOf(DamagedFileException.class);
        assertThatThrownBy(() -> Mp4Cleaner.clean(more)).isInstanceOf(DamagedFileException.class);
        assertThatThrownBy(() -> Mp4Cleaner.clean(none)).isInstanceOf(DamagedFileException.class);
        assertThatThrownBy(() -> WebmCleaner.clean(cutTags)).isInstanceOf(DamagedFileException.class);
    }

    private Path write(byte[] movie) throws IOException {
        return Files.write(Files.createTempFile(folder, "movie", null), movie);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
