package org.linli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "+86 138-0013-8000",
                "１３８００１３８０００",
                "0739-5550123",
                "(010) 62770334",
                "400-810-1234",
                "+852 9123 4567"
            })
    void takesNumbersThatCanBeCalled(String typed) {
        assertThat(PhoneNumbers.isPossible(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"138123456", "1380013800", "138001380001", "12345678", "5550123", "+123", "电话 13800138000"})
    void refusesOthers(String typed) {
        assertThat(PhoneNumbers.isPossible(typed)).isFalse();
    }
}
