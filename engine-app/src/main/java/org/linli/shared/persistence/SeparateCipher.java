package org.linli.shared.persistence;

import java.nio.file.Path;
import java.util.List;
import org.linli.shared.LinliSettings;

/**
 * A cipher as {@link DataCipher} with secrets of its own, for what the data key must not open: configured, or, for an embedded
 * database only, made once in a folder of its own.
 */
public final class SeparateCipher {
    private final DataCipher cipher;
    private final String variable;

    /**
     * @param variable by which an administrator gives the secret
     * @param folder below the data folder, where the secret of an embedded database is kept
     * @param key the secret that is written with
     * @param otherKeys secrets that are only read with
     */
    public SeparateCipher(
            String variable,
            Path folder,
            String key,
            List<String> otherKeys,
            LinliSettings settings,
            String databaseUrl) {
        this.variable = variable;
        if (!key.isBlank() && key.equals(settings.dataKey())) {
            throw new MissingDataKeyException(variable);
        }
        var own = new LinliSettings(settings.dataFolder().resolve(folder), settings.baseUrl(), key, otherKeys);
        cipher = new DataCipher(key(own, databaseUrl));
    }

    public String encrypt(String text) {
        return cipher.encrypt(text);
    }

    /** The text that was encrypted, with whichever of the known keys; what cannot be read is not said. */
    public String decrypt(String stored) {
        try {
            return cipher.decrypt(stored);
        } catch (IllegalStateException otherKey) {
            throw new IllegalStateException("A sealed text cannot be read: is " + variable + " the same?", otherKey);
        }
    }

    /** As {@link DataCipher#fingerprint}. */
    public String fingerprint(String text) {
        return cipher.fingerprint(text);
    }

    /** As {@link DataCipher#fingerprints}. */
    public List<String> fingerprints(String text) {
        return cipher.fingerprints(text);
    }

    DataCipher cipher() {
        return cipher;
    }

    String variable() {
        return variable;
    }

    private DataKey key(LinliSettings own, String databaseUrl) {
        try {
            return new DataKey(own, databaseUrl);
        } catch (MissingDataKeyException missing) {
            throw new MissingDataKeyException(variable);
        }
    }
}
