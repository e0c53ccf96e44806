package org.linli.sharing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.HashChain;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** The keys of the departments' systems: made and withdrawn by the department, shown once. */
@UseCaseService
public class PushKeys {
    private static final String KEYS = "shared-data:keys";
    private static final int BYTES = 32;
    private static final int MINUTES_BETWEEN_NOTES = 10;

    private final KeyMapper keys;
    private final RecordOwners owners;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PushKeys(KeyMapper keys, RecordOwners owners, AuditLog audit, Clock clock) {
        this.keys = keys;
        this.owners = owners;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new key as it is told once. */
    public record Made(String number, String key) {
        @Override
        public String toString() {
            return "Made " + number;
        }
    }

    /** The keys of the user's departments, those that work first. */
    public List<SharedKey> list(CurrentUser user) {
        var mine = owners.of(user, KEYS);
        return mine.isEmpty() ? List.of() : keys.list(mine);
    }

    /** The departments for which he makes keys. */
    public List<String> departments(CurrentUser user) {
        return owners.of(user, KEYS);
    }

    /** @throws InvalidRequestException naming {@code owner} if he makes no keys of that department */
    public Made make(String ownerCode, String name, CurrentUser user) {
        owners.require(ownerCode, KEYS, user);
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var text = "linli_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var number = UUID.randomUUID().toString().replace("-", "");
        keys.insert(new SharedKey(0, number, ownerCode, name, now(), user.name(), null, null, null), hash(text));
        audit.record("make-shared-key", "unit:" + ownerCode, AuditResult.SUCCESS, number);
        return new Made(number, text);
    }

    /** @throws NotFoundException if there is no such key of his departments that works */
    public void withdraw(String number, CurrentUser user) {
        var key = keys.lock(number)
                .filter(found -> owners.of(user, KEYS).contains(found.ownerCode()))
                .orElseThrow(NotFoundException::new);
        keys.withdraw(key.id(), now(), user.name());
        audit.record("withdraw-shared-key", "unit:" + key.ownerCode(), AuditResult.SUCCESS, number);
    }

    /** The key that works and reads like this, noted as used now and then. */
    public Optional<SharedKey> find(String text) {
        var found = keys.findValid(hash(text));
        found.filter(this::isUseToNote).ifPresent(key -> keys.use(key.id(), now()));
        return found;
    }

    private boolean isUseToNote(SharedKey key) {
        return key.usedAt() == null
                || key.usedAt().plus(MINUTES_BETWEEN_NOTES, ChronoUnit.MINUTES).isBefore(now());
    }

    /** Without a secret: nobody guesses 32 random bytes. */
    private static String hash(String text) {
        return HashChain.next(HashChain.START, "shared-key", text);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
