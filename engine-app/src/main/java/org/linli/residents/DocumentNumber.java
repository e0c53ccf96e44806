package org.linli.residents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.linli.shared.persistence.PersonalText;

/** The number of a document, written in the one way in which it is compared and stored. */
public record DocumentNumber(DocumentKind kind, PersonalText number) {
    static final int LENGTH = 18;
    private static final int BIRTH = 6;
    private static final int SEQUENCE_END = 17;

    /** The number as others may see it: {@code 990981********1234}. */
    public String masked() {
        var text = number.value();
        return text.length() == LENGTH
                ? text.substring(0, BIRTH) + "*".repeat(8) + text.substring(14)
                : text.charAt(0) + "*".repeat(Math.max(1, text.length() - 3)) + text.substring(text.length() - 2);
    }

    /**
     * The number beside a day of birth or an age: {@code 990981************}, since from those and the last digits the whole
     * number could be told.
     */
    public String maskedBesideBirth() {
        return tellsBirth() ? number.value().substring(0, BIRTH) + "*".repeat(LENGTH - BIRTH) : masked();
    }

    /** The day of birth that the number tells; empty where it tells none. */
    public Optional<LocalDate> birthDate() {
        return tellsBirth()
                ? Optional.of(
                        LocalDate.parse(number.value().substring(BIRTH, BIRTH + 8), DateTimeFormatter.BASIC_ISO_DATE))
                : Optional.empty();
    }

    /** The sex that the number tells, as a code of GB/T 2261.1; empty where it tells none. */
    public Optional<String> sex() {
        return tellsBirth()
                ? Optional.of((number.value().charAt(SEQUENCE_END - 1) - '0') % 2 == 1 ? "1" : "2")
                : Optional.empty();
    }

    /** What is stored beside it to find it again, before it is keyed: numbers of several kinds never meet. */
    String key() {
        return kind + ":" + number.value();
    }

    private boolean tellsBirth() {
        return kind != DocumentKind.PASSPORT
                && kind != DocumentKind.MILITARY_ID
                && number.value().length() == LENGTH;
    }
}
