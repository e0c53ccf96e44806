package org.linli.wishes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.settings.ReferenceLists;
import org.springframework.stereotype.Component;

/**
 * Keeps what would name somebody off the board: the resident's name, telephones, document numbers, doors, links, and words that the
 * office lists, such as illnesses. Separators, full-width and Chinese numerals make no difference.
 */
@Component
class WishPrivacy {
    private static final String WORDS = "wish-private-word";
    private static final String NUMERALS = "零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖两十百";
    private static final String DIGITS = "00123456789123456789200";
    private static final Pattern LINK = Pattern.compile("https?|www\\.|\\.(com|cn|net|org)\\b");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}:\\d{2}");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7}");
    private static final Pattern HOUSE =
            Pattern.compile("(?<![月\\d])\\d+号(?!线)|\\d+室(?![内外])|\\d{2,}户|[\\da-z](单元|栋|幢)|[门房]牌?号?\\d+");

    private final ReferenceLists lists;

    WishPrivacy(ReferenceLists lists) {
        this.lists = lists;
    }

    /** What is wrong with the text of a field, the first that would tell; empty where nothing is. */
    Optional<FieldProblem> problem(Wish wish, String field, String text) {
        if (text == null) {
            return Optional.empty();
        }
        var folded = folded(text);
        var plain = plain(text);
        if (holds(plain, wish.residentName()) || holds(plain, wish.address())) {
            return Optional.of(new FieldProblem(field, "wish.privacy.person"));
        }
        var timeless = plain(MOMENT.matcher(folded).replaceAll("时"));
        if (holds(plain, wish.phone()) || LONG_NUMBER.matcher(timeless).find()) {
            return Optional.of(new FieldProblem(field, "wish.privacy.number"));
        }
        if (HOUSE.matcher(timeless).find()) {
            return Optional.of(new FieldProblem(field, "wish.privacy.house"));
        }
        if (LINK.matcher(folded).find()) {
            return Optional.of(new FieldProblem(field, "wish.privacy.link"));
        }
        return lists.values(WORDS).stream()
                .filter(word -> plain.contains(plain(word.name())))
                .findFirst()
                .map(word -> new FieldProblem(field, "wish.privacy.word", word.name()));
    }

    private static boolean holds(String plain, PersonalText personal) {
        return personal != null && !plain(personal.value()).isEmpty() && plain.contains(plain(personal.value()));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Letters and digits alone. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        folded(text).codePoints().filter(Character::isLetterOrDigit).forEach(one -> {
            var at = NUMERALS.indexOf(one);
            plain.appendCodePoint(at < 0 ? one : DIGITS.charAt(at));
        });
        return plain.toString();
    }
}
