package org.linli.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Looking somebody up at the desk: for an open case, as far as the role goes, and never unseen. */
@IntegrationTest
class DataQueryIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private SharedData data;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TestClock clock;

    private LookupScene scene;
    private String who;
    private String caseNumber;

    @BeforeEach
    void setTheScene() {
        scene = new LookupScene(address, jdbc);
        who = Neighbours.document("19580302");
        caseNumber = scene.openCase();
        add("land-contract", "NY", Map.of("合同编号", "HT2020123456", "承包面积（亩）", "4.6", "备注", "不常见的内容"));
        add("low-income", "MZ", Map.of("救助类别", "低保", "月保障金", "480"));
        add("chronic-benefits", "YB", Map.of("病种类别", "高血压"));
        add("community-correction", "SF", Map.of("类别", "社区矫正"));
    }

    @Test
    void showsTheKindsOfTheRoleCoveredWithWhereEachComesFrom() {
        var found = look("comm1", who).expect(200).json();

        assertThat(codes(found)).containsExactly("low-income", "chronic-benefits", "land-contract");
        assertThat(found.path("document").asText()).contains("****").isNotEqualTo(who);
        var contract = kind(found, "land-contract").at("/records/0");
        assertThat(contract.path("owner").asText()).isEqualTo("农业农村局");
        assertThat(contract.path("confidence").asText()).isEqualTo("VERIFIED");
        assertThat(contract.path("source").asText()).isEqualTo("办件结果");
        assertThat(contract.path("valid").asBoolean()).isTrue();
        assertThat(text(contract, "合同编号")).isEqualTo("HT2******456");
        assertThat(text(contract, "承包面积（亩）")).isEqualTo("4.6");
        assertThat(text(contract, "备注")).isEqualTo("null");
        assertThat(found.toString()).doesNotContain("480", "高血压", "社区矫正");
        assertThat(found.path("empty").toString()).contains("机动车").doesNotContain("社区矫正");
    }

    @Test
    void showsInFullWhatTheRoleMayAndRecordsItAnew() {
        var lookup = look("comm1", who).expect(200).json();
        var number = lookup.path("number").asText();
        assertThat(kind(lookup, "low-income").path("mayUncover").asBoolean()).isTrue();
        assertThat(kind(lookup, "chronic-benefits").path("mayUncover").asBoolean())
                .isFalse();

        var full = uncover("comm1", number, "low-income").expect(200).json();

        assertThat(text(full.at("/records/0"), "月保障金")).isEqualTo("480");
        assertThat(uncover("comm1", number, "chronic-benefits").status()).isEqualTo(404);
        assertThat(uncover("comm1", number, "community-correction").status()).isEqualTo(404);
        assertThat(uncover("sec1", number, "low-income").status())
                .as("the look-up of a colleague")
                .isEqualTo(404);
        assertThat(jdbc.queryForList(
                        "SELECT way FROM shared_lookup WHERE case_number = ? ORDER BY id", String.class, caseNumber))
                .containsExactly("DESK", "REVEAL");
        clock.advance(Duration.ofMinutes(61));
        assertThat(uncover("comm1", number, "low-income").status()).isEqualTo(404);
    }

    @Test
    void aPurposeGoesWithItsKindsOfCaseAndShowsOnlyWhatItNeeds() {
        add("subsidy-card", "CZ", Map.of("卡号", "6217000011112222"));
        add("marriage-register", "MZ", Map.of("婚姻状况", "已婚"));

        assertThat(look("comm1", who, Map.of("purpose", "relief")).expect(400).text())
                .contains("\"purpose\"", "这类办件");
        assertThat(look("comm1", who, Map.of("purpose", "outlook")).expect(400).text())
                .contains("\"purpose\"");
        assertThat(codes(look("comm1", who).expect(200).json()))
                .containsExactly("low-income", "chronic-benefits", "land-contract");
        var emergency =
                look("comm1", who, Map.of("purpose", "emergency")).expect(200).json();
        assertThat(codes(emergency)).containsExactly("chronic-benefits");
        assertThat(uncover("comm1", emergency.path("number").asText(), "low-income")
                        .status())
                .isEqualTo(404);
        assertThat(address.as("comm1")
                        .get("/api/shared-lookups/purposes")
                        .expect(200)
                        .text())
                .contains("\"relief\"")
                .doesNotContain("\"outlook\"");
    }

    @Test
    void nobodyReportsSomethingToLookUpWhomeverHeLikes() {
        var officials = new Officials(address);
        var own = officials.report("comm1", "990981001001001", "0501", "自己上报").number();

        assertThat(look("comm1", who, Map.of("caseNumber", own)).expect(400).text())
                .contains("caseNumber", "自己上报");
        assertThat(look("sec1", who, Map.of("caseNumber", own)).status()).isEqualTo(200);
    }

    @Test
    void aDepartmentSeesItsOwnInFullAndNothingSensitiveOfOthers() {
        scene.toDepartment(caseNumber, "NY");

        var found = look("officer.ny", who).expect(200).json();

        assertThat(codes(found)).containsExactly("land-contract");
        assertThat(text(kind(found, "land-contract").at("/records/0"), "合同编号")).isEqualTo("HT2020123456");
    }

    @Test
    void asksForAnOpenCaseThatTheReaderReadsAndForAPurpose() {
        assertThat(look("comm1", who, Map.of("caseNumber", "WG-NO-SUCH"))
                        .expect(400)
                        .text())
                .contains("caseNumber");
        assertThat(look("comm2", who).expect(400).text()).contains("caseNumber");
        assertThat(look("comm1", who, Map.of("purpose", "curious")).expect(400).text())
                .contains("purpose");
        assertThat(look("comm1", who, Map.of("caseNumber", "")).expect(400).text())
                .contains("caseNumber");
        assertThat(look("comm1", "990981195803020000").expect(400).text()).contains("documentNumber");
        assertThat(look("grid01", who).status()).isEqualTo(403);
        assertThat(look("city.center", who).status()).isEqualTo(403);

        transactions.executeWithoutResult(
                status -> jdbc.update("UPDATE case_file SET closed_at = opened_at WHERE case_number = ?", caseNumber));
        assertThat(look("comm1", who).expect(400).text()).contains("已办结");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM shared_lookup WHERE case_number = ?", Integer.class, caseNumber))
                .isZero();
    }

    @Test
    void recordsWhoLookedWhyAndAtWhatWithoutTheNumber() {
        look("comm1", who).expect(200);

        var row = jdbc.queryForMap("SELECT * FROM shared_lookup WHERE case_number = ?", caseNumber);

        assertThat(row.get("READER_NAME")).isEqualTo("王芳");
        assertThat(row.get("UNIT_NAME")).isEqualTo("滨河社区");
        assertThat(row.get("ROLE_CODE")).isEqualTo("community-staff");
        assertThat(row.get("PURPOSE")).isEqualTo("event");
        assertThat((String) row.get("KINDS")).contains("land-contract").doesNotContain("community-correction");
        assertThat(row.toString()).doesNotContain(who);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM audit_log WHERE action = 'look-up-shared' AND object = ?",
                        Integer.class,
                        "lookup:" + row.get("NUMBER")))
                .isEqualTo(1);
    }

    @Test
    void thePersonLearnsWhoLookedHimUp() {
        var neighbours = new Neighbours(address, jdbc, cipher);
        var home = neighbours.home();
        var person = neighbours.person(home, "被查询的人", "19650101", "02");
        var phone = neighbours.member(home, person);

        look("comm1", person.document()).expect(200);

        assertThat(phone.get("/api/me/data").expect(200).json().path("readings").toString())
                .contains("滨河社区", "处理网格事件", "部门共享信息");
    }

    private void add(String kind, String owner, Map<String, String> fields) {
        var number = documents.require(DocumentKind.RESIDENT_ID, who, "number");
        data.writeBack(new NewSharedRecord(
                number, kind, owner, "T-" + who, fields, Instant.parse("2026-03-01T00:00:00Z"), null, null));
    }

    private Api.Answer look(String username, String document) {
        return look(username, document, Map.of());
    }

    private Api.Answer look(String username, String document, Map<String, String> other) {
        var question = new HashMap<>(scene.question(document, caseNumber));
        question.putAll(other);
        return address.as(username).post("/api/shared-lookups", question);
    }

    private Api.Answer uncover(String username, String number, String kind) {
        return address.as(username).post("/api/shared-lookups/" + number + "/full", Map.of("kind", kind));
    }

    private static List<String> codes(JsonNode found) {
        return StreamSupport.stream(found.path("kinds").spliterator(), false)
                .map(kind -> kind.path("code").asText())
                .toList();
    }

    private static JsonNode kind(JsonNode found, String code) {
        return StreamSupport.stream(found.path("kinds").spliterator(), false)
                .filter(kind -> kind.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode shownRecord, String name) {
        return StreamSupport.stream(shownRecord.path("fields").spliterator(), false)
                .filter(field -> field.path("name").asText().equals(name))
                .map(field -> field.path("text").asText())
                .findFirst()
                .orElseThrow();
    }
}
