package org.linli.seals;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.util.Selector;

/** Reads the signature of a file that somebody holds; the file may be anything. */
final class SignatureCheck {
    private SignatureCheck() {}

    /**
     * Trusts nothing in the file: it is read as bytes, and nothing is computed with a key that is not ours.
     *
     * @param isOurs whether the certificate with this SHA-256 is one with which our units signed
     */
    static SignatureVerdict check(byte[] file, Predicate<String> isOurs) {
        try {
            return SignedBytes.of(file)
                    .map(signed -> check(signed, isOurs))
                    .orElseGet(() -> SignedBytes.isNamedIn(file) ? SignatureVerdict.BROKEN : SignatureVerdict.NONE);
        } catch (IllegalArgumentException noHex) {
            return SignatureVerdict.BROKEN;
        }
    }

    private static SignatureVerdict check(SignedBytes signed, Predicate<String> isOurs) {
        try {
            var content = new CMSProcessableByteArray(signed.content());
            var data = new CMSSignedData(content, message(signed.signature()));
            var signer = data.getSignerInfos().getSigners().iterator().next();
            var certificate = certificate(data, signer);
            if (!isOurs.test(fingerprint(certificate.getEncoded()))) {
                return SignatureVerdict.FOREIGN;
            }
            var verifier = new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(SealKey.PROVIDER)
                    .build(certificate);
            return signer.verify(verifier) ? SignatureVerdict.HOLDS : SignatureVerdict.BROKEN;
        } catch (IOException
                | GeneralSecurityException
                | CMSException
                | OperatorException
                | RuntimeException
                | StackOverflowError changed) {
            return SignatureVerdict.BROKEN;
        }
    }

    /** Behind it stand the zeros of the room that it did not need. */
    private static ContentInfo message(byte[] contents) throws IOException {
        try (var stream = new ASN1InputStream(contents)) {
            return ContentInfo.getInstance(stream.readObject());
        }
    }

    @SuppressWarnings("unchecked")
    private static X509CertificateHolder certificate(CMSSignedData data, SignerInformation signer) {
        return data.getCertificates()
                .getMatches((Selector<X509CertificateHolder>) signer.getSID())
                .iterator()
                .next();
    }

    static String fingerprint(byte[] certificate) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate));
    }
}
