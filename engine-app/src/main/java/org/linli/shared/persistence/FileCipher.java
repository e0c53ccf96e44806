package org.linli.shared.persistence;

import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Encrypts files, each with a key of its own, which is stored beside its record as {@link PersonalText}: another data key asks
 * for that text to be written anew, and for no file.
 */
@Component
public class FileCipher {

    /** An encrypted file and the key to it. */
    public record Encrypted(byte[] content, PersonalText key) {}

    public Encrypted encrypt(byte[] clear) {
        var key = SecretKeys.random(SecretKeys.KEY_BYTES);
        return new Encrypted(
                SecretKeys.encrypt(key, clear),
                new PersonalText(Base64.getEncoder().encodeToString(key)));
    }

    /** The file that was encrypted; an {@link IllegalStateException} where it was changed since. */
    public byte[] decrypt(byte[] stored, PersonalText key) {
        try {
            return SecretKeys.decrypt(Base64.getDecoder().decode(key.value()), stored);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("An encrypted file does not fit its key", changed);
        }
    }
}
