package org.linli.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.problem.InvalidRequestException;

class PageRequestTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "0, 100, 0", "3, 20, 60", "100000, 100, 10000000"})
    void skipsWhatThePagesBeforeHold(int page, int size, int offset) {
        assertThat(new PageRequest(page, size).offset()).isEqualTo(offset);
    }

    @ParameterizedTest
    @CsvSource({"-1, 20, page", "100001, 20, page", "0, 0, size", "0, 101, size", "0, -5, size"})
    void refusesNumbersOutOfRange(int page, int size, String field) {
        assertThatThrownBy(() -> new PageRequest(page, size))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refusal ->
                                assertThat(refusal.fields()).extracting("field").containsExactly(field));
    }
}
