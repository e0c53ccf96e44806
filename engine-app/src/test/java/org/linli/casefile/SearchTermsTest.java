package org.linli.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource({
        "河边有病死畜禽，气味很大, 病死畜禽",
        "河边有病死畜禽，气味很大, 气味",
        "12栋3单元门口, 12栋",
        "12栋3单元门口, 3单元",
        "联系 13812345678, 13812345678",
        "ＷｉＦｉ信号差, wifi信号",
        "𠮷野家门口, 𠮷野",
        "灯坏了😀很黑, 坏了😀",
        "WG-990981001003001-20261121-0001, 20261121-0001",
    })
    void hasTheTermsOfItsWords(String text, String word) {
        assertThat(terms(text)).containsAll(terms(word));
        assertThat(terms(word)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "河边有病死畜禽，气味很大, 禽气",
        "垃圾 没人收, 圾没",
        "门牌 1201 与 0110, 1012",
        "联系 13812345678, 1381234567",
    })
    void hasNoTermsAcrossSignsAndBlanksOrOfHalfANumber(String text, String word) {
        assertThat(terms(text)).doesNotContainAnyElementsOf(terms(word));
        assertThat(terms(word)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"井", "%", "_", "'", "😀", "", "，。"})
    void hasNoTermOfASingleCharacterOrOfSigns(String word) {
        assertThat(terms(word)).isEmpty();
    }

    @Test
    void saysWhetherTermsAreEnough() {
        for (var word : List.of("垃圾", "13812345678", "3栋", "𠮷野", "wifi")) {
            assertThat(SearchTerms.areSure(word)).as(word).isTrue();
        }
        for (var word : List.of("病死畜禽", "井", "50%", "打折50%", "a-b", "")) {
            assertThat(SearchTerms.areSure(word)).as(word).isFalse();
        }
    }

    @Test
    void tellsCommonPairsApart() {
        var pairs = new HashSet<Integer>();
        for (char first = '一'; first < '一' + 300; first++) {
            for (char second = '一'; second < '一' + 300; second++) {
                pairs.addAll(terms("" + first + second));
            }
        }

        assertThat(pairs).hasSizeGreaterThan(89_990);
    }

    private static Set<Integer> terms(String... texts) {
        return SearchTerms.of(Arrays.asList(texts));
    }
}
