package org.linli.security;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** What a password must be like: long enough, of several kinds of characters, not the user name, not too old. */
@Component
class PasswordPolicy {
    private static final int MAX_LENGTH = 128;
    private static final int INITIAL_LENGTH = 12;
    // without characters that are mistaken for one another when read out
    private static final String LOWER = "abcdefghjkmnpqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";

    private final SecureRandom random = new SecureRandom();
    private final SecuritySettings.Password settings;

    PasswordPolicy(SecuritySettings settings) {
        this.settings = settings.password();
    }

    /** @throws InvalidRequestException naming {@code field} if the password is too weak */
    void check(String field, String username, String password) {
        if (password.length() < settings.minLength() || password.length() > MAX_LENGTH) {
            throw new InvalidRequestException(field, "security.password.length", settings.minLength(), MAX_LENGTH);
        }
        if (kinds(password) < settings.minKinds()) {
            throw new InvalidRequestException(field, "security.password.kinds", settings.minKinds());
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw new InvalidRequestException(field, "security.password.username");
        }
    }

    boolean isTooOld(Instant changedAt, Instant now) {
        var maxAge = settings.maxAge();
        return !maxAge.equals(Duration.ZERO) && changedAt.plus(maxAge).isBefore(now);
    }

    /** A random password that satisfies the policy and can be read out; to be changed at the first login. */
    String initialPassword() {
        var length = Math.max(INITIAL_LENGTH, settings.minLength());
        while (true) {
            var password = new StringBuilder();
            random.ints(length, 0, (LOWER + UPPER + DIGITS).length())
                    .forEach(index -> password.append((LOWER + UPPER + DIGITS).charAt(index)));
            password.setCharAt(length / 2, '-');
            if (kinds(password.toString()) == 4) {
                return password.toString();
            }
        }
    }

    private static long kinds(String password) {
        IntPredicate lower = Character::isLowerCase;
        IntPredicate upper = Character::isUpperCase;
        IntPredicate digit = Character::isDigit;
        var other = lower.or(upper).or(digit).negate();
        return Stream.of(lower, upper, digit, other)
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }
}
