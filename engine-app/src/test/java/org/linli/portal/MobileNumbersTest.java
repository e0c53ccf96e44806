package org.linli.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "+86 138 0013 8000",
                "8613800138000",
                "008613800138000",
                "(+86)13800138000",
                "１３８００１３８０００",
                "＋８６ １３８００１３８０００",
                "一三八〇〇一三八〇〇〇",
                "幺三八零零幺三八零零零",
                "壹叁捌零零壹叁捌零零零",
                "1三8零0 1三8零0零",
                "手机13800138000（微信同号）",
                "1380013800٠"
            })
    void isSomebodysOwnTelephone(String text) {
        assertThat(MobileNumbers.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0719-3801380",
                "07193801380",
                "010-12345678",
                "12345",
                "柳西一组、二组、三组",
                "2026-01-01",
                "400 138 0013",
                "1380013800012345"
            })
    void isNone(String text) {
        assertThat(MobileNumbers.isIn(text)).isFalse();
    }
}
