package org.linli.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody finds in a file that he saved. */
@IntegrationTest
class SheetFilesIT {
    private static final Sheet SHEET = new Sheet(
            "单位",
            "全部在用单位",
            List.of(new Sheet.Column("名称", 20), new Sheet.Column("人数", 8), new Sheet.Column("时间", 16)),
            List.of(
                    List.of("=HYPERLINK(\"x\")", -3, Instant.parse("2026-11-23T01:30:00Z")),
                    Arrays.asList("滨河社区", null, LocalDate.of(2026, 11, 24))));

    @Autowired
    private SheetFiles files;

    @Test
    void anExcelFileSaysWhatItIsAndCalculatesNothing() throws IOException {
        var answer = files.download(SHEET, SheetFormat.XLSX);

        try (var book = new ReadableWorkbook(answer.getBody().getInputStream())) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("单位");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("全部在用单位");
            assertThat(rows.get(2).getCellText(0)).startsWith("导出时间：20");
            assertThat(rows.get(3).getCellText(0)).isEqualTo("名称");
            assertThat(rows.get(4).getCellAsString(0)).contains("=HYPERLINK(\"x\")");
            assertThat(rows.get(4).getCell(0).getFormula()).isNull();
            assertThat(rows.get(4).getCellAsNumber(1).orElseThrow().intValue()).isEqualTo(-3);
            assertThat(rows.get(4).getCellAsDate(2).orElseThrow()).isEqualTo("2026-11-23T09:30:00");
        }
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).matches("单位-\\d{8}-\\d{4}\\.xlsx");
    }

    @Test
    void aCsvFileSaysTheSame() throws IOException {
        var answer = files.download(SHEET, SheetFormat.CSV);

        var text = new String(answer.getBody().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF# 单位\r\n# 全部在用单位\r\n# 导出时间：20")
                .contains("\r\n名称,人数,时间\r\n\"'=HYPERLINK(\"\"x\"\")\",-3,2026-11-23 09:30\r\n滨河社区,,2026-11-24\r\n");
    }
}
