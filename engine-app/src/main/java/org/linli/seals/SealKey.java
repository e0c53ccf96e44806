package org.linli.seals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.linli.shared.persistence.PersonalText;

/** What a paper is signed with: a private key and the certificates that say whose it is, the unit's own first. */
record SealKey(PrivateKey key, List<X509Certificate> chain) {
    /** Passed along, never registered: the JDK's own algorithms stay the default of everything else. */
    static final Provider PROVIDER = new BouncyCastleProvider();

    static final String SM2 = "SM2";
    static final String RSA = "RSA";

    X509Certificate certificate() {
        return chain.get(0);
    }

    /** SM2, RSA, or null where papers cannot be signed with it. */
    String algorithm() {
        return algorithmOf(certificate());
    }

    /** By which a paper is signed. */
    String signatureAlgorithm() {
        return SM2.equals(algorithm()) ? "SM3withSM2" : "SHA256withRSA";
    }

    PersonalText keyText() {
        return new PersonalText(Base64.getEncoder().encodeToString(key.getEncoded()));
    }

    String chainText() {
        return chain.stream().map(SealKey::text).collect(Collectors.joining("\n"));
    }

    static SealKey of(UnitCertificate stored) {
        try {
            var info = PrivateKeyInfo.getInstance(
                    Base64.getDecoder().decode(stored.privateKey().value()));
            return new SealKey(BouncyCastleProvider.getPrivateKey(info), chainOf(stored.chain()));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    static List<X509Certificate> chainOf(String text) {
        return Arrays.stream(text.split("\n")).map(SealKey::certificate).toList();
    }

    private static String algorithmOf(X509Certificate certificate) {
        try {
            var algorithm = new JcaX509CertificateHolder(certificate)
                    .getSubjectPublicKeyInfo()
                    .getAlgorithm();
            if (PKCSObjectIdentifiers.rsaEncryption.equals(algorithm.getAlgorithm())) {
                return RSA;
            }
            return GMObjectIdentifiers.sm2p256v1.equals(algorithm.getParameters()) ? SM2 : null;
        } catch (GeneralSecurityException unreadable) {
            return null;
        }
    }

    private static String text(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static X509Certificate certificate(String text) {
        try {
            return new JcaX509CertificateConverter()
                    .setProvider(PROVIDER)
                    .getCertificate(
                            new X509CertificateHolder(Base64.getDecoder().decode(text)));
        } catch (GeneralSecurityException | IOException damaged) {
            throw new IllegalStateException("A stored certificate cannot be read", damaged);
        }
    }
}
