package org.linli.shared.persistence;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers the fingerprints of the secrets that were written with, and refuses to start without one that is needed. */
@Component
class DataKeyMark implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(DataKeyMark.class);

    private final DataKeyMapper marks;
    private final DataCipher cipher;
    private final Rekeying rekeying;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DataKeyMark(
            DataKeyMapper marks,
            DataCipher cipher,
            Rekeying rekeying,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.marks = marks;
        this.cipher = cipher;
        this.rekeying = rekeying;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** @throws ChangedDataKeyException if something in the database needs a secret that was not given */
    @Override
    public void afterPropertiesSet() {
        var known = transaction.execute(status -> marks.list());
        var missing = known.stream()
                .filter(mark -> mark.removedAt() == null)
                .filter(mark -> !cipher.marks().contains(mark.fingerprint()))
                .toList();
        if (!missing.isEmpty()) {
            refuseNeeded(missing);
        }
        use(known);
    }

    private void refuseNeeded(List<DataKeyMapper.Mark> missing) {
        var rows = rekeying.needing(missing);
        if (!rows.isEmpty() || missing.stream().anyMatch(mark -> mark.rekeyedAt() == null)) {
            throw new ChangedDataKeyException(rows);
        }
        missing.forEach(
                mark -> transaction.executeWithoutResult(status -> marks.noteRemoved(mark.id(), clock.instant())));
        LOG.info("The former data key is gone, and nothing needs it");
    }

    private void use(List<DataKeyMapper.Mark> known) {
        var fingerprint = cipher.marks().get(0);
        var newest = known.isEmpty() ? null : known.get(known.size() - 1);
        if (known.stream().noneMatch(mark -> mark.fingerprint().equals(fingerprint))) {
            note(newest == null ? DataKeyMapper.FIRST : newest.id() + 1, fingerprint);
        } else {
            transaction.executeWithoutResult(status -> marks.use(fingerprint));
            if (!newest.fingerprint().equals(fingerprint)) {
                LOG.warn("LINLI_DATA_KEY is a former secret; another has been written with since");
            }
        }
    }

    /** Several nodes may start at once. */
    private void note(int id, String fingerprint) {
        try {
            transaction.executeWithoutResult(status -> marks.insert(id, fingerprint, clock.instant()));
        } catch (DuplicateKeyException anotherNode) {
            var noted = transaction.execute(status -> marks.list());
            if (noted.stream().noneMatch(mark -> mark.fingerprint().equals(fingerprint))) {
                throw new ChangedDataKeyException(List.of());
            }
        }
    }
}
