package org.linli.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate of a unit is verified by who issued it and by whom it names, never by being brought in. */
class SealAuthoritiesTest {
    private static final Set<String> NAMES = Set.of("民政局", "安澜市民政局");
    private static final Instant FROM = Instant.now().minusSeconds(60);
    private static final Duration LIFE = Duration.ofDays(1);

    @TempDir
    Path folder;

    private SealKey authority;
    private SealAuthorities authorities;

    @BeforeEach
    void trustOneAuthority() throws Exception {
        authority = SealFiles.key(SealKey.RSA, FROM, LIFE, "CN=某市数字证书认证中心", null);
        var list = folder.resolve("authorities.pem");
        Files.writeString(
                list, "-----BEGIN CERTIFICATE-----\n" + authority.chainText() + "\n-----END CERTIFICATE-----\n");
        authorities = new SealAuthorities(new SealSettings(false, list));
    }

    @Test
    void verifiesWhatATrustedAuthorityIssuedToTheUnit() throws Exception {
        var rsa = SealFiles.key(SealKey.RSA, FROM, LIFE, "CN=电子印章,O=安澜市民政局", authority);
        var sm2 = SealFiles.key(SealKey.SM2, FROM, LIFE, "CN=民政局", authority);

        assertThat(authorities.of(stored(rsa, null), NAMES)).isEqualTo(SealTrust.VERIFIED);
        assertThat(authorities.of(stored(sm2, null), NAMES)).isEqualTo(SealTrust.VERIFIED);
    }

    @Test
    void marksWhatAnybodyMadeForHimself() throws Exception {
        var own = SealFiles.key(SealKey.RSA, FROM, LIFE, "CN=安澜市民政局,O=安澜市民政局", null);
        var forger = SealFiles.key(SealKey.RSA, FROM, LIFE, "CN=某市数字证书认证中心", null);
        var forged = SealFiles.key(SealKey.RSA, FROM, LIFE, "O=安澜市民政局", forger);

        assertThat(authorities.of(stored(own, null), NAMES)).isEqualTo(SealTrust.UNKNOWN_AUTHORITY);
        assertThat(authorities.of(stored(forged, null), NAMES)).isEqualTo(SealTrust.UNKNOWN_AUTHORITY);
        assertThat(authorities.of(stored(own, UnitCertificate.TEST), NAMES)).isEqualTo(SealTrust.TEST);
    }

    @Test
    void marksWhatNamesSomebodyElse() throws Exception {
        var company = SealFiles.key(SealKey.RSA, FROM, LIFE, "CN=张三,O=某某商贸有限公司", authority);

        assertThat(authorities.of(stored(company, null), NAMES)).isEqualTo(SealTrust.OTHER_NAME);
    }

    @Test
    void trustsNobodyWithoutAList() throws Exception {
        var issued = SealFiles.key(SealKey.RSA, FROM, LIFE, "O=安澜市民政局", authority);

        assertThat(new SealAuthorities(new SealSettings(false, null)).of(stored(issued, null), NAMES))
                .isEqualTo(SealTrust.UNKNOWN_AUTHORITY);
    }

    private static UnitCertificate stored(SealKey key, String testMark) {
        var facts = new CertificateFacts(key.certificate());
        return new UnitCertificate(
                1,
                1,
                facts.subject(),
                facts.issuer(),
                facts.serial(),
                key.algorithm(),
                facts.validFrom(),
                facts.validTo(),
                facts.fingerprint(),
                testMark,
                key.chainText(),
                key.keyText(),
                FROM,
                "管理员",
                null,
                null);
    }
}
