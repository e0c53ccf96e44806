package org.linli.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;

/** Audit lines of a running transaction, written as its last statements. */
class PendingEntries implements TransactionSynchronization {
    private final List<AuditEntry> entries = new ArrayList<>();
    private final AuditWriter writer;
    private boolean isWritten;

    PendingEntries(AuditWriter writer) {
        this.writer = writer;
    }

    void add(AuditEntry entry) {
        entries.add(entry);
    }

    boolean isWritten() {
        return isWritten;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        isWritten = true;
        writer.append(entries);
    }

    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_COMMITTED && !isWritten) { // recorded while the transaction was already committing
            throw new IllegalStateException("An audit line came too late to be written");
        }
    }
}
