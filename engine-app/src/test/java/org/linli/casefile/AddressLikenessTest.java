package org.linli.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "上湾三组水渠边, 上湾三组水渠边",
        "上湾三组水渠边, '上湾三组，水渠边。'",
        "３号楼 二单元, 3号楼二单元",
        "滨河东路 12 号, 滨河东路12号门口",
        "上湾三组水渠边机耕道, 三组水渠边的机耕道",
        "Block A door 2, block a  door 2",
        "𠮷祥路口东, 𠮷祥路口",
    })
    void findsTheSamePlaceInOtherWords(String one, String other) {
        assertThat(AddressLikeness.areAlike(one, other)).isTrue();
        assertThat(AddressLikeness.areAlike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "上湾三组水渠边, 下湾小学门口",
        "滨河东路12号, 码头广场",
        "桥头, 桥头饭店后面的巷子里面", // two characters are in nearly every address
        "'', 上湾三组",
        "'，。', '！？'",
        ", 上湾三组",
    })
    void tellsOtherPlacesApart(String one, String other) {
        assertThat(AddressLikeness.areAlike(one, other)).isFalse();
        assertThat(AddressLikeness.areAlike(other, one)).isFalse();
    }
}
