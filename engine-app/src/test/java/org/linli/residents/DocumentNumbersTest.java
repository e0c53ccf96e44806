package org.linli.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.problem.InvalidRequestException;

class DocumentNumbersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneOffset.UTC);

    private final DocumentNumbers numbers = new DocumentNumbers(new ResidentSettings(Set.of("99"), 100), CLOCK);

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 11010519491231002X, 11010519491231002X",
        "RESIDENT_ID, ' １１０１０５ 19491231 002x ', 11010519491231002X",
        "RESIDENT_ID, 110105491231002, 11010519491231002X",
        "RESIDENT_ID, 440524188001010014, 440524188001010014",
        "RESIDENT_ID, 990981196802291236, 990981196802291236",
        "HMT_RESIDENCE_PERMIT, 810000199408230021, 810000199408230021",
        "HMT_RESIDENCE_PERMIT, 830000199201300022, 830000199201300022",
        "FOREIGNER_RESIDENCE_CARD, abc110080020401, ABC110080020401",
        "PASSPORT, e12345678, E12345678",
        "PASSPORT, 123456789, 123456789",
        "MILITARY_ID, 军字第2001988号, 军字第2001988号",
        "MILITARY_ID, 士字2001988, 士字第2001988号",
    })
    void readsANumberAsPeopleWriteIt(DocumentKind kind, String text, String stored) {
        var reading =
                numbers.read(kind, kind == DocumentKind.RESIDENT_ID && text.startsWith("99") ? fitting(text) : text);

        if (text.startsWith("4405241880")) { // born 146 years ago: possible, if only just
            assertThat(reading.number().birthDate()).contains(LocalDate.of(1880, 1, 1));
        }
        assertThat(reading.refusal()).isNull();
        assertThat(reading.number().number().value()).isEqualTo(text.startsWith("99") ? fitting(stored) : stored);
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 110105194912310021, check",
        "RESIDENT_ID, 1101051949123100, form",
        "RESIDENT_ID, 11010519491231002A, form",
        "RESIDENT_ID, X1010519491231002X, form",
        "RESIDENT_ID, '', form",
        "RESIDENT_ID, 110105194902290026, birth",
        "RESIDENT_ID, 110105194913310021, birth",
        "RESIDENT_ID, 110105202711250021, birth-range",
        "RESIDENT_ID, 110105186912310021, birth-range",
        "RESIDENT_ID, 000105194912310021, region",
        "RESIDENT_ID, 980105194912310021, region",
        "RESIDENT_ID, 110105490229002, birth",
        "RESIDENT_ID, 110105491231999, century",
        "RESIDENT_ID, 810000199408230021, is-permit",
        "HMT_RESIDENCE_PERMIT, 810000199408230022, check",
        "HMT_RESIDENCE_PERMIT, 11010519491231002X, permit-region",
        "HMT_RESIDENCE_PERMIT, H12345678, form",
        "FOREIGNER_RESIDENCE_CARD, 11010519491231002X, residence-card",
        "FOREIGNER_RESIDENCE_CARD, AB1110080020401, residence-card",
        "FOREIGNER_RESIDENCE_CARD, 900840198501010015, region",
        "PASSPORT, ABCDEFG, passport",
        "PASSPORT, E1, passport",
        "PASSPORT, E-1234567, passport",
        "MILITARY_ID, 2001988, military",
    })
    void saysWhatIsWrong(DocumentKind kind, String text, String refusal) {
        var reading = numbers.read(kind, text);

        assertThat(reading.number()).isNull();
        assertThat(reading.refusal()).isEqualTo("resident.document." + refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 11010519491231002X, 110105********002X, 1949-12-31, 2",
        "HMT_RESIDENCE_PERMIT, 810000199408230021, 810000********0021, 1994-08-23, 2",
        "PASSPORT, E12345678, E******78, , ",
        "MILITARY_ID, 军字第2001988号, 军********8号, , ",
    })
    void tellsWhatTheNumberTells(DocumentKind kind, String text, String masked, LocalDate born, String sex) {
        var number = numbers.read(kind, text).number();

        assertThat(number.masked()).isEqualTo(masked);
        assertThat(number.birthDate().orElse(null)).isEqualTo(born);
        assertThat(number.sex().orElse(null)).isEqualTo(sex);
        assertThat(number.toString()).doesNotContain(text);
    }

    @Test
    void acceptsACardWithItsCheckCharacter() {
        var digits = "93184019850101001";
        var card = digits + CheckCharacter.of(digits);

        assertThat(numbers.read(DocumentKind.FOREIGNER_RESIDENCE_CARD, card)
                        .number()
                        .birthDate())
                .contains(LocalDate.of(1985, 1, 1));
    }

    @Test
    void aRealInstallationRefusesFictionalRegions() {
        var real = new DocumentNumbers(new ResidentSettings(Set.of(), 100), CLOCK);

        assertThat(real.read(DocumentKind.RESIDENT_ID, fitting("990981196802291236"))
                        .refusal())
                .isEqualTo("resident.document.region");
    }

    @Test
    void aRefusalNamesTheField() {
        assertThatThrownBy(() -> numbers.require(DocumentKind.PASSPORT, "?", "documentNumber"))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refusal -> assertThat(refusal.fields().get(0).field()).isEqualTo("documentNumber"));
    }

    @Test
    void whoSearchesNeedNotSayTheKind() {
        assertThat(numbers.readAny("11010519491231002x"))
                .extracting(DocumentNumber::kind)
                .containsExactly(DocumentKind.RESIDENT_ID);
        assertThat(numbers.readAny("E12345678"))
                .extracting(DocumentNumber::kind)
                .containsExactly(DocumentKind.PASSPORT);
    }

    private static String fitting(String number) {
        var digits = number.substring(0, 17);
        return digits + CheckCharacter.of(digits);
    }
}
