package org.linli.seals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import org.linli.shared.problem.InvalidRequestException;

/** Reads a certificate with its key as authorities hand them out (PKCS#12, .pfx or .p12) and says what is wrong with it. */
final class CertificateFile {
    private static final String FILE = "file";

    private CertificateFile() {}

    /** @throws InvalidRequestException naming {@code file} or {@code password} */
    static SealKey read(byte[] file, String password, Instant now) {
        try {
            var store = KeyStore.getInstance("PKCS12", SealKey.PROVIDER);
            store.load(new ByteArrayInputStream(file), password.toCharArray());
            for (var alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    var key = (PrivateKey) store.getKey(alias, password.toCharArray());
                    var chain = Arrays.stream(store.getCertificateChain(alias))
                            .map(X509Certificate.class::cast)
                            .toList();
                    return checked(new SealKey(key, chain), now);
                }
            }
        } catch (IOException wrong) {
            var isPassword = String.valueOf(wrong.getMessage()).contains("password");
            throw new InvalidRequestException(
                    isPassword ? "password" : FILE, isPassword ? "seal.password" : "seal.file");
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            if (unreadable instanceof InvalidRequestException refusal) {
                throw refusal;
            }
            throw new InvalidRequestException(FILE, "seal.file");
        }
        throw new InvalidRequestException(FILE, "seal.noKey");
    }

    private static SealKey checked(SealKey key, Instant now) {
        var certificate = key.certificate();
        if (key.algorithm() == null) {
            throw new InvalidRequestException(FILE, "seal.algorithm");
        }
        if (certificate.getNotBefore().after(Date.from(now))
                || !certificate.getNotAfter().after(Date.from(now))) {
            throw new InvalidRequestException(FILE, "seal.period");
        }
        var usage = certificate.getKeyUsage();
        if (usage != null && !usage[0] && !usage[1]) {
            throw new InvalidRequestException(FILE, "seal.usage");
        }
        return key;
    }
}
