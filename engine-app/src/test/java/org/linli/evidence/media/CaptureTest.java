package org.linli.evidence.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void believesNoTimeLongAgoOrInTheFuture() {
        assertThat(Capture.at(Instant.parse("1989-12-31T00:00:00Z")).takenAt()).isNull();
        assertThat(Capture.at(NOW.plusSeconds(86_401)).asOf(NOW).takenAt()).isNull();
        assertThat(Capture.at(NOW.plusSeconds(86_400)).asOf(NOW).takenAt()).isNotNull();
        assertThat(Capture.UNKNOWN.asOf(NOW)).isEqualTo(Capture.UNKNOWN);
        assertThat(Capture.at(NOW.plusSeconds(99_999)).in(30, 114).asOf(NOW).latitude())
                .isNotNull();
    }

    @Test
    void believesNoPlaceThatCannotBe() {
        assertThat(Capture.at(NOW).in(90.1, 114)).isEqualTo(Capture.at(NOW));
        assertThat(Capture.at(NOW).in(30, -180.1)).isEqualTo(Capture.at(NOW));
        assertThat(Capture.at(NOW).in(Double.NaN, 114)).isEqualTo(Capture.at(NOW));
    }

    @Test
    void believesNoDayThatThereIsNot() throws IOException {
        assertThat(taken("2026:02:31 09:30:00")).isNull();
        assertThat(taken("2026:13:01 09:30:00")).isNull();
        assertThat(taken("2026:02:28 25:30:00")).isNull();
        assertThat(taken("2026:02:28 09:30:00")).isEqualTo(Instant.parse("2026-02-28T01:30:00Z"));
        var facts = new VideoFacts();
        facts.add("2026-02-31T09:31:00+0800");
        assertThat(facts.capture(null).takenAt()).isNull();
    }

    private Instant taken(String at) throws IOException {
        var photo = Files.write(folder.resolve("photo"), Photos.jpeg(20, 20, Photos.exif(1, at, null)));
        return ExifFacts.read(photo, FileKind.JPEG).capture().takenAt();
    }
}
