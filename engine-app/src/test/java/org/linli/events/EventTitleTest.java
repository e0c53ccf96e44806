package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTitleTest {
    private static final EventCategory CATEGORY =
            new EventCategory("0501", "05", "病死畜禽", "Dead livestock", "死猪死鸡", null, false, true, null, 501, true);

    @ParameterizedTest
    @CsvSource({"河边有死猪, 河边有死猪", "'河边\n有  死猪', 河边 有 死猪", "'', 病死畜禽", "' \n ', 病死畜禽"})
    void isWhatWasWrittenOnOneLineOrTheCategory(String description, String title) {
        assertThat(EventTitle.of(description, CATEGORY)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "张三13733334444来电, 张三***来电",
        "电话 0731-84445566 打不通, 电话 *** 打不通",
        "身份证430102199001011234，请办, 身份证***，请办",
        "电表 20261122001 烧了, 电表 20261122001 烧了",
        "103弄 12 号, 103弄 12 号"
    })
    void leavesOutNumbersOfPeople(String description, String title) {
        assertThat(EventTitle.of(description, CATEGORY)).isEqualTo(title);
    }

    @Test
    void keepsFortyCharacters() {
        assertThat(EventTitle.of("好".repeat(40), CATEGORY)).isEqualTo("好".repeat(40));
        assertThat(EventTitle.of("好".repeat(41), CATEGORY)).isEqualTo("好".repeat(39) + "…");
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(EventTitle.of("𠮷".repeat(40), CATEGORY)).isEqualTo("𠮷".repeat(40));
        assertThat(EventTitle.of("𠮷".repeat(50), CATEGORY)).isEqualTo("𠮷".repeat(39) + "…");
    }
}
