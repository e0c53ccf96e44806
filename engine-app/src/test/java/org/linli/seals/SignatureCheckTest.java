package org.linli.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
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

    @Test
    void neverInflatesWhatAStrangerPacked() throws Exception {
        var bomb = bomb(400_000_000);
        var before = allocated();

        assertThat(SignatureCheck.check(bomb, any -> true)).isEqualTo(SignatureVerdict.NONE);

        assertThat(allocated() - before).isLessThan(20_000_000);
    }

    @Test
    void standsASignatureWithoutBottom() {
        var nested = "30800680".repeat(25_000);
        var head = "%PDF-1.7 /ByteRange [0 0 0 0]";

        assertThat(SignatureCheck.check(signedWith(nested), any -> true)).isEqualTo(SignatureVerdict.BROKEN);
        assertThat(SignatureCheck.check(signedWith("no hex"), any -> true)).isEqualTo(SignatureVerdict.BROKEN);
        assertThat(SignatureCheck.check(head.getBytes(), any -> true)).isEqualTo(SignatureVerdict.BROKEN);
    }

    /** A file that covers all of itself but what stands for the signature. */
    private static byte[] signedWith(String signature) {
        var head = "%%PDF-1.7 /ByteRange [0 000050 %06d 000005]".formatted(50 + signature.length() + 2);
        return (head + " ".repeat(50 - head.length()) + "<" + signature + ">%%EOF").getBytes();
    }

    /** A PDF whose table of objects is small on disk and large in memory. */
    private static byte[] bomb(int size) throws Exception {
        var packed = new ByteArrayOutputStream();
        var zeros = new byte[1_000_000];
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            for (int left = size; left > 0; left -= zeros.length) {
                deflater.write(zeros);
            }
        }
        var file = new ByteArrayOutputStream();
        file.write("%PDF-1.7\n".getBytes());
        file.write(("1 0 obj\n<</Type/XRef/Size %d/W[1 2 1]/Root 2 0 R/Filter/FlateDecode/Length %d>>\nstream\n"
                        .formatted(size / 4, packed.size()))
                .getBytes());
        packed.writeTo(file);
        file.write("\nendstream\nendobj\nstartxref\n9\n%%EOF".getBytes());
        return file.toByteArray();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
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
