package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.documents.Printed;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case on paper. */
@IntegrationTest
class CaseSheetIT {
    private static final String TOKEN = "mpmXG1rrAIbtxMwxtCi9JB"; // grid 滨河东 of 滨河社区

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    private Officials officials;

    @BeforeEach
    void open() {
        officials = new Officials(address);
    }

    @Test
    void tellsTheWholeCase() throws Exception {
        var visitor = address.visitor();
        var event = Map.of(
                "gridToken",
                TOKEN,
                "categoryCode",
                "0103",
                "description",
                "楼道堆了旧家具，老人出不了门",
                "address",
                "滨河路 12 号 3 单元",
                "evidenceIds",
                List.of(Officials.photo(visitor)),
                "reporter",
                Map.of("name", "欧阳明", "phone", "13812345678", "anonymous", false, "consent", true));
        var number = visitor.post("/api/public/events", event)
                .expect(201)
                .json()
                .path("number")
                .asText();
        officials.does("comm1", number, "accept");
        officials.does("comm1", number, "handleSelf");
        officials.handles("comm1", number);

        var answer =
                officials.as("comm1").get("/api/cases/" + number + "/sheet.pdf").expect(200);

        assertThat(answer.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(answer.headers().get("content-disposition"))
                .startsWith("inline")
                .contains(number);
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        try (var sheet = Printed.of(answer.body())) {
            var words = words(sheet);
            assertThat(words)
                    .contains("网格事件办理单", number)
                    .contains("楼道堆了旧家具，老人出不了门", "滨河路12号3单元", "楼道堆物")
                    .contains("欧**　138****5678".replace("　", ""))
                    .doesNotContain("欧阳明", "13812345678")
                    .contains("办理时限", "承接", "按时", "进行中")
                    .contains("办理过程", "处置完成", "意见：已派人到场处理完毕") // the rest stands on the next page
                    .contains("证据材料（2件）", "照片", "SHA-256")
                    .contains("经办人（签字）", "单位（盖章）")
                    .contains("打印人：" + name("comm1") + "（滨河社区）")
                    .contains("第1页，共" + sheet.pages() + "页", "打印时间");
        }
    }

    @Test
    void isRecordedWithWhoPrintedIt() {
        var number = report("谁打印了");

        officials.as("sec1").get("/api/cases/" + number + "/sheet.pdf").expect(200);

        assertThat(jdbc.queryForList(
                        "SELECT actor FROM audit_log WHERE action = 'print-case' AND object = ?",
                        String.class,
                        "case:" + number))
                .containsExactly("sec1");
    }

    @Test
    void isOnlyForThoseWhoMayReadTheCase() {
        var path = "/api/cases/" + report("别人看不到") + "/sheet.pdf";

        assertThat(officials.as("comm2").get(path).status()).isEqualTo(404);
        assertThat(officials.as("admin").get(path).status()).isEqualTo(403);
        assertThat(address.visitor().get(path).status()).isEqualTo(401);
        assertThat(officials.as("comm1").get("/api/cases/WG-0/sheet.pdf").status())
                .isEqualTo(404);
    }

    @Test
    void printsWhateverPeopleWrote() throws Exception {
        var number = report("𠮷野家门口🙂 " + "很长的情况。".repeat(150));

        var answer =
                officials.as("comm1").get("/api/cases/" + number + "/sheet.pdf").expect(200);

        try (var sheet = Printed.of(answer.body())) {
            assertThat(words(sheet)).contains("□野家门口", "20BB7");
        }
    }

    @Test
    void speaksEnglishToThoseWhoDo() throws Exception {
        var number = report("英文的单子");

        var answer = officials
                .as("comm1")
                .send("GET", "/api/cases/" + number + "/sheet.pdf", null, Map.of("Accept-Language", "en"))
                .expect(200);

        try (var sheet = Printed.of(answer.body())) {
            assertThat(words(sheet)).contains("Grideventcasesheet", "Timelimits", "Printedby");
        }
    }

    private String report(String description) {
        return officials.reportInPublic(TOKEN, "0103", description).number();
    }

    private String name(String username) {
        return officials.as(username).get("/api/session").json().path("name").asText();
    }

    private static String words(Printed sheet) throws Exception {
        List<String> words = new ArrayList<>();
        for (int page = 1; page <= sheet.pages(); page++) {
            words.add(sheet.words(page));
        }
        return String.join("", words);
    }
}
