package org.linli.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "114.25, 30.5, 114.25, 30.5, 0, 0.01",
        "114.25, 30.5, 114.25, 30.501, 111.2, 0.2", // a thousandth of a degree northwards
        "114.25, 30.5, 114.251, 30.5, 95.8, 0.2", // and eastwards, where the meridians are nearer
        "114.251, 30.5, 114.25, 30.5, 95.8, 0.2",
        "116.397, 39.909, 121.474, 31.231, 1067000, 2000", // Beijing to Shanghai
        "179.9999, 0, -179.9999, 0, 22.2, 0.1", // across the date line
        "0, 90, 180, -90, 20015000, 1000",
    })
    void isMeasuredOverGround(
            BigDecimal longitude,
            BigDecimal latitude,
            BigDecimal otherLongitude,
            BigDecimal otherLatitude,
            double meters,
            double tolerance) {
        var from = new Spot(null, longitude, latitude);

        assertThat(from.metersTo(new Spot(null, otherLongitude, otherLatitude))).isCloseTo(meters, within(tolerance));
    }
}
