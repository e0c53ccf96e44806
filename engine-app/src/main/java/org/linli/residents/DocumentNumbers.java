package org.linli.residents;

import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/**
 * Reads numbers of documents as people write them and says what is wrong with them.
 *
 * <p>Written here rather than taken from a library: those that there are refuse every region that is not in their own list, the
 * fictional one of a demonstration too, and know neither permanent residence cards nor military cards.
 */
@Component
public class DocumentNumbers {
    private static final Pattern EIGHTEEN = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern FIFTEEN = Pattern.compile("\\d{15}");
    private static final Pattern OLD_CARD = Pattern.compile("[A-Z]{3}\\d{12}");
    private static final Pattern PASSPORT = Pattern.compile("(?=.*\\d)[A-Z0-9]{5,17}");
    private static final Pattern MILITARY = Pattern.compile("(\\p{IsHan}{1,3})字第?([0-9A-Z]{4,9})号?");
    private static final Set<String> PROVINCES =
            Set.of("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71"
                    .split(" "));
    private static final Set<String> PERMIT_REGIONS = Set.of("810000", "820000", "830000");
    private static final int OLDEST = 150;

    /** People of a hundred years and more were given these at the end of old numbers. */
    private static final Set<String> CENTENARIANS = Set.of("996", "997", "998", "999");

    private final ResidentSettings settings;
    private final Clock clock;

    DocumentNumbers(ResidentSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A number, or the message that says why it is none. */
    public record Reading(DocumentNumber number, String refusal) {
        static Reading of(DocumentKind kind, String number) {
            return new Reading(new DocumentNumber(kind, new PersonalText(number)), null);
        }

        static Reading refused(String key) {
            return new Reading(null, "resident.document." + key);
        }
    }

    /** @throws InvalidRequestException naming {@code field} if the text is no number of such a document */
    public DocumentNumber require(DocumentKind kind, String text, String field) {
        var reading = read(kind, text);
        if (reading.number() == null) {
            throw new InvalidRequestException(field, reading.refusal());
        }
        return reading.number();
    }

    /** Reads a number; blanks, width and case do not count, and a resident's old number of 15 digits becomes the one of 18. */
    public Reading read(DocumentKind kind, String text) {
        var number = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        return switch (kind) {
            case RESIDENT_ID -> FIFTEEN.matcher(number).matches() ? upgraded(number) : residentId(number);
            case HMT_RESIDENCE_PERMIT -> permit(number);
            case FOREIGNER_RESIDENCE_CARD -> residenceCard(number);
            case PASSPORT ->
                PASSPORT.matcher(number).matches() ? Reading.of(kind, number) : Reading.refused("passport");
            case MILITARY_ID -> military(number);
        };
    }

    /** Everything that the text may be the number of, when nobody says what kind of document it is. */
    public List<DocumentNumber> readAny(String text) {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> read(kind, text).number())
                .filter(Objects::nonNull)
                .toList();
    }

    private Reading residentId(String number) {
        if (!EIGHTEEN.matcher(number).matches()) {
            return Reading.refused("form");
        }
        if (PERMIT_REGIONS.contains(number.substring(0, 6))) {
            return Reading.refused("is-permit");
        }
        return isProvince(number.substring(0, 2))
                ? birthAndCheck(DocumentKind.RESIDENT_ID, number)
                : Reading.refused("region");
    }

    /** Old numbers lack the century and the check character; all of them are of the last century. */
    private Reading upgraded(String number) {
        if (CENTENARIANS.contains(number.substring(12))) {
            return Reading.refused("century");
        }
        var digits = number.substring(0, 6) + "19" + number.substring(6);
        return residentId(digits + CheckCharacter.of(digits));
    }

    private Reading permit(String number) {
        if (!EIGHTEEN.matcher(number).matches()) {
            return Reading.refused("form");
        }
        return PERMIT_REGIONS.contains(number.substring(0, 6))
                ? birthAndCheck(DocumentKind.HMT_RESIDENCE_PERMIT, number)
                : Reading.refused("permit-region");
    }

    /** Cards since 2023 have 18 characters that begin with 9; earlier ones, three letters and twelve digits, are valid still. */
    private Reading residenceCard(String number) {
        if (OLD_CARD.matcher(number).matches()) {
            return Reading.of(DocumentKind.FOREIGNER_RESIDENCE_CARD, number);
        }
        if (!EIGHTEEN.matcher(number).matches() || !number.startsWith("9")) {
            return Reading.refused("residence-card");
        }
        return PROVINCES.contains(number.substring(1, 3))
                ? birthAndCheck(DocumentKind.FOREIGNER_RESIDENCE_CARD, number)
                : Reading.refused("region");
    }

    private static Reading military(String number) {
        var parts = MILITARY.matcher(number);
        return parts.matches()
                ? Reading.of(DocumentKind.MILITARY_ID, "%s字第%s号".formatted(parts.group(1), parts.group(2)))
                : Reading.refused("military");
    }

    private Reading birthAndCheck(DocumentKind kind, String number) {
        try {
            var born = LocalDate.parse(
                    number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE.withResolverStyle(ResolverStyle.STRICT));
            var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
            if (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST))) {
                return Reading.refused("birth-range");
            }
        } catch (DateTimeException noDay) {
            return Reading.refused("birth");
        }
        return CheckCharacter.fits(number) ? Reading.of(kind, number) : Reading.refused("check");
    }

    private boolean isProvince(String code) {
        return PROVINCES.contains(code) || settings.fictionalProvinces().contains(code);
    }
}
