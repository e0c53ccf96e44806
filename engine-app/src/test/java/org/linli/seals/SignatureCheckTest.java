package org.linli.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is signed with either kind of certificate is told from what was changed, added to, or signed by others. */
class SignatureCheckTest {
    private final PaperSigner signer = new PaperSigner(Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(strings = {SealKey.RSA, SealKey.SM2})
    void holdsUntilAnyByteIsChanged(String algorithm) throws Exception {
        var key = SealFiles.key(algorithm, Instant.now().minusSeconds(60), Duration.ofDays(1));
        var signed = signer.sign(blank(), key, "民政局");

        assertThat(key.algorithm()).isEqualTo(algorithm);
        assertThat(SignatureCheck.check(signed, any -> true)).isEqualTo(SignatureVerdict.HOLDS);
        assertThat(SignatureCheck.check(signed, any -> false)).isEqualTo(SignatureVerdict.FOREIGN);
        var changed = signed.clone();
        changed[12] ^= 1;
        assertThat(SignatureCheck.check(changed, any -> true)).isEqualTo(SignatureVerdict.BROKEN);
    }

    @Test
    void doesNotHoldForWhatWasAddedAfterwards() throws Exception {
        var key = SealFiles.key(SealKey.RSA, Instant.now().minusSeconds(60), Duration.ofDays(1));
        var signed = signer.sign(blank(), key, "民政局");
        var added = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(signed)) {
            document.getDocumentInformation().setTitle("改过的");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(added);
        }

        assertThat(added.size()).isGreaterThan(signed.length);
        assertThat(SignatureCheck.check(added.toByteArray(), any -> true)).isEqualTo(SignatureVerdict.BROKEN);
    }

    @Test
    void saysOfAnythingElseThatNobodySignedIt() throws Exception {
        assertThat(SignatureCheck.check(blank(), any -> true)).isEqualTo(SignatureVerdict.NONE);
        assertThat(SignatureCheck.check("no paper".getBytes(), any -> true)).isEqualTo(SignatureVerdict.NONE);
    }

    private static byte[] blank() throws Exception {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }
}
