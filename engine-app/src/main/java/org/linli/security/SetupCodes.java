package org.linli.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;

/** The one-time code with which whoever reads the first start's log makes the first administrator. */
@UseCaseService
public class SetupCodes {
    /** A second node that starts within this time does not replace the code that the first has just printed. */
    static final Duration LEFT_ALONE = Duration.ofMinutes(2);

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final SetupCodeMapper codes;
    private final AccountMapper accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SetupCodes(SetupCodeMapper codes, AccountMapper accounts, Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether nobody has an account yet. */
    public boolean isNeeded() {
        return accounts.count() == 0;
    }

    /** @throws SetupClosedException if there is an account already */
    public void refuseIfDone() {
        if (!isNeeded()) {
            throw new SetupClosedException();
        }
    }

    /**
     * Uses the code up, in the caller's transaction; of several callers with the right code one succeeds.
     *
     * @throws SetupClosedException if there is an account already
     * @throws InvalidRequestException if the code is not the one that was printed last
     */
    public void redeem(String code) {
        var stored = codes.findForUpdate();
        if (stored.isEmpty() || !isNeeded()) {
            throw new SetupClosedException();
        }
        var given = hash(code).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(given, stored.get().codeHash().getBytes(StandardCharsets.US_ASCII))) {
            throw new InvalidRequestException("code", "security.setup.wrong-code");
        }
        codes.delete();
    }

    /** Makes a new code and returns it; empty if set-up is done, or another node has just printed one. */
    Optional<String> issue() {
        if (!isNeeded()) {
            codes.delete();
            return Optional.empty();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var code = random.ints(LENGTH, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new, (text, index) -> text.append(ALPHABET.charAt(index)), StringBuilder::append)
                .toString();
        var mine = new SetupCodeMapper.SetupCode(hash(code), now);
        codes.insertIfMissing(mine);
        var stored = codes.findForUpdate().orElseThrow();
        if (!stored.codeHash().equals(mine.codeHash())) {
            if (stored.createdAt().plus(LEFT_ALONE).isAfter(now)) {
                return Optional.empty();
            }
            codes.update(mine);
        }
        return Optional.of(code);
    }

    private static String hash(String code) {
        return AuditHash.of("setup", code.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }
}
