package org.linli.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.shared.LinliSettings;

class DataCipherTest {
    private final DataCipher cipher = withKey("a secret for tests that is long enough");

    @ParameterizedTest
    @ValueSource(strings = {"", "李明", "13812345678", "𠮷田 🙂", "  spaces  "})
    void readsWhatItWrote(String text) {
        assertThat(cipher.decrypt(cipher.encrypt(text))).isEqualTo(text);
    }

    @Test
    void writesTheSameTextDifferentlyEachTime() {
        assertThat(cipher.encrypt("李明")).isNotEqualTo(cipher.encrypt("李明")).doesNotContain("李");
    }

    @Test
    void findsEqualTextsByTheirFingerprint() {
        assertThat(cipher.fingerprint("13812345678"))
                .hasSize(64)
                .isEqualTo(cipher.fingerprint("13812345678"))
                .isNotEqualTo(cipher.fingerprint("13812345679"))
                .isNotEqualTo(withKey("another secret for tests, long enough").fingerprint("13812345678"));
    }

    @Test
    void readsNothingWithAnotherKey() {
        var stored = cipher.encrypt("李明");
        var other = withKey("another secret for tests, long enough");

        assertThatThrownBy(() -> other.decrypt(stored)).hasMessageContaining("LINLI_DATA_KEY");
    }

    @Test
    void readsAndFindsWhatEveryKnownKeyWrote() {
        var stored = cipher.encrypt("李明");
        var sealed = cipher.seal("test", "李明");
        var changed = withKey("another secret for tests, long enough", "a secret for tests that is long enough");

        assertThat(changed.decrypt(stored)).isEqualTo("李明");
        assertThat(changed.open("test", sealed)).contains("李明");
        assertThat(changed.fingerprints("李明"))
                .hasSize(2)
                .startsWith(changed.fingerprint("李明"))
                .contains(cipher.fingerprint("李明"));
        assertThat(changed.encrypt("李明")).startsWith(changed.prefix()).doesNotStartWith(cipher.prefix());
        assertThatThrownBy(() -> cipher.decrypt(changed.encrypt("李明"))).hasMessageContaining("LINLI_OTHER_DATA_KEYS");
    }

    /** What was written before keys had ids. */
    @Test
    void readsWhatNamesNoKey() {
        var stored = cipher.encrypt("李明").replace(cipher.prefix(), "1:");

        assertThat(cipher.decrypt(stored)).isEqualTo("李明");
        assertThat(withKey("another secret for tests, long enough", "a secret for tests that is long enough")
                        .decrypt(stored))
                .isEqualTo("李明");
    }

    @Test
    void filesHaveKeysOfTheirOwn() {
        var files = new FileCipher();
        var photo = "a photo".getBytes(StandardCharsets.UTF_8);
        var one = files.encrypt(photo);
        var other = files.encrypt(photo);

        assertThat(files.decrypt(one.content(), one.key())).isEqualTo(photo);
        assertThat(one.content()).isNotEqualTo(other.content());
        assertThatThrownBy(() -> files.decrypt(one.content(), other.key())).isInstanceOf(IllegalStateException.class);
        one.content()[20]++;
        assertThatThrownBy(() -> files.decrypt(one.content(), one.key())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesSeveralKeysFromTheFile(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("data.key"),
                "the secret that is written with now\n\nthe secret of the year before, known\n");
        var settings = new LinliSettings(folder, URI.create("http://localhost"), "", List.of());
        var known = new DataCipher(new DataKey(settings, "jdbc:h2:file:test"));

        assertThat(known.fingerprints("李明"))
                .containsExactly(
                        withKey("the secret that is written with now").fingerprint("李明"),
                        withKey("the secret of the year before, known").fingerprint("李明"));
    }

    @Test
    void readsNothingThatWasChanged() {
        var stored = cipher.encrypt("李明");
        var flipped = stored.charAt(10) == 'A' ? 'B' : 'A';
        var changed = stored.substring(0, 10) + flipped + stored.substring(11);

        assertThatThrownBy(() -> cipher.decrypt(changed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void needsAKeyOfItsOwnOnAServer() {
        assertThatThrownBy(() -> withKey("too short")).hasMessageContaining("LINLI_DATA_KEY");
    }

    private static DataCipher withKey(String key, String... others) {
        var settings = new LinliSettings(Path.of("target"), URI.create("http://localhost"), key, List.of(others));
        return new DataCipher(new DataKey(settings, "jdbc:mysql://localhost/linli"));
    }
}
