package org.linli.shared.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.springframework.stereotype.Component;

/** SM4/GCM for personal data at rest and HMAC-SM3 where it must be found again by exact value. */
@Component
public class DataCipher {
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();
    private static final String KEY_GENERATION = "1:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec encryptionKey;
    private final byte[] indexKey;

    DataCipher(DataKey key) {
        encryptionKey = new SecretKeySpec(Arrays.copyOf(hmac(key.secret(), "encryption"), 16), "SM4");
        indexKey = hmac(key.secret(), "index");
    }

    /** What may be stored of a {@link PersonalText}; mappers do it by themselves. */
    public String encrypt(String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        var stored = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, stored, nonce.length, sealed.length);
        return KEY_GENERATION + Base64.getEncoder().encodeToString(stored);
    }

    /** The text that was encrypted. */
    public String decrypt(String stored) {
        var bytes = Base64.getDecoder().decode(stored.substring(KEY_GENERATION.length()));
        var nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        var text = crypt(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    /** A keyed fingerprint, 64 hexadecimal digits: equal for equal text, useless without the key. */
    public String fingerprint(String text) {
        return HexFormat.of().formatHex(hmac(indexKey, text));
    }

    /** Text that goes out and comes back: nobody can read or make it without the key; fit for a URL. */
    public String seal(String purpose, String text) {
        var stored = encrypt(purpose + ':' + text).substring(KEY_GENERATION.length());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Base64.getDecoder().decode(stored));
    }

    /** The text that was sealed for this purpose; empty for anything else that somebody sends. */
    public Optional<String> open(String purpose, String sealed) {
        try {
            var stored =
                    Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(sealed));
            var text = decrypt(KEY_GENERATION + stored);
            return text.startsWith(purpose + ':')
                    ? Optional.of(text.substring(purpose.length() + 1))
                    : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("SM4/GCM/NoPadding", BOUNCY_CASTLE);
            cipher.init(mode, encryptionKey, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "Personal data cannot be read or written: is LINLI_DATA_KEY the same?", failure);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        var result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }
}
