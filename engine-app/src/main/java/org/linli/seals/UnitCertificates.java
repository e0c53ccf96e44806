package org.linli.seals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.organization.Unit;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.problem.NotNowException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** With which certificate a unit signs; makes one for tests where the installation is a demonstration. */
@Component
class UnitCertificates {
    private final SealMapper certificates;
    private final SealSettings settings;
    private final OrganNames names;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    UnitCertificates(
            SealMapper certificates,
            SealSettings settings,
            OrganNames names,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.certificates = certificates;
        this.settings = settings;
        this.names = names;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @throws NotNowException if the unit has no certificate, or none that is valid today */
    UnitCertificate require(Unit unit) {
        var current = certificates.findCurrent(unit.id()).or(() -> made(unit));
        if (current.isEmpty()) {
            throw new NotNowException("seal.none", unit.name());
        }
        if (!current.get().isUsable(clock.instant())) {
            throw new NotNowException("seal.ended", unit.name());
        }
        return current.get();
    }

    List<UnitCertificate> list() {
        return certificates.list();
    }

    /** One of our own, be it ended. */
    boolean isKnown(String fingerprint) {
        return certificates.isKnown(fingerprint);
    }

    /** What was taken back by an administrator is not made again. */
    private Optional<UnitCertificate> made(Unit unit) {
        if (!settings.testCertificates() || certificates.hasAny(unit.id())) {
            return Optional.empty();
        }
        var key = TestCertificates.make(names.of(unit), clock.instant());
        try {
            ownTransaction.executeWithoutResult(status -> insert(unit.id(), key, UnitCertificate.TEST, null));
        } catch (DuplicateKeyException madeMeanwhile) {
            // two first papers at once: the other one's is used
        }
        return certificates.findCurrent(unit.id());
    }

    void insert(long unitId, SealKey key, String testMark, String by) {
        var own = new CertificateFacts(key.certificate());
        var now = now();
        certificates.insert(
                new UnitCertificate(
                        0,
                        unitId,
                        own.subject(),
                        own.issuer(),
                        own.serial(),
                        key.algorithm(),
                        own.validFrom(),
                        own.validTo(),
                        own.fingerprint(),
                        testMark,
                        key.chainText(),
                        key.keyText(),
                        now,
                        by,
                        null,
                        null),
                new GeneratedKey());
    }

    int end(long unitId, String by) {
        return certificates.end(unitId, now(), by);
    }

    private Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }
}
