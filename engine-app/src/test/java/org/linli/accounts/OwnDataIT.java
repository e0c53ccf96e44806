package org.linli.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A resident sees what is kept of him and who read it, has it corrected or deleted, takes it out, and finds his reports. */
@IntegrationTest
class OwnDataIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TransactionTemplate transaction;

    private Neighbours neighbours;
    private Neighbours.Home home;
    private Neighbours.Person person;
    private Api phone;
    private Api staff;

    @BeforeEach
    void confirmSomebody() {
        neighbours = new Neighbours(address, jdbc, cipher);
        home = neighbours.home();
        person = neighbours.person(home, "赫连资料", "19750809", "02");
        phone = neighbours.member(home, person);
        staff = address.as(Neighbours.COMMUNITY_STAFF);
    }

    @Test
    void numbersAreMaskedUntilTheTelephoneIsProvedAgain() {
        var masked = phone.get("/api/me/data").expect(200);
        assertThat(masked.text())
                .contains("赫连资料")
                .doesNotContain(person.document())
                .doesNotContain(person.phone());

        assertThat(phone.post("/api/me/data/full", Map.of("code", "xxxxxx")).status())
                .isEqualTo(400);
        var full = phone.post("/api/me/data/full", Map.of("code", code())).expect(200);

        assertThat(full.text()).contains(person.document()).contains(person.phone());
        assertThat(full.headers().get("Cache-Control")).contains("no-store");
    }

    @Test
    void nothingTellsOfWhatIsSensitiveBeforeTheCode() {
        staff.put("/api/residents/" + person.number() + "/tags/lone-elderly", Map.of())
                .expect(204);
        know("chronic-benefits", "病种", "高血压");
        know("credit", "授信额度", "五万元");
        know("community-correction", "期限", "一年");
        know("school-record", "学校", "石桥小学");
        change("UPDATE resident SET health = 'chronic' WHERE number = ?", person.number());
        ask("CORRECTION", "HEALTH", "weak", "慢性病写错了");
        var other = ask("CORRECTION", null, null, "残疾证级别不对");
        staff.post("/api/data-requests/" + number(other) + "/refusal", Map.of("answer", "以残联评定为准", "version", 0))
                .expect(200);
        address.as(Neighbours.COMMUNITY_STAFF)
                .post(
                        "/api/residents/" + person.number() + "/reveal",
                        Map.of("parts", List.of("INFOS"), "purpose", "visit"))
                .expect(200);
        address.as(Neighbours.COMMUNITY_STAFF)
                .post(
                        "/api/residents/" + person.number() + "/reveal",
                        Map.of("parts", List.of("PHONE", "INFOS"), "purpose", "visit"))
                .expect(200);

        var before = phone.get("/api/me/data").expect(200);
        var requests = phone.get("/api/me/data/requests").expect(200);
        var after = phone.post("/api/me/data/full", Map.of("code", code())).expect(200);

        assertThat(before.text())
                .contains("学籍")
                .contains("石桥小学")
                .doesNotContain("独居老人")
                .doesNotContain("慢特病")
                .doesNotContain("信贷")
                .doesNotContain("矫正")
                .doesNotContain("敏感信息");
        assertThat(part(before, "HEALTH").path("value").isNull()).isTrue();
        assertThat(part(before, "HEALTH").path("isHidden").asBoolean()).isTrue();
        assertThat(requests.json().at("/items/1/proposed").isNull()).isTrue();
        assertThat(requests.text())
                .doesNotContain("慢性病写错了")
                .doesNotContain("残疾证")
                .doesNotContain("残联");
        assertThat(before.json().path("readings").size())
                .as("one reading was of nothing but what is sensitive")
                .isEqualTo(after.json().path("readings").size() - 1);
        assertThat(after.text()).contains("慢性病写错了").contains("残疾证").contains("残联评定");
        assertThat(after.text())
                .contains("独居老人")
                .contains("高血压")
                .contains("敏感信息")
                .contains("社区矫正")
                .doesNotContain("一年");
        assertThat(after.text())
                .as("what he agreed to himself is never kept from him")
                .contains("五万元");
        assertThat(part(after, "HEALTH").path("value").asText()).isNotEmpty();
    }

    private static JsonNode part(Api.Answer data, String part) {
        for (var each : data.json().path("parts")) {
            if (each.path("part").asText().equals(part)) {
                return each;
            }
        }
        throw new AssertionError(part);
    }

    private void know(String kind, String name, String text) {
        change(
                "INSERT INTO resident_info (resident_id, kind_code, content, source, confidence, collected_at,"
                        + " collected_by, valid_from, recorded_at, recorded_by)"
                        + " SELECT id, ?, ?, 'department', 'VERIFIED', '2026-01-05', '测试', '2026-01-05',"
                        + " '2026-01-05 00:00:00', '测试' FROM resident WHERE number = ?",
                kind,
                cipher.encrypt("{\"" + name + "\":\"" + text + "\"}"),
                person.number());
    }

    private void change(String sql, Object... values) {
        transaction.executeWithoutResult(status -> jdbc.update(sql, values));
    }

    @Test
    void aRequestFollowsThePersonToWhoeverKeepsHimNow() {
        var request = ask("CORRECTION", "CRAFT", "竹编", "以前没有登记");
        var now = address.as("comm1");
        now.get("/api/data-requests/" + number(request)).expect(404);

        change(
                "UPDATE resident SET grid_id = (SELECT id FROM unit WHERE code = '990981001001001'),"
                        + " community_id = (SELECT id FROM unit WHERE code = '990981001001'),"
                        + " street_id = (SELECT id FROM unit WHERE code = '990981001') WHERE number = ?",
                person.number());

        staff.get("/api/data-requests/" + number(request)).expect(404);
        assertThat(staff.get("/api/data-requests").expect(200).text()).doesNotContain(number(request));
        assertThat(now.get("/api/data-requests").expect(200).text()).contains(number(request));
        now.post("/api/data-requests/" + number(request) + "/grant", Map.of("answer", "已核实", "version", 0))
                .expect(200);
    }

    @Test
    void whatHeAskedEndsWithTheLinkAndSaysWhy() {
        var request = ask("CORRECTION", "CRAFT", "竹编", "以前没有登记");
        var claim = phone.get("/api/me").json().at("/claim/number").asText();

        staff.post("/api/household-claims/" + claim + "/end", Map.of("reason", "已搬到外县", "version", 1))
                .expect(200);

        var mine = phone.get("/api/me/data/requests").expect(200).json().at("/items/0");
        assertThat(mine.path("state").asText()).isEqualTo("ENDED");
        assertThat(mine.path("answer").asText()).isEqualTo("已搬到外县");
        staff.post("/api/data-requests/" + number(request) + "/grant", Map.of("answer", "已核实", "version", 0))
                .expect(409);
    }

    @Test
    void whoReadItIsToldByUnitAndPurpose() {
        address.as(Neighbours.GRID_WORKER)
                .post(
                        "/api/residents/" + person.number() + "/reveal",
                        Map.of("parts", List.of("PHONE"), "purpose", "visit"))
                .expect(200);
        address.as(Neighbours.GRID_WORKER)
                .get("/api/plate-scans/" + home.token())
                .expect(200);

        var readings = phone.get("/api/me/data").json().path("readings");

        assertThat(readings.findValuesAsText("unit")).contains("石塘网格");
        assertThat(readings.toString()).contains("电话").contains("扫门牌").doesNotContain("grid18");
    }

    @Test
    void whoOpenedTheSoftChipIsTold() {
        staff.post("/api/plates/chip-sheets", Map.of("numbers", List.of(home.plate())))
                .expect(200);
        var token = jdbc.queryForObject(
                "SELECT c.token FROM soft_chip c JOIN dwelling d ON d.id = c.dwelling_id WHERE d.number = ?",
                String.class,
                home.dwelling());
        var before = phone.get("/api/me/data").json().path("readings").size();

        address.as(Neighbours.GRID_WORKER).get("/api/chips/" + token).expect(200);

        assertThat(phone.get("/api/me/data").json().path("readings").size()).isEqualTo(before + 1);
    }

    @Test
    void aGrantedCorrectionIsAVersionOfTheArchive() {
        var request = ask("CORRECTION", "CRAFT", "竹编", "以前没有登记");
        assertThat(request.path("dueAt").asText()).isNotEmpty();
        assertThat(asking("CORRECTION", "CRAFT", "木工", "再提一次").status()).isEqualTo(400);
        assertThat(address.as("comm1")
                        .get("/api/data-requests/" + number(request))
                        .status())
                .isEqualTo(404);
        var seen =
                staff.get("/api/data-requests/" + number(request)).expect(200).json();
        assertThat(seen.path("proposed").asText()).isEqualTo("竹编");

        staff.post("/api/data-requests/" + number(request) + "/grant", Map.of("answer", "已核实", "version", 0))
                .expect(200);

        var mine = phone.get("/api/me/data/requests").json().at("/items/0");
        assertThat(mine.path("state").asText()).isEqualTo("GRANTED");
        assertThat(mine.path("answer").asText()).isEqualTo("已核实");
        var archive = staff.get("/api/residents/" + person.number()).expect(200).text();
        assertThat(archive).contains("竹编");
        var history =
                staff.get("/api/residents/" + person.number() + "/history").expect(200);
        assertThat(history.json().path("items").size()).isGreaterThan(1);
    }

    @Test
    void aRefusalSaysWhyAndWhatCannotBeWrittenDownIsNotAsked() {
        assertThat(asking("CORRECTION", "BIRTH_DATE", "去年", "写错了").status()).isEqualTo(400);
        assertThat(asking("CORRECTION", "NATION", "没有这个民族", "写错了").status()).isEqualTo(400);
        var request = ask("CORRECTION", "NATION", "03", "写错了");

        assertThat(staff.post("/api/data-requests/" + number(request) + "/refusal", Map.of("answer", "", "version", 0))
                        .status())
                .isEqualTo(400);
        staff.post("/api/data-requests/" + number(request) + "/refusal", Map.of("answer", "与户口簿不符", "version", 0))
                .expect(200);

        assertThat(phone.get("/api/me/data/requests")
                        .json()
                        .at("/items/0/answer")
                        .asText())
                .isEqualTo("与户口簿不符");
    }

    @Test
    void aGrantedDeletionTakesAnOptionalPartOutOfThePast() {
        var request = ask("DELETION", "PHONE", null, "不想留电话");

        staff.post("/api/data-requests/" + number(request) + "/grant", Map.of("answer", "已删除", "version", 0))
                .expect(200);

        var left = jdbc.queryForObject(
                "SELECT (SELECT COUNT(*) FROM resident WHERE number = ? AND phone IS NOT NULL)"
                        + " + (SELECT COUNT(*) FROM resident_past WHERE number = ? AND phone IS NOT NULL)",
                Integer.class,
                person.number(),
                person.number());
        assertThat(left).isZero();
        var kept = ask("DELETION", "NAME", null, "不想留姓名");
        assertThat(staff.post("/api/data-requests/" + number(kept) + "/grant", Map.of("answer", "好", "version", 0))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void hisDataComesOutAsAFile() {
        var file = phone.post("/api/me/data/file", Map.of("code", code())).expect(200);

        assertThat(file.headers().get("Content-Disposition")).contains("xlsx");
    }

    @Test
    void aReportUnderHisNameIsFoundWithoutACodeAndAnAnonymousOneIsNot() {
        assertThat(phone.get("/api/me/contact").json().path("phone").isNull()).isTrue();
        report(phone, false);
        assertThat(reports()).isZero();
        phone.put("/api/me/consents/reporter", Map.of("isGiven", true, "version", 1))
                .expect(204);
        assertThat(phone.get("/api/me/contact").json().path("phone").asText()).isEqualTo(person.phone());

        report(phone, true);
        assertThat(reports()).as("anonymous").isZero();
        report(phone, false);

        var mine = phone.get("/api/me/reports").expect(200).json().at("/items/0");
        assertThat(reports()).isEqualTo(1);
        phone.get("/api/public/cases/" + mine.path("number").asText() + "?queryCode="
                        + mine.path("queryCode").asText())
                .expect(200);
    }

    private int reports() {
        return phone.get("/api/me/reports").expect(200).json().path("items").size();
    }

    private void report(Api api, boolean isAnonymous) {
        var event = Map.of(
                "gridToken",
                home.token(),
                "categoryCode",
                "0103",
                "description",
                "赫连门口堆了沙子",
                "reporter",
                Map.of("name", "赫连资料", "phone", person.phone(), "anonymous", isAnonymous),
                "consent",
                true);
        api.post("/api/public/events", event).expect(201);
    }

    private String code() {
        phone.post("/api/me/codes", Map.of()).expect(204);
        return neighbours.lastCode(person.phone());
    }

    private JsonNode ask(String kind, String part, String proposed, String reason) {
        return asking(kind, part, proposed, reason).expect(201).json();
    }

    private Api.Answer asking(String kind, String part, String proposed, String reason) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "reason", reason));
        body.put("part", part);
        body.put("proposed", proposed);
        return phone.post("/api/me/data/requests", body);
    }

    private static String number(JsonNode request) {
        return request.path("number").asText();
    }
}
