package org.linli.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTextTest {

    @ParameterizedTest
    @CsvSource({"李明,李*", "欧阳娜娜,欧***", "李,李", "𠮷田,𠮷*", "Ann Lee,A******"})
    void showsStrangersTheFirstCharacterOfAName(String name, String masked) {
        assertThat(new PersonalText(name).maskedName()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "13812345678,138****5678",
        "+86 13812345678,+86****5678",
        "0990-8200013,099****0013",
        "8200013,*******",
        "12345,*****"
    })
    void showsStrangersTheEndsOfAPhoneNumber(String phone, String masked) {
        assertThat(new PersonalText(phone).maskedPhone()).isEqualTo(masked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n", "　"})
    void isNothingWhereNothingWasSaid(String value) {
        assertThat(PersonalText.of(value)).isEmpty();
    }

    @Test
    void losesSurroundingSpace() {
        assertThat(PersonalText.of(" 李明 ")).contains(new PersonalText("李明"));
    }

    @Test
    void isNotPrintedInTheClear() {
        assertThat(new PersonalText("李明")).hasToString("***");
    }
}
