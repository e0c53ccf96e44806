package org.linli.seals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.springframework.stereotype.Component;

/** Whose certificates the installation trusts: the authorities in one file of PEM, which no administrator of seals changes. */
@Component
class SealAuthorities {
    private static final int LONGEST = 5;

    private final List<X509Certificate> authorities;

    SealAuthorities(SealSettings settings) {
        authorities = settings.authorities() == null ? List.of() : read(settings.authorities());
    }

    /** @param names what the unit is called, here and on its papers */
    SealTrust of(UnitCertificate certificate, Set<String> names) {
        if (certificate.isTest()) {
            return SealTrust.TEST;
        }
        var chain = SealKey.chainOf(certificate.chain());
        if (!isIssuedByAnAuthority(chain)) {
            return SealTrust.UNKNOWN_AUTHORITY;
        }
        return isNamed(chain.get(0), names) ? SealTrust.VERIFIED : SealTrust.OTHER_NAME;
    }

    /** From the unit's own upwards, each signed by the next. */
    private boolean isIssuedByAnAuthority(List<X509Certificate> chain) {
        var current = chain.get(0);
        for (int step = 0; step < LONGEST; step++) {
            if (isSignedByAny(current, authorities)) {
                return true;
            }
            var child = current;
            var above = chain.stream()
                    .filter(one -> one.getBasicConstraints() >= 0 && isSignedBy(child, one))
                    .findFirst();
            if (above.isEmpty()) {
                return false;
            }
            current = above.get();
        }
        return false;
    }

    private static boolean isSignedByAny(X509Certificate certificate, Collection<X509Certificate> others) {
        return others.stream().anyMatch(other -> isSignedBy(certificate, other));
    }

    private static boolean isSignedBy(X509Certificate certificate, X509Certificate other) {
        if (!certificate.getIssuerX500Principal().equals(other.getSubjectX500Principal())
                || other.getNotAfter().before(certificate.getNotBefore())) {
            return false;
        }
        try {
            certificate.verify(other.getPublicKey(), SealKey.PROVIDER);
            return true;
        } catch (GeneralSecurityException notByThatOne) {
            return false;
        }
    }

    private static boolean isNamed(X509Certificate certificate, Set<String> names) {
        var subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return Stream.of(BCStyle.O, BCStyle.CN)
                .flatMap(kind -> values(subject, kind))
                .anyMatch(names::contains);
    }

    private static Stream<String> values(X500Name subject, ASN1ObjectIdentifier kind) {
        return Stream.of(subject.getRDNs(kind))
                .map(part -> Objects.toString(part.getFirst().getValue(), "").strip());
    }

    private static List<X509Certificate> read(Path file) {
        try (var content = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509", SealKey.PROVIDER).generateCertificates(content).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException("linli.seals.authorities cannot be read", missing);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("linli.seals.authorities holds no certificates", unreadable);
        }
    }
}
