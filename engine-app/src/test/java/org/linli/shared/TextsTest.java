package org.linli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " \t\r\n", "\u3000", "\u200B\u200D\uFEFF", "\u202E\u2066", "\u3164", "\u2800", "\uFE0F"})
    void seesNothingInInvisibleText(String text) {
        assertThat(Texts.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"井", "\u200B.\u200B", "😀", "👨\u200D👩\u200D👧"})
    void seesAnythingElse(String text) {
        assertThat(Texts.isBlank(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u001Bb", "\u007F", "\u0085", "\uD83D", "a\uDE00b"})
    void doesNotKeepControlAndHalfCharacters(String text) {
        assertThat(Texts.isUsable(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第一行\r\n\t第二行", "😀", "𠮷", "👨\u200D👩\u200D👧"})
    void keepsEverythingElse(String text) {
        assertThat(Texts.isUsable(text)).isTrue();
    }

    @Test
    void countsCharactersAndNotUnits() {
        assertThat(Texts.length("𠮷a")).isEqualTo(2);
    }
}
