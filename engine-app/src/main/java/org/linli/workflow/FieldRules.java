package org.linli.workflow;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linli.shared.problem.FieldProblem;

/** The rules of one field, in the order in which form-js reports them. */
final class FieldRules {
    /** However long a form allows a text to be, the database column behind it ends here. */
    private static final int MAX_TEXT = 2000;

    /** Days of birth are asked for, too; a year before this one is mistyped. */
    private static final int EARLIEST_YEAR = 1900;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,18}");

    private FieldRules() {}

    static boolean isEmpty(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> items && items.isEmpty();
    }

    static Optional<FieldProblem> problem(FormField field, Object value, Function<String, Set<String>> options) {
        var rules = field.rules();
        if (isEmpty(value) || "checkbox".equals(field.type()) && Boolean.FALSE.equals(value)) {
            return rules.required() ? refuse(field, "form.required") : Optional.empty();
        }
        return switch (field.type()) {
            case "textfield", "textarea" -> value instanceof String text ? textProblem(field, text) : malformed(field);
            case "number" -> numberProblem(field, value);
            case "select", "radio" -> isOption(field, value, options) ? Optional.empty() : refuse(field, "form.option");
            case "checklist", "taglist" ->
                value instanceof Collection<?> items && items.stream().allMatch(item -> isOption(field, item, options))
                        ? Optional.empty()
                        : refuse(field, "form.option");
            case "checkbox" -> value instanceof Boolean ? Optional.empty() : malformed(field);
            case "datetime" -> isDate(value) ? Optional.empty() : malformed(field);
            case "filepicker" -> filesProblem(field, value);
            default -> malformed(field);
        };
    }

    private static Optional<FieldProblem> textProblem(FormField field, String text) {
        var rules = field.rules();
        var length = text.strip().codePoints().count();
        var max = rules.maxLength() == null ? MAX_TEXT : Math.min(rules.maxLength(), MAX_TEXT);
        if (rules.minLength() != null && length < rules.minLength()) {
            return refuse(field, "form.tooShort", rules.minLength());
        }
        if (length > max) {
            return refuse(field, "form.tooLong", max);
        }
        if (rules.pattern() != null
                && !rules.pattern().isBlank()
                && !Pattern.compile(rules.pattern()).matcher(text).find()) {
            return malformed(field);
        }
        return switch (rules.validationType() == null ? "" : rules.validationType()) {
            case "email" -> EMAIL.matcher(text).matches() ? Optional.empty() : malformed(field);
            case "phone" -> PHONE.matcher(text).matches() ? Optional.empty() : malformed(field);
            default -> Optional.empty();
        };
    }

    /** Files of the field {@code evidence} are named beside the data, where a missing name is refused too. */
    private static Optional<FieldProblem> filesProblem(FormField field, Object value) {
        if (!(value instanceof Collection<?> ids)) {
            return malformed(field);
        }
        var areNames = FormField.EVIDENCE.equals(field.key()) || ids.stream().allMatch(String.class::isInstance);
        return areNames ? Optional.empty() : malformed(field);
    }

    private static Optional<FieldProblem> numberProblem(FormField field, Object value) {
        if (!(value instanceof Number number)) {
            return malformed(field);
        }
        var amount = new BigDecimal(number.toString());
        if (field.decimalDigits() != null && amount.stripTrailingZeros().scale() > field.decimalDigits()) {
            return malformed(field);
        }
        var rules = field.rules();
        if (rules.min() != null && amount.compareTo(rules.min()) < 0) {
            return refuse(field, "form.min", rules.min());
        }
        return rules.max() != null && amount.compareTo(rules.max()) > 0
                ? refuse(field, "form.max", rules.max())
                : Optional.empty();
    }

    private static boolean isOption(FormField field, Object value, Function<String, Set<String>> options) {
        var allowed = field.valuesKey() != null
                ? options.apply(field.valuesKey())
                : (field.values() == null ? List.<FormField.Choice>of() : field.values())
                        .stream().map(choice -> String.valueOf(choice.value())).collect(Collectors.toSet());
        return allowed.contains(String.valueOf(value));
    }

    private static boolean isDate(Object value) {
        try {
            return value instanceof String text && LocalDate.parse(text).getYear() >= EARLIEST_YEAR;
        } catch (DateTimeException broken) {
            return false;
        }
    }

    private static Optional<FieldProblem> malformed(FormField field) {
        return refuse(field, "problem.field.format");
    }

    private static Optional<FieldProblem> refuse(FormField field, String key, Object... arguments) {
        return Optional.of(new FieldProblem(field.key(), key, arguments));
    }
}
