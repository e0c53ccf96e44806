package org.linli.seals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.linli.shared.Zone;
import org.springframework.stereotype.Component;

/** Signs a PDF as data: every byte of it, within the file itself (PAdES, ETSI EN 319 142-1 level B). */
@Component
class PaperSigner {
    private static final COSName SUB_FILTER = COSName.getPDFName("ETSI.CAdES.detached");
    /** Kept free in the file for the signature and its certificates. */
    private static final int ROOM = 24_000;

    private final Clock clock;

    PaperSigner(Clock clock) {
        this.clock = clock;
    }

    byte[] sign(byte[] file, SealKey key, String organ) {
        try (var document = Loader.loadPDF(file);
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(SUB_FILTER);
            signature.setName(organ);
            var now = Calendar.getInstance(TimeZone.getTimeZone(Zone.OFFICE));
            now.setTimeInMillis(clock.millis());
            signature.setSignDate(now);
            document.addSignature(signature, content -> signed(content, key), options);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] signed(InputStream content, SealKey key) throws IOException {
        try {
            var signer = new JcaContentSignerBuilder(key.signatureAlgorithm())
                    .setProvider(SealKey.PROVIDER)
                    .build(key.key());
            var digests = new JcaDigestCalculatorProviderBuilder()
                    .setProvider(SealKey.PROVIDER)
                    .build();
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(new PadesAttributes(key.certificate()))
                    .build(signer, key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorException | CMSException failed) {
            throw new IOException("Cannot sign", failed);
        }
    }
}
