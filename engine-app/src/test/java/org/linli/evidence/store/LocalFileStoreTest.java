package org.linli.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFileStoreTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final Instant NOW = Instant.parse("2026-11-23T01:30:00Z");

    @TempDir
    Path folder;

    private Path abc;
    private LocalFileStore store;

    @BeforeEach
    void makeAStore() throws IOException {
        abc = Files.writeString(folder.resolve("abc"), "abc");
        store = new LocalFileStore(folder.resolve("store"), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void keepsEqualContentOnce() throws IOException {
        assertThat(store.put(abc)).isEqualTo(ABC);
        assertThat(store.put(abc)).isEqualTo(ABC);

        assertThat(store.read(ABC).getContentAsByteArray()).isEqualTo("abc".getBytes());
        assertThat(folder.resolve("store/ba/78")).isDirectoryContaining(file -> file.endsWith(ABC));
        assertThat(folder.resolve("store/ba/78").toFile().list()).hasSize(1);
    }

    @Test
    void letsManyStoreTheSameAtOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> put = () -> store.put(abc);

            for (var result : threads.invokeAll(java.util.Collections.nCopies(40, put))) {
                assertThat(result.get()).isEqualTo(ABC);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(store.read(ABC).contentLength()).isEqualTo(3);
        assertThat(folder.resolve("store/ba/78").toFile().list()).hasSize(1);
    }

    @Test
    void deletesOnlyWhatNobodyHasWantedSince() throws IOException {
        store.put(abc);

        assertThat(store.deleteUnwantedSince(ABC, NOW)).isFalse();
        assertThat(store.read(ABC).exists()).isTrue();
        assertThat(store.deleteUnwantedSince(ABC, NOW.plusMillis(1))).isTrue();
        assertThat(store.read(ABC).exists()).isFalse();
    }

    @Test
    void remembersThatAFileIsStillWanted() throws IOException {
        store.put(abc);
        var later =
                new LocalFileStore(folder.resolve("store"), Clock.fixed(NOW.plus(Duration.ofDays(1)), ZoneOffset.UTC));

        assertThat(later.keep(ABC)).isTrue();

        assertThat(later.deleteUnwantedSince(ABC, NOW.plusMillis(1))).isFalse();
        assertThat(later.keep("0".repeat(64))).isFalse();
    }

    @Test
    void opensNothingButHashes() {
        for (var name : List.of("../../etc/passwd", "", "ABC", ABC + "/x")) {
            assertThatThrownBy(() -> store.read(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
