package org.linli.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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

    private static DataCipher withKey(String key) {
        var settings = new LinliSettings(Path.of("target"), URI.create("http://localhost"), key);
        return new DataCipher(new DataKey(settings, "jdbc:mysql://localhost/linli"));
    }
}
