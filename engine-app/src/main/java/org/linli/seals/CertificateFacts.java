package org.linli.seals;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import javax.security.auth.x500.X500Principal;

/** What stands in a certificate, in words. */
record CertificateFacts(X509Certificate certificate) {
    private static final int NAME = 300;

    String subject() {
        return name(certificate.getSubjectX500Principal());
    }

    String issuer() {
        return name(certificate.getIssuerX500Principal());
    }

    String serial() {
        return certificate.getSerialNumber().toString(16);
    }

    Instant validFrom() {
        return certificate.getNotBefore().toInstant();
    }

    Instant validTo() {
        return certificate.getNotAfter().toInstant();
    }

    String fingerprint() {
        try {
            return SignatureCheck.fingerprint(certificate.getEncoded());
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String name(X500Principal principal) {
        var name = principal.getName(X500Principal.RFC2253);
        return name.length() <= NAME ? name : name.substring(0, NAME);
    }
}
