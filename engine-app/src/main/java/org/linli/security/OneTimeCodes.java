package org.linli.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.DataCipher;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Codes of six digits that prove who has a telephone: each is good once, for some minutes, and only its keyed hash is kept.
 *
 * <p>Nothing here knows whether anybody has an account, so that no answer can tell.
 */
@UseCaseService
public class OneTimeCodes {
    private static final int BOUND = 1_000_000;
    private static final String WRONG_CODES = "wrong-one-time-code";

    private final OneTimeCodeMapper codes;
    private final LoginAttempts attempts;
    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final DataCipher cipher;
    private final Settings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(
            OneTimeCodeMapper codes,
            LoginAttempts attempts,
            RateLimiter limiter,
            ClientAddress addresses,
            DataCipher cipher,
            Settings settings,
            Clock clock) {
        this.codes = codes;
        this.attempts = attempts;
        this.limiter = limiter;
        this.addresses = addresses;
        this.cipher = cipher;
        this.settings = settings;
        this.clock = clock;
    }

    /** For what a code is good; one for this is not good for that. */
    public enum Purpose {
        /** To log in. */
        LOGIN,
        /** To see in full what is masked, to close the account, to take the data out. */
        CONFIRM,
        /** To show that a new telephone is one's own. */
        NEW_PHONE
    }

    /** For how long a code is good. */
    public Duration validFor() {
        return settings.validFor();
    }

    /**
     * Makes a code, which replaces an earlier one for the same purpose and telephone.
     *
     * @throws TooManyRequestsException if too many were asked for this telephone, or from this address
     */
    public String issue(Purpose purpose, String phone, HttpServletRequest request) {
        var subject = subject(purpose, phone);
        limiter.check(
                "code-address", addresses.keyedHash(request), new RateLimit(settings.perCaller(), settings.window()));
        limiter.check("code", subject, new RateLimit(settings.perPhone(), settings.window()));
        limiter.check("code-day", subject, new RateLimit(settings.perPhoneADay(), Duration.ofDays(1)));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var code = "%06d".formatted(random.nextInt(BOUND));
        codes.deleteExpired(now.minus(Duration.ofDays(1)));
        codes.put(purpose, subject, cipher.fingerprint(hashText(subject, code)), now.plus(settings.validFor()));
        return code;
    }

    /**
     * Uses a code up; of several callers with the right one, one succeeds.
     *
     * @throws LoginLockedException if too many wrong ones were tried for this telephone
     * @throws TooManyRequestsException if too many wrong ones were tried from this address, for whatever telephones
     * @throws InvalidRequestException if it is not the one that was sent last, or was used, or is too old
     */
    public void redeem(Purpose purpose, String phone, String code, HttpServletRequest request) {
        redeem(new Shown(purpose, phone, code, "code"), request);
    }

    /** A code that somebody gives, and the field at which he is told that it is wrong. */
    public record Shown(Purpose purpose, String phone, String code, String field) {
        @Override
        public String toString() {
            return "Shown[" + purpose + "]";
        }
    }

    /** As {@link #redeem}, of several codes: one that is wrong leaves the others as good as they were. */
    public void redeemAll(List<Shown> shown, HttpServletRequest request) {
        shown.forEach(each -> check(each, this::isGood, request));
        shown.forEach(each -> redeem(each, request));
    }

    private void redeem(Shown shown, HttpServletRequest request) {
        var subject = check(shown, this::isUsedUp, request);
        try {
            attempts.succeeded(subject);
        } catch (LoginLockedException locked) {
            throw locked.ofCodes();
        }
    }

    /** Returns whose code it is. */
    private String check(Shown shown, Predicate<Shown> isRight, HttpServletRequest request) {
        var subject = subject(shown.purpose(), shown.phone());
        var caller = addresses.keyedHash(request);
        var wrongCodes = new RateLimit(settings.wrongPerCaller(), settings.window());
        limiter.refuseWhenUsedUp(WRONG_CODES, caller, wrongCodes);
        try {
            attempts.refuseIfLocked(subject);
            if (!isRight.test(shown)) {
                limiter.check(WRONG_CODES, caller, wrongCodes);
                throw new InvalidRequestException(shown.field(), "security.code.wrong", attempts.failed(subject));
            }
            return subject;
        } catch (LoginLockedException locked) {
            throw locked.ofCodes();
        }
    }

    private boolean isGood(Shown shown) {
        return stored(shown)
                .anyMatch(stored -> codes.isGood(shown.purpose(), stored.subject(), stored.hash(), clock.instant()));
    }

    private boolean isUsedUp(Shown shown) {
        return stored(shown)
                .anyMatch(stored -> codes.use(shown.purpose(), stored.subject(), stored.hash(), clock.instant()) > 0);
    }

    /** Another node may have issued it with another key. */
    private Stream<Stored> stored(Shown shown) {
        return cipher
                .underEachKey(fingerprint -> {
                    var subject = fingerprint.apply(subjectText(shown.purpose(), shown.phone()));
                    return new Stored(
                            subject,
                            fingerprint.apply(hashText(subject, shown.code().strip())));
                })
                .stream();
    }

    private record Stored(String subject, String hash) {}

    private String subject(Purpose purpose, String phone) {
        return cipher.fingerprint(subjectText(purpose, phone));
    }

    private static String subjectText(Purpose purpose, String phone) {
        return "one-time-code:" + purpose + ":" + phone;
    }

    private static String hashText(String subject, String code) {
        return "one-time-code:" + subject + ":" + code;
    }

    /**
     * How often codes may be asked for.
     *
     * @param perPhone codes for one telephone in each window
     * @param wrongPerCaller wrong codes that one address may try in each window, for all telephones together
     * @param perCaller codes that one address may ask for in each window; generous, since a neighbourhood may share it
     */
    @ConfigurationProperties("linli.one-time-codes")
    record Settings(
            @DefaultValue("5m") Duration validFor,
            @DefaultValue("5") int perPhone,
            @DefaultValue("20") int perPhoneADay,
            @DefaultValue("100") int perCaller,
            @DefaultValue("50") int wrongPerCaller,
            @DefaultValue("10m") Duration window) {}
}
