package org.linli.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.residents.ArchiveFixture.household;
import static org.linli.residents.ArchiveFixture.person;
import static org.linli.residents.ArchiveFixture.resident;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who sees what of a person of grid 桥头 in 石桥村 (H-06), and what a full view costs him. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveRightsIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    private Map<String, Object> person;
    private String household;
    private String number;

    @BeforeAll
    void makeAPerson() {
        var keeper = address.as("comm5");
        household = household(keeper, "990981100202001", HouseholdKind.LEGAL);
        person = person("闻人可见");
        number = resident(keeper, household, "02", person);
        info(keeper, "driving-licence", "准驾车型");
        info(keeper, "low-income", "救助金额");
    }

    @Test
    void thePeopleOfThePlaceReadHimAndNobodyElseDoes() {
        for (var reader : List.of("grid16", "comm5", "sec5", "street2", "center2")) {
            assertThat(read(reader).status()).as(reader).isEqualTo(200);
        }
        for (var stranger : List.of("grid17", "comm4", "sec4", "street1", "center1", "dept.cg", "head.cg")) {
            assertThat(read(stranger).status()).as(stranger).isEqualTo(404);
            assertThat(found(stranger)).as(stranger).isEmpty();
        }
        for (var noReader : List.of("admin", "org", "petition", "city.center", "city.supervisor")) {
            assertThat(read(noReader).status()).as(noReader).isEqualTo(403);
        }
        assertThat(address.visitor().get("/api/residents/" + number).status()).isEqualTo(401);
    }

    @Test
    void aDepartmentSeesTheMaskedNameAndWhatItKnowsItself() {
        var police = read("officer.ga").expect(200);

        assertThat(police.json().get("isFull").asBoolean()).isFalse();
        assertThat(police.json().at("/details/name").asText()).isEqualTo("闻***");
        assertThat(police.json().get("infos").findValuesAsText("code"))
                .contains("driving-licence")
                .doesNotContain("low-income");
        assertThat(police.text())
                .doesNotContain("可见")
                .doesNotContain(household)
                .doesNotContain(person.get("documentNumber").toString());
        assertThat(police.json().get("memberships")).isEmpty();
        assertThat(address.as("officer.ga").get("/api/households").status()).isEqualTo(403);
        assertThat(address.as("officer.ga")
                        .get("/api/residents/" + number + "/history")
                        .status())
                .isEqualTo(403);
        assertThat(found("officer.ga")).contains("闻***");
    }

    @Test
    void theMaskAndWhatStandsBesideItNeverTellTheNumber() {
        var id = person.get("documentNumber").toString();
        var worker = address.as("comm5");
        var answers = List.of(
                read("comm5"),
                read("grid16"),
                worker.get("/api/residents/" + number + "/history"),
                worker.post("/api/residents/search", Map.of("documentNumber", id)),
                worker.get("/api/households/" + household),
                worker.get("/api/households/" + household + "/history"),
                worker.post(
                        "/api/exports/residents", Map.of("question", Map.of(), "format", "CSV", "purpose", "check")));

        for (var answer : answers) {
            assertThat(answer.expect(200).text())
                    .contains(id.substring(0, 6) + "************")
                    .doesNotContain("*" + id.substring(14));
        }
        var stranger = read("officer.ga").json().get("details");
        assertThat(stranger.get("documentNumber").asText()).endsWith("*" + id.substring(14));
        assertThat(stranger.get("birthDate").isNull()).isTrue();
        assertThat(stranger.get("age").isNull()).isTrue();
    }

    @Test
    void aDepartmentFindsAPersonByTheWholeNumberOfHisDocumentAlone() {
        address.as("comm5")
                .put("/api/residents/" + number + "/tags/elderly", Map.of())
                .expect(204);
        var id = person.get("documentNumber");
        for (var question : List.<Map<String, ?>>of(
                Map.of("name", "可见"),
                Map.of("phone", person.get("phone")),
                Map.of("tag", "elderly"),
                Map.of("ageFrom", 40),
                Map.of("documentNumber", id, "tag", "elderly"),
                Map.of("documentNumber", id, "ageFrom", 40),
                Map.of("documentNumber", id, "name", "可见"),
                Map.of())) {
            assertThat(found("officer.ga", question)).as(question.toString()).isEmpty();
        }

        assertThat(found("officer.ga")).containsExactly("闻***");
        assertThat(found("grid16", Map.of("documentNumber", id, "tag", "elderly")))
                .contains("闻人可见");
    }

    @Test
    void ofPeopleWhoHaveLeftAHouseholdTellsNoMoreThanNumberAndMaskedName() {
        var keeper = address.as("comm5");
        var left = household(keeper, "990981100202001", HouseholdKind.LIVING);
        var leaver = person("闻人远走");
        var gone = resident(keeper, left, "02", leaver);
        var elsewhere = household(keeper, "990981100202003", HouseholdKind.LIVING);
        keeper.post("/api/residents/" + gone + "/moves", Map.of("household", elsewhere, "relation", "02", "version", 0))
                .expect(200);
        var path = "/api/households/" + left + "/history";

        var seen = address.as("grid16").get(path).expect(200);

        assertThat(seen.text()).contains(gone, "闻***").doesNotContain("远走", "****" + last(leaver, "phone", 4));
        var member = seen.json().at("/members/0");
        for (var field : List.of("sex", "age", "documentNumber", "phone", "workAway")) {
            assertThat(member.get(field).isNull()).as(field).isTrue();
        }
        assertThat(keeper.get(path).text()).as("who still reads him").contains("闻人远走");
    }

    @Test
    void onlyTheOwnerEndsAndReplacesWhatItWrote() {
        var keeper = address.as("comm5");
        var police = address.as("officer.ga");
        var path = "/api/residents/" + number + "/infos";
        assertThat(keeper.post(path, licence("department", "DECLARED"))
                        .expect(400)
                        .text())
                .contains("\"source\"");
        assertThat(keeper.post(path, licence("visit", "VERIFIED")).expect(400).text())
                .contains("\"confidence\"");

        var id = police.post(path, licence("department", "VERIFIED"))
                .expect(201)
                .json()
                .get("id")
                .asLong();

        var replacing = licence("visit", "DECLARED");
        replacing.put("replaces", id);
        assertThat(keeper.post(path, replacing).expect(400).text()).contains("\"replaces\"");
        assertThat(keeper.delete(path + "/" + id).status()).isEqualTo(400);
        replacing = licence("department", "VERIFIED");
        replacing.put("replaces", id);
        var next = police.post(path, replacing).expect(201).json().get("id").asLong();
        police.delete(path + "/" + next).expect(204);
    }

    @Test
    void onlyWhatHoldsNowOpensTheDoorToADepartment() {
        var keeper = address.as("comm5");
        var other = person("闻人过期");
        var past = resident(keeper, household, "22", other);
        var question = Map.of("documentNumber", other.get("documentNumber"));
        var info = licence("visit", "DECLARED");
        info.put("collectedAt", "2020-01-01");
        info.put("validTo", "2021-01-01");
        keeper.post("/api/residents/" + past + "/infos", info).expect(201);

        assertThat(address.as("officer.ga").get("/api/residents/" + past).status())
                .isEqualTo(404);
        assertThat(found("officer.ga", question)).isEmpty();
        info.remove("validTo");
        keeper.post("/api/residents/" + past + "/infos", info).expect(201);
        assertThat(found("officer.ga", question)).containsExactly("闻***");
    }

    @Test
    void whatCannotBeIsNamed() {
        var keeper = address.as("comm5");
        var path = "/api/residents/" + number;
        var parts = new HashMap<String, Object>(Map.of("purpose", "visit"));
        parts.put("parts", Collections.singletonList(null));
        assertThat(keeper.post(path + "/reveal", parts).expect(400).text()).contains("parts");
        for (var field : List.of("collectedAt", "consentedAt", "validFrom", "validTo")) {
            for (var day : List.of("0001-01-01", "1899-12-31", "2201-01-01", "9999-12-31")) {
                var info = licence("visit", "DECLARED");
                info.put(field, day);
                assertThat(keeper.post(path + "/infos", info).expect(400).text())
                        .contains("\"" + field + "\"");
            }
        }
        assertThat(keeper.get(path + "?on=1899-12-31").expect(400).text()).contains("\"on\"");
        assertThat(keeper.get("/api/households/" + household + "?on=2201-01-01")
                        .expect(400)
                        .text())
                .contains("\"on\"");
        assertThat(keeper.put(path + "/tags/elderly", Map.of("from", "1899-12-31"))
                        .expect(400)
                        .text())
                .contains("\"from\"");
        assertThat(keeper.delete(path + "/tags/elderly?until=1899-12-31")
                        .expect(400)
                        .text())
                .contains("\"until\"");
    }

    private static Map<String, Object> licence(String source, String confidence) {
        return new HashMap<>(Map.of(
                "kind",
                "driving-licence",
                "content",
                Map.of("准驾车型", "C1"),
                "source",
                source,
                "confidence",
                confidence));
    }

    private static String last(Map<String, Object> person, String field, int length) {
        var text = person.get(field).toString();
        return text.substring(text.length() - length);
    }

    @Test
    void searchesForSomebodyAreCounted() {
        var searcher = address.as("head.mz");
        var question = Map.of("phone", ArchiveFixture.phone());

        var statuses = IntStream.range(0, 201) // more than two hours take
                .mapToObj(index ->
                        searcher.post("/api/residents/search", question).status())
                .toList();

        assertThat(statuses).contains(200, 429);
        assertThat(searcher.post("/api/residents/search", Map.of("sex", "1")).status())
                .isEqualTo(200);
    }

    @Test
    void sensitiveInformationIsForThoseWhoNeedItAndMaskedForThemToo() {
        assertThat(read("grid16").json().get("infos").findValuesAsText("code")).doesNotContain("low-income");
        var staff = read("comm5").json();
        assertThat(staff.get("infos").findValuesAsText("code")).contains("low-income");
        assertThat(staff.toString()).doesNotContain("救助金额");

        var revealed = reveal("comm5", Set.of("INFOS"), "service").expect(200);

        assertThat(revealed.text()).contains("救助金额").doesNotContain("准驾车型");
        assertThat(reveal("grid16", Set.of("INFOS"), "service").status()).isEqualTo(404);
        assertThat(reveal("officer.mz", Set.of("INFOS"), "service").expect(200).text())
                .contains("救助金额");
    }

    @Test
    void aFullViewAsksForAPurposeAndLeavesALine() {
        var before = lines();

        assertThat(reveal("grid16", Set.of("DOCUMENT"), "curiosity").expect(400).text())
                .contains("purpose");
        var revealed = reveal("grid16", Set.of("DOCUMENT"), "visit").expect(200);

        assertThat(revealed.json().get("documentNumber").asText()).isEqualTo(person.get("documentNumber"));
        assertThat(revealed.json().get("phone").isNull()).as("not asked for").isTrue();
        assertThat(revealed.headers().get("cache-control")).contains("no-store");
        assertThat(lines()).isEqualTo(before + 1);
        assertThat(jdbc.queryForList(
                        "SELECT detail FROM audit_log WHERE action = 'reveal-resident' AND object = ?",
                        String.class,
                        "resident:" + number))
                .anyMatch(detail -> detail.contains("上门走访联系"))
                .noneMatch(
                        detail -> detail.contains(person.get("documentNumber").toString()));
        assertThat(reveal("center2", Set.of("PHONE"), "visit").status()).isEqualTo(403);
        assertThat(reveal("grid17", Set.of("PHONE"), "visit").status()).isEqualTo(404);
    }

    @Test
    void aSearchForACertainPersonLeavesALineWithoutTheNumber() {
        address.as("grid16")
                .post("/api/residents/search", Map.of("phone", person.get("phone")))
                .expect(200);

        assertThat(jdbc.queryForList(
                        "SELECT detail FROM audit_log WHERE action = 'find-resident' AND actor = 'grid16'",
                        String.class))
                .isNotEmpty()
                .containsOnly("phone");
    }

    @Test
    void whoOnlyReadsDoesNotWrite() {
        var body = Map.of("person", Map.of("name", "闻人可见", "sex", "1"), "version", 0);

        assertThat(address.as("street2").put("/api/residents/" + number, body).status())
                .isEqualTo(403);
        assertThat(address.as("comm4").put("/api/residents/" + number, body).status())
                .isEqualTo(404);
        assertThat(address.as("officer.ga")
                        .put("/api/residents/" + number, body)
                        .status())
                .isEqualTo(403);
    }

    private Api.Answer read(String username) {
        return address.as(username).get("/api/residents/" + number);
    }

    private List<String> found(String username) {
        return found(username, Map.of("documentNumber", person.get("documentNumber")));
    }

    private List<String> found(String username, Map<String, ?> question) {
        return address.as(username)
                .post("/api/residents/search", question)
                .expect(200)
                .json()
                .get("items")
                .findValuesAsText("name");
    }

    private Api.Answer reveal(String username, Set<String> parts, String purpose) {
        return address.as(username)
                .post("/api/residents/" + number + "/reveal", Map.of("parts", parts, "purpose", purpose));
    }

    private int lines() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM audit_log WHERE action = 'reveal-resident' AND actor = 'grid16'", Integer.class);
    }

    private void info(Api keeper, String kind, String content) {
        keeper.post(
                        "/api/residents/" + number + "/infos",
                        Map.of(
                                "kind",
                                kind,
                                "content",
                                Map.of(content, "某"),
                                "source",
                                "visit",
                                "confidence",
                                "DECLARED"))
                .expect(201);
    }
}
