package org.linli.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.problem.InvalidRequestException;

class SpotTest {

    @ParameterizedTest
    @CsvSource({
        "181, 30, longitude",
        "-180.000001, 30, longitude",
        "114, 90.5, latitude",
        "114, , longitude",
        ", 30, longitude",
        "1e999999999, 30, longitude",
    })
    void refusesWhatIsNoPlaceOnEarth(BigDecimal longitude, BigDecimal latitude, String field) {
        assertThatThrownBy(() -> new Spot(null, longitude, latitude))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refusal ->
                                assertThat(refusal.fields()).extracting("field").containsExactly(field));
    }

    @ParameterizedTest
    @CsvSource({
        "114.123456789, 30.5, 114.123457, 30.500000",
        "-180, -90, -180.000000, -90.000000",
        "114, 30.1234565000000001, 114.000000, 30.123457",
    })
    void keepsSixDigits(BigDecimal longitude, BigDecimal latitude, BigDecimal keptLongitude, BigDecimal keptLatitude) {
        var spot = new Spot("河边", longitude, latitude);

        assertThat(spot.longitude()).isEqualTo(keptLongitude);
        assertThat(spot.latitude()).isEqualTo(keptLatitude);
    }

    @Test
    void isNotMadeToWriteOutANumberWithMillionsOfDigits() {
        var endless = new BigDecimal("1e-999999999");

        assertThatThrownBy(() -> new Spot(null, endless, BigDecimal.ONE)).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void needsNoCoordinates() {
        assertThat(new Spot("河边", null, null).address()).isEqualTo("河边");
    }
}
