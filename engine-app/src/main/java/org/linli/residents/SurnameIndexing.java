package org.linli.residents;

import org.linli.shared.Retries;
import org.linli.shared.persistence.Batches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets those be found by their surnames who were recorded before that could be asked, portion by portion, while others read
 * and write. What is done stands in the rows.
 */
@Component
public class SurnameIndexing {
    private static final Logger LOG = LoggerFactory.getLogger(SurnameIndexing.class);
    private static final int AT_ONCE = 500;

    private final ResidentMapper residents;
    private final PersonIndex index;
    private final Batches batches;
    private final Retries retries;
    private final TransactionTemplate transaction;

    SurnameIndexing(
            ResidentMapper residents,
            PersonIndex index,
            Batches batches,
            Retries retries,
            PlatformTransactionManager transactions) {
        this.residents = residents;
        this.index = index;
        this.batches = batches;
        this.retries = retries;
        transaction = new TransactionTemplate(transactions);
    }

    /** Goes on until nobody is left; returns how many it was. */
    public long run() {
        long all = 0;
        int some;
        do {
            some = retries.whenARaceIsLost(() -> transaction.execute(status -> indexSome()));
            all += some;
        } while (some > 0);
        if (all > 0) {
            LOG.info("{} people can be found by their surnames from now on", all);
        }
        return all;
    }

    private int indexSome() {
        var people = residents.listUnindexed(AT_ONCE);
        batches.run(
                ResidentMapper.class,
                batch -> people.forEach(person -> batch.indexSurname(person.id(), index.ofSurname(person.name()))));
        return people.size();
    }
}
