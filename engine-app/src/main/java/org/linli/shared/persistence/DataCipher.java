package org.linli.shared.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * SM4/GCM for personal data at rest and HMAC-SM3 where it must be found again by exact value.
 *
 * <p>Several keys may be known: the first is written with, each stands by its id before what it encrypted.
 */
@Component
public class DataCipher {
    private static final String UNREADABLE =
            "Personal data cannot be read: is LINLI_DATA_KEY the same, and are LINLI_OTHER_DATA_KEYS?";

    private final List<SecretKeys> keys;

    DataCipher(DataKey key) {
        keys = key.secrets().stream().map(SecretKeys::new).toList();
    }

    /** What may be stored of a {@link PersonalText}; mappers do it by themselves. */
    public String encrypt(String text) {
        var stored = current().encrypt(text.getBytes(StandardCharsets.UTF_8));
        return prefix() + Base64.getEncoder().encodeToString(stored);
    }

    /** The text that was encrypted, with whichever of the known keys. */
    public String decrypt(String stored) {
        var end = stored.indexOf(':');
        var id = stored.substring(0, end);
        var bytes = Base64.getDecoder().decode(stored.substring(end + 1));
        var named = keys.stream().filter(key -> key.id().equals(id)).toList();
        return new String(decrypt(bytes, named.isEmpty() ? keys : named), StandardCharsets.UTF_8);
    }

    /** A keyed fingerprint, 64 hexadecimal digits: equal for equal text, useless without the key. */
    public String fingerprint(String text) {
        return current().fingerprint(text);
    }

    /** The fingerprints under which a text may be stored: one of each known key, that of the present one first. */
    public List<String> fingerprints(String text) {
        return underEachKey(fingerprint -> fingerprint.apply(text));
    }

    /** What is made of fingerprints of one key, for each known key, the present one first. */
    public <T> List<T> underEachKey(Function<UnaryOperator<String>, T> made) {
        return keys.stream().map(key -> made.apply(key::fingerprint)).toList();
    }

    /** Text that goes out and comes back: nobody can read or make it without the key; fit for a URL. */
    public String seal(String purpose, String text) {
        var stored = current().encrypt((purpose + ':' + text).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(stored);
    }

    /** The text that was sealed for this purpose; empty for anything else that somebody sends. */
    public Optional<String> open(String purpose, String sealed) {
        try {
            var text = new String(decrypt(Base64.getUrlDecoder().decode(sealed), keys), StandardCharsets.UTF_8);
            return text.startsWith(purpose + ':')
                    ? Optional.of(text.substring(purpose.length() + 1))
                    : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    /** Stands before whatever was encrypted with the present key. */
    String prefix() {
        return current().id() + ':';
    }

    /** By which the database remembers the known keys, the present one first. */
    List<String> marks() {
        return keys.stream().map(SecretKeys::mark).toList();
    }

    private SecretKeys current() {
        return keys.get(0);
    }

    private static byte[] decrypt(byte[] stored, List<SecretKeys> possible) {
        GeneralSecurityException failure = null;
        for (var key : possible) {
            try {
                return key.decrypt(stored);
            } catch (GeneralSecurityException another) {
                failure = another;
            }
        }
        throw new IllegalStateException(UNREADABLE, failure);
    }
}
