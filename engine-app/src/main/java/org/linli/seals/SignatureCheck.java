package org.linli.seals;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
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

    /** @param isOurs whether the certificate with this SHA-256 is one with which our units signed */
    static SignatureVerdict check(byte[] file, Predicate<String> isOurs) {
        try (var document = Loader.loadPDF(file)) {
            var signature = document.getLastSignatureDictionary();
            return signature == null ? SignatureVerdict.NONE : check(file, signature, isOurs);
        } catch (IOException | RuntimeException noPdf) {
            return SignatureVerdict.NONE;
        }
    }

    private static SignatureVerdict check(byte[] file, PDSignature signature, Predicate<String> isOurs) {
        try {
            if (!coversAll(signature.getByteRange(), file.length)) {
                return SignatureVerdict.BROKEN;
            }
            var content = new CMSProcessableByteArray(signature.getSignedContent(file));
            var data = new CMSSignedData(content, message(signature.getContents(file)));
            var signer = data.getSignerInfos().getSigners().iterator().next();
            var certificate = certificate(data, signer);
            var verifier = new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(SealKey.PROVIDER)
                    .build(certificate);
            if (!signer.verify(verifier)) {
                return SignatureVerdict.BROKEN;
            }
            return isOurs.test(fingerprint(certificate.getEncoded()))
                    ? SignatureVerdict.HOLDS
                    : SignatureVerdict.FOREIGN;
        } catch (IOException | GeneralSecurityException | CMSException | OperatorException | RuntimeException changed) {
            return SignatureVerdict.BROKEN;
        }
    }

    /** Behind it stand the zeros of the room that it did not need. */
    private static ContentInfo message(byte[] contents) throws IOException {
        try (var stream = new ASN1InputStream(contents)) {
            return ContentInfo.getInstance(stream.readObject());
        }
    }

    /** Nothing stands before, after or between what was signed but the signature itself. */
    private static boolean coversAll(int[] range, int length) {
        return range.length == 4
                && range[0] == 0
                && range[1] > 0
                && range[2] > range[1]
                && range[2] + range[3] == length;
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
