package org.linli.shared.persistence;

import java.time.Clock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers the fingerprint of the secret at the first start and refuses to start with another. */
@Component
class DataKeyMark implements InitializingBean {
    private static final String MARKED_TEXT = "linli";

    private final DataKeyMapper marks;
    private final DataCipher cipher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DataKeyMark(DataKeyMapper marks, DataCipher cipher, PlatformTransactionManager transactions, Clock clock) {
        this.marks = marks;
        this.cipher = cipher;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** @throws ChangedDataKeyException if the database was written with another secret */
    @Override
    public void afterPropertiesSet() {
        var fingerprint = cipher.fingerprint(MARKED_TEXT);
        var noted = transaction.execute(status -> marks.find()).orElseGet(() -> note(fingerprint));
        if (!noted.equals(fingerprint)) {
            throw new ChangedDataKeyException();
        }
    }

    /** Several nodes may start at once on an empty database. */
    private String note(String fingerprint) {
        try {
            transaction.executeWithoutResult(status -> marks.insert(fingerprint, clock.instant()));
            return fingerprint;
        } catch (DuplicateKeyException anotherNode) {
            return transaction.execute(status -> marks.find()).orElseThrow();
        }
    }
}
