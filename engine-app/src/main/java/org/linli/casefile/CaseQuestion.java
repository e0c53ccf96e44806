package org.linli.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;

/**
 * What a person looks for; everything that is given must hold.
 *
 * @param text words parted by blanks, a number or its beginning, or a telephone number
 * @param category a category, or a group whose categories are all wanted
 * @param unit the code of the unit that handles
 * @param place the code of a grid, a community or a street
 * @param openedFrom the first day, in the office's zone
 * @param openedTo the last day
 * @param overdue open beyond the promised date
 */
public record CaseQuestion(
        String text,
        CaseKind kind,
        String state,
        StageLight light,
        String category,
        String unit,
        String place,
        LocalDate openedFrom,
        LocalDate openedTo,
        boolean overdue) {
    private static final int MAX_TEXT = 100;
    private static final int MAX_WORDS = 8;
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,4}(20[0-9]{2})?-[0-9A-Z-]*");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,18}[0-9]");
    /** The end of a case number: a day and what follows. */
    private static final Pattern DAY_AND_MORE = Pattern.compile("20\\d{6}-\\d+");

    private static final int MIN_PHONE_DIGITS = 7;

    /** @throws InvalidRequestException if the text is too long, has too many words, or the days are turned around */
    public CaseQuestion {
        text = text == null ? "" : text.strip();
        if (text.codePointCount(0, text.length()) > MAX_TEXT) {
            throw new InvalidRequestException("text", "form.tooLong", MAX_TEXT);
        }
        if (words(text).size() > MAX_WORDS) {
            throw new InvalidRequestException("text", "search.words", MAX_WORDS);
        }
        if (openedFrom != null && openedTo != null && openedTo.isBefore(openedFrom)) {
            throw new InvalidRequestException(List.of(new FieldProblem("openedTo", "search.days")));
        }
        state = blankToNull(state);
        category = blankToNull(category);
        unit = blankToNull(unit);
        place = blankToNull(place);
    }

    /** The beginning of a case number, where the text is one. */
    Optional<String> number() {
        var upper = SearchTerms.level(text).toUpperCase(Locale.ROOT);
        return NUMBER.matcher(upper).matches() ? Optional.of(upper) : Optional.empty();
    }

    /** A telephone number, where the text is one. */
    Optional<String> phone() {
        var levelled = SearchTerms.level(text);
        return PHONE.matcher(levelled).matches()
                        && !DAY_AND_MORE.matcher(levelled).matches()
                        && digits(levelled) >= MIN_PHONE_DIGITS
                ? Optional.of(levelled)
                : Optional.empty();
    }

    public boolean isForPhone() {
        return phone().isPresent();
    }

    public List<String> words() {
        return words(text);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
