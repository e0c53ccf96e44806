package org.linli.seals;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates as an authority would hand them out. */
public final class SealFiles {
    public static final String PASSWORD = "seal-password";

    private SealFiles() {}

    static SealKey key(String algorithm, Instant from, Duration life) throws Exception {
        return key(algorithm, from, life, "CN=Test Seal", null);
    }

    /** @param authority that issues it, null: itself */
    static SealKey key(String algorithm, Instant from, Duration life, String subject, SealKey authority)
            throws Exception {
        var isSm2 = SealKey.SM2.equals(algorithm);
        var generator = KeyPairGenerator.getInstance(isSm2 ? "EC" : "RSA", SealKey.PROVIDER);
        if (isSm2) {
            generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        } else {
            generator.initialize(2048);
        }
        var pair = generator.generateKeyPair();
        var name = new X500Name(subject);
        var signer = new JcaContentSignerBuilder(
                        authority != null ? authority.signatureAlgorithm() : isSm2 ? "SM3withSM2" : "SHA256withRSA")
                .setProvider(SealKey.PROVIDER)
                .build(authority == null ? pair.getPrivate() : authority.key());
        var certificate = new JcaX509v3CertificateBuilder(
                        authority == null ? name : new JcaX509CertificateHolder(authority.certificate()).getSubject(),
                        new BigInteger(64, new SecureRandom()),
                        Date.from(from),
                        Date.from(from.plus(life)),
                        name,
                        pair.getPublic())
                .build(signer);
        return new SealKey(
                pair.getPrivate(),
                List.of(new JcaX509CertificateConverter()
                        .setProvider(SealKey.PROVIDER)
                        .getCertificate(certificate)));
    }

    /** A file of PKCS#12 with a key of this algorithm that is valid for a year. */
    public static byte[] pkcs12(String algorithm, Instant from) throws Exception {
        var key = key(algorithm, from, Duration.ofDays(365));
        var store = KeyStore.getInstance("PKCS12", SealKey.PROVIDER);
        store.load(null, null);
        store.setKeyEntry("seal", key.key(), PASSWORD.toCharArray(), key.chain().toArray(X509Certificate[]::new));
        var file = new ByteArrayOutputStream();
        store.store(file, PASSWORD.toCharArray());
        return file.toByteArray();
    }
}
