package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.inbox.VerbScene.GRID;
import static org.linli.inbox.VerbScene.assertField;
import static org.linli.inbox.VerbScene.body;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.SqlCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists as Excel files: what they are, what is in them, and nothing that a program would calculate. */
@IntegrationTest
class InboxExportIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private VerbScene scene;
    private static final AtomicInteger WORDS = new AtomicInteger();

    @Autowired
    private SqlCounter sql;

    @BeforeEach
    void report() {
        scene = new VerbScene(address, jdbc, transactions).report("楼道堆物，导出");
    }

    private List<List<String>> cells(Api.Answer answer) throws Exception {
        assertThat(answer.expect(200).headers().get("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var rows = new ArrayList<List<String>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            for (var row : book.getFirstSheet().read()) {
                var cells = new ArrayList<String>();
                for (var cell : row) {
                    assertThat(cell == null ? null : cell.getFormula()).isNull();
                    cells.add(cell == null ? "" : cell.getText());
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhatItIsAndHoldsTheWholeView() throws Exception {
        var word = "册%03d".formatted(WORDS.incrementAndGet());
        for (int i = 0; i < 25; i++) {
            scene.officials.report("grid16", GRID, "0103", word + "第" + i + "处𠮷");
        }

        var rows = cells(scene.officials.as("comm5").get("/api/inbox/export?view=pool&light=RED&q=" + encoded(word)));

        assertThat(rows.get(0).get(0)).isEqualTo("可领事项");
        assertThat(rows.get(1).get(0))
                .contains("刘小红")
                .contains("筛选条件")
                .contains(word)
                .contains("待接收");
        assertThat(rows.toString()).contains("𠮷");
        assertThat(rows.stream().filter(row -> row.get(0).startsWith("WG-"))).hasSize(25);
        assertThat(scene.officials
                        .as("admin")
                        .get("/api/audit?action=export-inbox&actor=comm5")
                        .json()
                        .toString())
                .contains("inbox:POOL");
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws Exception {
        var word = "式%03d".formatted(WORDS.incrementAndGet());
        scene.officials.report("grid16", GRID, "0103", "=HYPERLINK(\"http://x\",\"" + word + "\")");

        var rows = cells(scene.officials.as("comm5").get("/api/inbox/export?view=pool&q=" + encoded(word)));

        assertThat(rows.toString()).contains("HYPERLINK");
    }

    @Test
    void holdsPickedRowsAsFarAsOneMayReadThem() throws Exception {
        var first = scene.task;
        var second = scene.report("楼道堆物，导出二").task;
        var foreign = scene.officials.task(
                "comm1",
                scene.officials
                        .report("grid01", "990981001001001", "0103", "别处的楼道堆物")
                        .number());

        var rows = cells(scene.officials
                .as("comm5")
                .post("/api/inbox/export", body("taskIds", List.of(first, second, foreign))));

        assertThat(rows.get(0).get(0)).isEqualTo("选中的事项");
        assertThat(rows.stream().filter(row -> row.get(0).startsWith("WG-"))).hasSize(2);
        assertField(scene.officials.as("comm5").post("/api/inbox/export", body("taskIds", List.of())), "taskIds");
    }

    @Test
    void everyViewCanBeTaken() throws Exception {
        for (var view : List.of("mine", "pool", "unit", "done", "reported", "cosign", "copies", "delegated")) {
            assertThat(cells(scene.officials.as("comm5").get("/api/inbox/export?view=" + view)))
                    .isNotEmpty();
        }
        assertThat(cells(scene.officials.as("city.supervisor").get("/api/inbox/export?view=copies")))
                .isNotEmpty();
    }

    @Test
    void costsTheSameStatementsForManyRows() throws Exception {
        var few = sql.count(() -> scene.officials.as("comm5").get("/api/inbox/export?view=pool&q=" + scene.number));
        var word = "量%03d".formatted(WORDS.incrementAndGet());
        for (int i = 0; i < 12; i++) {
            scene.officials.report("grid16", GRID, "0103", word + i);
        }

        var many = sql.count(() -> scene.officials.as("comm5").get("/api/inbox/export?view=pool&q=" + encoded(word)));

        assertThat(many).isLessThanOrEqualTo(few + 1);
    }
}
