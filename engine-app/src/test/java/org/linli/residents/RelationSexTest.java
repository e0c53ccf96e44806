package org.linli.residents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationSexTest {

    @ParameterizedTest
    @CsvSource({
        "11, 2, false",
        "11, 1, true",
        "12, 1, false",
        "38, 2, true",
        "28, 2, false",
        "20, 0, true",
        "97, 1, true",
        "97, 2, true"
    })
    void aRelationThatTellsTheSexFitsThatSexOnly(String relation, String sex, boolean fits) {
        assertThat(RelationSex.fits(relation, sex)).isEqualTo(fits);
    }
}
