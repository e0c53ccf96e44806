package org.linli.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Departments bring their records in: by files and by a push of their own systems. */
@IntegrationTest
class DataIntakeIT {
    private static final List<String> HEADINGS =
            List.of("信息类别*", "证件类型", "证件号码*", "记录编号*", "采集时间*", "有效期止", "准驾车型", "状态");

    @Autowired
    private ApiAddress address;

    @Autowired
    private SharedData data;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void readsAFileWithTheFieldsOfItsKindAndTellsWhatIsWrong() {
        var file = book(
                List.of("驾驶证", "护照", "E2000001", "J-1", "2026-03-01", "2032-03-01", "C1", "正常"),
                List.of("驾驶证", "护照", "E2000002", "J-2", "", "", "C1", "正常"),
                List.of("低保与低边", "护照", "E2000003", "J-3", "2026-03-01", "", "C1", "正常"));
        var officer = address.as("officer.ga");

        var looked = upload(officer, "?owner=GA", file).expect(200).json();
        assertThat(looked.path("rows").asInt()).isEqualTo(3);
        assertThat(looked.path("wrongLines").asInt()).isEqualTo(2);
        assertThat(looked.path("problems").toString()).contains("采集时间", "不属于这个部门");
        upload(officer, "?owner=GA&dryRun=false", file).expect(400);
        var done = upload(officer, "?owner=GA&dryRun=false&skipWrong=true", file)
                .expect(200)
                .json();

        assertThat(done.path("imported").asInt()).isEqualTo(1);
        assertThat(fields("E2000001")).containsExactlyInAnyOrderEntriesOf(Map.of("准驾车型", "C1", "状态", "正常"));
        assertThat(fields("E2000002")).isEmpty();
        var batch = officer.get("/api/shared-batches").expect(200).json().at("/items/0");
        assertThat(batch.path("owner").asText()).isEqualTo("公安局");
        assertThat(batch.path("added").asInt()).isEqualTo(1);
        assertThat(batch.path("wrong").asInt()).isEqualTo(2);
    }

    @Test
    void replacesARecordByANewerOneOnly() {
        var officer = address.as("officer.ga");
        bringIn(officer, List.of("6", "护照", "E2000011", "J-11", "2026-03-01 10:00", "", "C1", "正常"));
        bringIn(officer, List.of("6", "护照", "E2000011", "J-11", "2026-04-01", "", "B2", "正常"));
        assertThat(fields("E2000011")).containsEntry("准驾车型", "B2");

        bringIn(officer, List.of("6", "护照", "E2000011", "J-11", "2026-03-15", "", "A1", "正常"));
        bringIn(officer, List.of("6", "护照", "E2000011", "J-11", "2026-04-01", "", "B2", "正常"));

        assertThat(fields("E2000011")).containsEntry("准驾车型", "B2");
        var batches =
                officer.get("/api/shared-batches?size=2").expect(200).json().path("items");
        assertThat(batches.at("/0/unchanged").asInt()).isEqualTo(1);
        assertThat(batches.at("/1/outdated").asInt()).isEqualTo(1);
    }

    @Test
    void isForWhoeverKeepsTheDataOfTheDepartment() {
        var file = book(List.of("驾驶证", "护照", "E2000021", "J-21", "2026-03-01", "", "C1", "正常"));

        assertThat(upload(address.as("officer.mz"), "?owner=GA", file).status()).isEqualTo(400);
        assertThat(upload(address.as("dept.ga"), "?owner=GA", file).status()).isEqualTo(403);
        assertThat(upload(address.as("comm1"), "?owner=GA", file).status()).isEqualTo(403);
        assertThat(address.as("officer.sj")
                        .get("/api/shared-owners")
                        .expect(200)
                        .json()
                        .toString())
                .contains("税务局", "财政局", "住房公积金管理中心")
                .doesNotContain("公安局");
    }

