package org.linli.shared.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** What is made of one secret: a key to encrypt with and one to fingerprint with; named by the fingerprint of a fixed text. */
final class SecretKeys {
    static final int KEY_BYTES = 16;
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String MARKED_TEXT = "linli";
    private static final int ID_DIGITS = 8;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] encryptionKey;
    private final byte[] indexKey;
    private final String mark;

    SecretKeys(byte[] secret) {
        encryptionKey = Arrays.copyOf(hmac(secret, "encryption"), KEY_BYTES);
        indexKey = hmac(secret, "index");
        mark = fingerprint(MARKED_TEXT);
    }

    /** By which the database remembers the secret. */
    String mark() {
        return mark;
    }

    /** Stands before whatever was encrypted with it. */
    String id() {
        return idOf(mark);
    }

    static String idOf(String mark) {
        return mark.substring(0, ID_DIGITS);
    }

    String fingerprint(String text) {
        return HexFormat.of().formatHex(hmac(indexKey, text));
    }

    byte[] encrypt(byte[] clear) {
        return encrypt(encryptionKey, clear);
    }

    byte[] decrypt(byte[] stored) throws GeneralSecurityException {
        return decrypt(encryptionKey, stored);
    }

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** SM4/GCM: the nonce, then what was encrypted with it. */
    static byte[] encrypt(byte[] key, byte[] clear) {
        try {
            var nonce = random(NONCE_BYTES);
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, 0);
            var stored = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(clear.length));
            cipher.doFinal(clear, 0, clear.length, stored, NONCE_BYTES);
            return stored;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("SM4 is not available", impossible);
        }
    }

    static byte[] decrypt(byte[] key, byte[] stored) throws GeneralSecurityException {
        if (stored.length <= NONCE_BYTES) {
            throw new GeneralSecurityException("Cut off");
        }
        return cipher(Cipher.DECRYPT_MODE, key, stored, 0).doFinal(stored, NONCE_BYTES, stored.length - NONCE_BYTES);
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, int offset) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("SM4/GCM/NoPadding", BOUNCY_CASTLE);
        cipher.init(mode, new SecretKeySpec(key, "SM4"), new GCMParameterSpec(TAG_BITS, nonce, offset, NONCE_BYTES));
        return cipher;
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
