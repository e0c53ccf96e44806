package org.linli.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.shared.problem.InvalidRequestException;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsWhatOfficeProgramsWrite(String charset) {
        var table = read("编码,名称\r\nA1,\"滨河社区,东\"\r\nA2,𠮷祥网格\r\n", Charset.forName(charset));

        assertThat(table.headings()).containsExactly("编码", "名称");
        assertThat(table.rows())
                .containsExactly(
                        new CsvTable.Row(2, List.of("A1", "滨河社区,东")), new CsvTable.Row(3, List.of("A2", "𠮷祥网格")));
    }

    @Test
    void knowsTheLineOfARowAfterRemarksEmptyLinesAndLineBreaksInCells() {
        var table = read("\uFEFF# 单位\n编码,名称\n\nA1,\"两\n行\"\n,\n# 说明\nA2,丙\n", StandardCharsets.UTF_8);

        assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(4L, 8L);
    }

    @Test
    void findsColumnsByAnyOfTheirNames() {
        var table = read("Code *, 名称\nA1,甲\n", StandardCharsets.UTF_8);

        assertThat(table.column(List.of("编码", "code"))).isZero();
        assertThat(table.column(List.of("名称"))).isEqualTo(1);
        assertThat(table.column(List.of("电话"))).isEqualTo(-1);
        assertThat(table.rows().get(0).cell(-1)).isEmpty();
        assertThat(table.rows().get(0).cell(7)).isEmpty();
    }

    @Test
    void readsTabsWhenThereAreNoCommas() {
        assertThat(read("编码\t名称\nA1\t甲\n", StandardCharsets.UTF_8).headings()).containsExactly("编码", "名称");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .isEqualTo("sheet.not-text");
        assertThat(refusal("编码,名称\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("sheet.empty");
        assertThat(refusal(new byte[0])).isEqualTo("sheet.empty");
        assertThat(refusal("a\n1\n2\n3\n4\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("sheet.too-many");
    }

    @Test
    void noCellThatWasWrittenIsCalculatedAndAllComeBackAsTheyWere() {
        var cells = List.of("=1+1", "+86 10", "-5", "@SUM(A1)", "＝1", "\t=1", "a=b", "'quoted'", "说“好”,\n行");

        var text = CsvText.of(List.of("标题"), List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"), List.of(cells));

        assertThat(text).startsWith("\uFEFF# 标题\r\n").contains("'=1+1,'+86 10,-5,'@SUM(A1),'＝1");
        var back = CsvTable.read(text.getBytes(StandardCharsets.UTF_8), 3)
                .rows()
                .get(0)
                .cells();
        assertThat(back).containsExactlyElementsOf(cells);
    }

    private static CsvTable read(String text, Charset charset) {
        return CsvTable.read(text.getBytes(charset), 3);
    }

    private static String refusal(byte[] file) {
        var refusal = new String[1];
        assertThatThrownBy(() -> CsvTable.read(file, 3))
                .isInstanceOfSatisfying(InvalidRequestException.class, thrown -> {
                    assertThat(thrown.fields().get(0).field()).isEqualTo("file");
                    refusal[0] = thrown.fields().get(0).messageKey();
                });
        return refusal[0];
    }
}
