package org.linli.shared.persistence;

import java.util.Optional;

/**
 * Text that tells who somebody is, such as a name or a phone number: encrypted in the database, masked in logs.
 *
 * <p>A type of its own, so that it can neither be stored nor printed in the clear by accident.
 */
public record PersonalText(String value) {

    /** Returns the text, or nothing where it is null or blank. */
    public static Optional<PersonalText> of(String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(new PersonalText(value.strip()));
    }

    /** A name as strangers may see it: the first character, then one star per character. */
    public String maskedName() {
        var first = value.offsetByCodePoints(0, 1);
        return value.substring(0, first) + "*".repeat((int) value.codePoints().count() - 1);
    }

    /** A phone number as strangers may see it: {@code 138****5678}. */
    public String maskedPhone() {
        return value.length() < 8
                ? "*".repeat(value.length())
                : value.substring(0, 3) + "****" + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return "***";
    }
}