    @Test
    void theTemplateHasTheUsualFieldsOfAKind() throws IOException {
        var template = address.as("officer.ga")
                .get("/api/imports/shared-records/template?kind=driving-licence")
                .expect(200);

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(template.body()))) {
            var headings = book.getFirstSheet().read().get(0).stream()
                    .map(cell -> cell.getText())
                    .toList();
            assertThat(headings).contains("信息类别*", "证件号码*", "准驾车型", "初次领证");
        }
    }

    @Test
    void aSystemPushesWithItsKeyAndLearnsWhatIsWrongRecordByRecord() {
        var made = key("ZR");
        var system = address.visitor();
        var records = List.of(
                pushed("homestead", "E2000031", "Z-1", "一组 1 号"),
                pushed("driving-licence", "E2000031", "Z-2", "C1"),
                Map.of("kind", "homestead"));

        var first = push(system, made, records).expect(200).json();
        var again = push(system, made, records).expect(200).json();

        assertThat(first.path("added").asInt()).isEqualTo(1);
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        assertThat(first.at("/refused/0/index").asInt()).isEqualTo(1);
        assertThat(first.at("/refused/0/problem/type").asText()).isEqualTo("/problems/invalid-request");
        assertThat(first.at("/refused/0/problem/errors/0/field").asText()).isEqualTo("kind");
        assertThat(first.at("/refused/1/problem/errors")).hasSizeGreaterThan(2);
        assertThat(data.outlook(documents.require(DocumentKind.PASSPORT, "E2000031", "n"), List.of("homestead"), "39"))
                .containsExactly("homestead");
    }

    @Test
    void nothingIsPushedWithoutAKeyThatWorks() {
        var head = address.as("head.zr");
        var made = key("ZR");
        var records = List.of(pushed("homestead", "E2000041", "Z-41", "一组 1 号"));
        assertThat(jdbc.queryForList("SELECT * FROM shared_key").toString()).doesNotContain(made);
        assertThat(head.get("/api/shared-keys").expect(200).text()).doesNotContain(made);

        var without = address.visitor().post("/api/shared-records", Map.of("records", records));
        assertThat(without.status()).isEqualTo(401);
        assertThat(without.json().path("type").asText()).isEqualTo("/problems/wrong-key");
        assertThat(push(address.visitor(), made + "x", records).status()).isEqualTo(401);
        assertThat(head.post("/api/shared-records", Map.of("records", records)).status())
                .isEqualTo(401);
        var number = head.get("/api/shared-keys").json().at("/0/number").asText();
        assertThat(address.as("head.mz").delete("/api/shared-keys/" + number).status())
                .isEqualTo(404);
        head.delete("/api/shared-keys/" + number).expect(204);

        assertThat(push(address.visitor(), made, records).status()).isEqualTo(401);
        assertThat(address.as("officer.zr")
                        .post("/api/shared-keys", Map.of("owner", "ZR", "name", "系统"))
                        .status())
                .isEqualTo(403);
        assertThat(head.post("/api/shared-keys", Map.of("owner", "GA", "name", "系统"))
                        .status())
                .isEqualTo(400);
    }

    private String key(String owner) {
        return address.as("head." + owner.toLowerCase(Locale.ROOT))
                .post("/api/shared-keys", Map.of("owner", owner, "name", "业务系统"))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static Api.Answer push(Api system, String key, List<?> records) {
        return system.send(
                "POST", "/api/shared-records", Map.of("records", records), Map.of("Authorization", "Bearer " + key));
    }

    private static Map<String, Object> pushed(String kind, String passport, String key, String text) {
        return Map.of(
                "kind",
                kind,
                "documentKind",
                "PASSPORT",
                "documentNumber",
                passport,
                "key",
                key,
                "collectedAt",
                "2026-05-01T08:00:00+08:00",
                "fields",
                Map.of("坐落", text));
    }

    private Map<String, String> fields(String passport) {
        var who = documents.require(DocumentKind.PASSPORT, passport, "number");
        return data.held(who, List.of("driving-licence"), "T-INTAKE", SharedData.FOR_SERVICE).values().stream()
                .flatMap(List::stream)
                .findFirst()
                .map(SharedFact::fields)
                .orElse(Map.of());
    }

    private void bringIn(Api officer, List<String> row) {
        upload(officer, "?owner=GA&dryRun=false", book(row)).expect(200);
    }

    private static Api.Answer upload(Api api, String query, byte[] file) {
        return api.upload("/api/imports/shared-records" + query, "records.xlsx", "application/octet-stream", file);
    }

    @SafeVarargs
    private static byte[] book(List<String>... rows) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "test", "1.0")) {
            var page = book.newWorksheet("1");
            for (var column = 0; column < HEADINGS.size(); column++) {
                page.value(0, column, HEADINGS.get(column));
                for (var row = 0; row < rows.length; row++) {
                    page.value(row + 1, column, rows[row].get(column));
                }
            }
            page.finish();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }
}
