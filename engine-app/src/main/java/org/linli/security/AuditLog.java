package org.linli.security;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;

/** The append-only record of logins, refusals and changes, in chains that show when a line was touched. */
@Service
public class AuditLog {
    static final String PUBLIC = "public";
    private static final String SYSTEM = "system";
    private static final int LANES = 64;

    private final AuditWriter writer;
    private final CurrentUsers users;
    private final CurrentResidents residents;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    AuditLog(
            AuditWriter writer,
            CurrentUsers users,
            CurrentResidents residents,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.writer = writer;
        this.users = users;
        this.residents = residents;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Records what the current user did or tried; {@code object} names what it was done to, such as {@code unit:990981}.
     *
     * <p>A success is written with the caller's transaction, just before it commits, so that the lock on the end of the
     * chain is the last one taken and held shortly. A refusal is written at once in a transaction of its own. No
     * personal data of residents belongs into {@code object} or {@code detail}.
     */
    public void record(String action, String object, AuditResult result, String detail) {
        recordAs(actor(), action, object, result, detail);
    }

    /** As {@link #record} where the actor is not, or not yet, the current user. */
    void recordAs(String actor, String action, String object, AuditResult result, String detail) {
        var entry = new AuditEntry(
                Math.floorMod(actor.hashCode(), LANES),
                0,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                fit(actor, 60),
                fit(action, 60),
                fit(object, 120),
                result,
                fit(detail, 500),
                null,
                null);
        if (result == AuditResult.SUCCESS && TransactionSynchronizationManager.isActualTransactionActive()) {
            pending().add(entry);
        } else {
            ownTransaction.executeWithoutResult(status -> writer.append(List.of(entry)));
        }
    }

    private String actor() {
        if (RequestContextHolder.getRequestAttributes() == null) {
            return SYSTEM;
        }
        return users.findLoggedIn()
                .map(CurrentUser::username)
                .or(() -> residents.find().map(CurrentResident::actor))
                .orElse(PUBLIC);
    }

    private PendingEntries pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingEntries.class::isInstance)
                .map(PendingEntries.class::cast)
                .filter(Predicate.not(PendingEntries::isWritten))
                .findFirst()
                .orElseGet(() -> {
                    var added = new PendingEntries(writer);
                    TransactionSynchronizationManager.registerSynchronization(added);
                    return added;
                });
    }

    /** Shortened to the column, with control characters made visible as blanks. */
    private static String fit(String text, int length) {
        if (text == null) {
            return null;
        }
        var printable = text.replaceAll("\\p{Cntrl}", " ");
        if (printable.length() <= length) {
            return printable;
        }
        var end = Character.isHighSurrogate(printable.charAt(length - 1)) ? length - 1 : length;
        return printable.substring(0, end);
    }
}
