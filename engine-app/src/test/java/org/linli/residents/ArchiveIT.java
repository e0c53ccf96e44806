package org.linli.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.residents.ArchiveFixture.dwelling;
import static org.linli.residents.ArchiveFixture.household;
import static org.linli.residents.ArchiveFixture.number;
import static org.linli.residents.ArchiveFixture.person;
import static org.linli.residents.ArchiveFixture.resident;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** People and households as a grid worker and the staff of his community keep them. */
@IntegrationTest
class ArchiveIT {
    private static final String GRID = "990981100202001";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private SurnameIndexing surnames;

    @Autowired
    private TransactionTemplate transactions;

    private Api worker;

    @BeforeEach
    void login() {
        worker = address.as("comm5");
    }

    @Test
    void aPersonIsFoundByNumberPhoneAndPartOfHisNameAndShownMasked() {
        var person = person("欧阳桂枝花");
        var number = resident(worker, household(worker, GRID, HouseholdKind.LEGAL), "02", person);

        for (var question : List.of(
                Map.of("documentNumber", person.get("documentNumber")),
                Map.of("documentNumber", person.get("documentNumber").toString().toLowerCase()),
                Map.of("phone", "+86 " + person.get("phone")),
                Map.of("name", "欧阳桂枝花"),
                Map.of("name", "桂枝"))) {
            assertThat(search(worker, question)).contains(number);
        }
        assertThat(search(worker, Map.of("name", "枝桂"))).doesNotContain(number);
        assertThat(search(worker, Map.of("name", "枝"))).doesNotContain(number);
        var row = worker.post("/api/residents/search", Map.of("phone", person.get("phone")))
                .json()
                .at("/items/0");
        var id = person.get("documentNumber").toString();
        assertThat(row.get("documentNumber").asText()).isEqualTo(id.substring(0, 6) + "*".repeat(12));
        assertThat(row.get("phone").asText()).matches("199\\*{4}\\d{4}");
        assertThat(row.get("name").asText()).isEqualTo("欧阳桂枝花");
    }

    @Test
    void aSurnameOfOneCharacterFindsThoseWhoHaveItAndThoseWhoWereThereBeforeItCouldBeAskedFor() {
        var home = household(worker, GRID, HouseholdKind.LEGAL);
        var number = resident(worker, home, "02", person("郏独一"));
        var renamed = resident(worker, home, "99", person("郏独二"));

        assertThat(search(worker, Map.of("name", "郏"))).containsExactly(number, renamed);
        change(renamed, Map.of("name", "郗独二"), Map.of("isCorrection", true), 0).expect(200);
        assertThat(search(worker, Map.of("name", "郏"))).containsExactly(number);
        assertThat(search(worker, Map.of("name", "郗"))).containsExactly(renamed);
        assertThat(search(worker, Map.of("name", "独"))).doesNotContain(number);

        transactions.executeWithoutResult(
                status -> jdbc.update("UPDATE resident SET surname_index = NULL WHERE number = ?", number));
        assertThat(search(worker, Map.of("name", "郏"))).isEmpty();
        assertThat(surnames.run()).isPositive();
        assertThat(search(worker, Map.of("name", "郏"))).containsExactly(number);
        assertThat(surnames.run()).isZero();
    }

    @Test
    void nothingPersonalLiesReadablyInTheTables() {
        var person = person("司徒秘而不宣");
        var number = resident(worker, household(worker, GRID, HouseholdKind.LEGAL), "02", person);

        var row = jdbc.queryForMap("SELECT * FROM resident WHERE number = ?", number)
                .toString();

        assertThat(row)
                .doesNotContain("司徒")
                .doesNotContain(person.get("documentNumber").toString())
                .doesNotContain(person.get("phone").toString());
    }

    @Test
    void aPersonTakesBirthAndSexFromHisNumberAndWrongFieldsAreNamedAtOnce() {
        var household = household(worker, GRID, HouseholdKind.LEGAL);
        var person = person("公孙细看");
        person.put("documentNumber", "110105194912310021");
        person.put("nation", "77");
        person.put("phone", "abc");

        var refusal = worker.post("/api/residents", Map.of("person", person, "household", household, "relation", "02"))
                .expect(400)
                .json();

        assertThat(refusal.at("/errors").findValuesAsText("field"))
                .contains("documentNumber", "nation", "phone")
                .doesNotContain("name");
        person = person("公孙细看");
        var profile = read(resident(worker, household, "02", person));
        assertThat(profile.at("/details/birthDate").asText()).isEqualTo("1968-02-29");
        assertThat(profile.at("/details/sex/name").asText()).isIn("男", "女");
    }

    @Test
    void oneDocumentBelongsToOneRecord() {
        var household = household(worker, GRID, HouseholdKind.LEGAL);
        var person = person("钟离独一");
        resident(worker, household, "02", person);

        var refusal = worker.post("/api/residents", Map.of("person", person, "household", household, "relation", "22"))
                .expect(400);

        assertThat(refusal.text()).contains("documentNumber").contains("合并");
    }

    @Test
    void whatWasOnADayCanBeReadAfterAChange() {
        var person = person("百里从前");
        person.put("education", "70");
        var number = resident(worker, household(worker, GRID, HouseholdKind.LEGAL), "02", person);
        var before = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        clock.advance(Duration.ofDays(40));
        worker = address.as("comm5");

        change(number, Map.of("name", "百里从前", "education", "20"), Map.of("note", "自考本科毕业"), 0)
                .expect(200);

        assertThat(read(number).at("/details/education/code").asText()).isEqualTo("20");
        assertThat(worker.get("/api/residents/" + number + "?on=" + before)
                        .json()
                        .at("/details/education/code")
                        .asText())
                .isEqualTo("70");
        assertThat(worker.get("/api/residents/" + number + "?on=" + before.minusDays(1))
                        .status())
                .isEqualTo(400);
        var history = worker.get("/api/residents/" + number + "/history").json().get("items");
        assertThat(history.findValuesAsText("changeKindName")).containsExactly("变更", "登记");
        assertThat(history.at("/0/changeNote").asText()).isEqualTo("自考本科毕业");
        assertThat(read(number).at("/details/phone").asText())
                .as("null leaves it as it is")
                .contains("****");
    }

    @Test
    void aCorrectionHoldsFromTheBeginning() {
        var person = person("东郭错字");
        var number = resident(worker, household(worker, GRID, HouseholdKind.LEGAL), "02", person);
        var day = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        clock.advance(Duration.ofDays(3));
        worker = address.as("comm5");

        change(number, Map.of("name", "东郭正字"), Map.of("isCorrection", true), 0).expect(200);

        assertThat(worker.get("/api/residents/" + number + "?on=" + day)
                        .json()
                        .at("/details/name")
                        .asText())
                .isEqualTo("东郭正字");
        assertThat(worker.get("/api/residents/" + number + "/history").text()).contains("东郭错字");
        assertThat(search(worker, Map.of("name", "正字"))).contains(number);
        assertThat(search(worker, Map.of("name", "错字"))).doesNotContain(number);
    }

    @Test
    void theSlowerOfTwoIsToldWhoChangedWhat() {
        var number = resident(worker, household(worker, GRID, HouseholdKind.LEGAL), "02", person("南宫慢一"));
        change(number, Map.of("name", "南宫慢一", "craft", "篾匠"), Map.of(), 0).expect(200);

        var refusal = change(number, Map.of("name", "南宫慢一", "craft", "木匠"), Map.of(), 0)
                .expect(409);

        assertThat(refusal.json().get("what").asText()).isEqualTo("手艺");
        assertThat(refusal.json().get("by").asText()).isNotEmpty();
        assertThat(refusal.json().get("detail").asText()).contains("手艺");
        assertThat(read(number).at("/details/craft").asText()).isEqualTo("篾匠");
    }

    @Test
    void aRepeatedRequestAddsOnePerson() {
        var household = household(worker, GRID, HouseholdKind.LEGAL);
        var body = Map.of("person", person("令狐一次"), "household", household, "relation", "02");
        var key = Map.of("Idempotency-Key", "archive-once");

        var first = number(worker.send("POST", "/api/residents", body, key));
        var second = number(worker.send("POST", "/api/residents", body, key));

        assertThat(second).isEqualTo(first);
        assertThat(worker.get("/api/households/" + household).json().get("members"))
                .hasSize(1);
    }

    @Test
    void aPersonBelongsToALegalAndALivingHouseholdAndMovesWithItsPlace() {
        var legal = household(worker, GRID, HouseholdKind.LEGAL);
        var person = resident(worker, legal, "02", person("皇甫两处"));
        var living = household(worker, "990981100202003", HouseholdKind.LIVING);

        worker.post("/api/residents/" + person + "/moves", Map.of("household", living, "relation", "02", "version", 0))
                .expect(200);

        var profile = read(person);
        assertThat(profile.get("memberships").findValuesAsText("householdNumber"))
                .containsExactlyInAnyOrder(legal, living);
        assertThat(profile.at("/place/grid/code").asText()).isEqualTo("990981100202003");
        assertThat(address.as("grid16").get("/api/residents/" + person).status())
                .as("where he is registered")
                .isEqualTo(200);
        assertThat(address.as("grid18").get("/api/residents/" + person).status())
                .as("where he lives")
                .isEqualTo(200);
        assertThat(address.as("grid17").get("/api/residents/" + person).status())
                .isEqualTo(404);
        var other = household(worker, "990981100202002", HouseholdKind.LIVING);
        worker.post("/api/residents/" + person + "/moves", Map.of("household", other, "relation", "02", "version", 1))
                .expect(200);
        assertThat(worker.get("/api/households/" + living).json().get("members"))
                .isEmpty();
        assertThat(worker.get("/api/households/" + living + "/history").json().get("members"))
                .hasSize(1);
        assertThat(address.as("grid17").get("/api/residents/" + person).status())
                .isEqualTo(200);
    }

    @Test
    void aHouseholdIsDividedAndKeepsItsPast() {
        var household = household(worker, GRID, HouseholdKind.LEGAL);
        var father = resident(worker, household, "02", person("诸葛老屋"));
        var son = resident(worker, household, "22", person("诸葛新屋"));
        var wife = resident(worker, household, "38", person("孟新屋"));
        var split = Map.of("relations", Map.of(son, "02", wife, "12"), "category", "resident", "version", 1);

        var added = number(worker.post("/api/households/" + household + "/splits", split));

        var profile = worker.get("/api/households/" + added).json();
        assertThat(profile.get("members").findValuesAsText("number")).containsExactlyInAnyOrder(son, wife);
        assertThat(worker.get("/api/households/" + household)
                        .json()
                        .at("/members/0/number")
                        .asText())
                .isEqualTo(father);
        assertThat(worker.get("/api/households?q=" + added)
                        .json()
                        .at("/items/0/householder")
                        .asText())
                .isEqualTo("诸葛新屋");
        worker.post(
                        "/api/households/" + added + "/splits",
                        Map.of("relations", Map.of(son, "02", wife, "12"), "version", 1))
                .expect(400);
    }

    @Test
    void anotherMemberBecomesHouseholder() {
        var household = household(worker, GRID, HouseholdKind.LEGAL);
        var mother = resident(worker, household, "02", person("慕容当家"));
        var daughter = resident(worker, household, "32", person("慕容接手"));
        var path = "/api/households/" + household + "/relations";

        worker.put(path, Map.of("relations", Map.of(daughter, "02"), "version", 1))
                .expect(400);
        var after = worker.put(path, Map.of("relations", Map.of(daughter, "02", mother, "52"), "version", 1))
                .expect(200)
                .json();

        assertThat(after.at("/members/0/number").asText()).isEqualTo(daughter);
        assertThat(worker.get("/api/households?q=" + household)
                        .json()
                        .at("/items/0/householder")
                        .asText())
                .isEqualTo("慕容接手");
    }

    @Test
    void doubleRecordsOfAPersonBecomeOneAndBothNumbersLeadThere() {
        var first = person("夏侯重复");
        first.put("craft", "石匠");
        var kept = resident(worker, household(worker, GRID, HouseholdKind.LEGAL), "02", first);
        var sex = read(kept).at("/details/sex/code").asText();
        var second = new HashMap<String, Object>(Map.of("name", "夏侯重复", "sex", sex, "workPlace", "某市"));
        var living = household(worker, GRID, HouseholdKind.LIVING);
        var other = resident(worker, living, "02", second);
        worker.put("/api/residents/" + other + "/tags/elderly", Map.of()).expect(204);
        info(worker, other, "driving-licence", Map.of("准驾车型", "C1")).expect(201);

        worker.post("/api/residents/" + kept + "/merges", Map.of("duplicate", other, "version", 0))
                .expect(200);

        var profile = read(other);
        assertThat(profile.get("number").asText()).isEqualTo(kept);
        assertThat(profile.at("/details/craft").asText()).isEqualTo("石匠");
        assertThat(profile.at("/details/workPlace").asText()).isEqualTo("某市");
        assertThat(profile.get("tags").findValuesAsText("code")).containsExactly("elderly");
        assertThat(profile.at("/infos/0/content/准驾车型").asText()).isEqualTo("C1");
        assertThat(profile.get("memberships").findValuesAsText("householdNumber"))
                .contains(living);
        assertThat(worker.get("/api/households/" + living)
                        .json()
                        .at("/members/0/number")
                        .asText())
                .isEqualTo(kept);
        assertThat(search(worker, Map.of("name", "夏侯重复"))).containsExactly(kept);
    }

    @Test
    void peopleOfDifferentSexOrDayOfBirthAreNotJoined() {
        var household = household(worker, GRID, HouseholdKind.LEGAL);
        var kept = resident(worker, household, "02", person("夏侯不同"));
        var sex = read(kept).at("/details/sex/code").asText();
        var others = List.of(
                Map.<String, Object>of("name", "夏侯不同", "sex", "1".equals(sex) ? "2" : "1"),
                Map.<String, Object>of("name", "夏侯不同", "sex", sex, "birthDate", "1968-03-01"));

        for (var other : others) {
            var number = resident(worker, household, "22", other);
            var refusal = worker.post("/api/residents/" + kept + "/merges", Map.of("duplicate", number, "version", 0))
                    .expect(400);
            assertThat(refusal.text()).contains("duplicate").contains("出生日期不同");
            assertThat(read(number).get("number").asText()).isEqualTo(number);
        }
    }

    @Test
    void whetherANumberIsTakenIsToldLastAndLeavesALine() {
        var household = household(worker, GRID, HouseholdKind.LEGAL);
        var taken = person("钟离有数");
        resident(worker, household, "02", taken);
        var body = new HashMap<String, Object>(
                Map.of("person", taken, "household", household, "relation", "22", "from", "2199-01-01"));

        var early = worker.post("/api/residents", body).expect(400).text();
        assertThat(early).contains("\"from\"").doesNotContain("documentNumber");
        assertThat(refusals(household)).isEmpty();
        body.remove("from");
        worker.post("/api/residents", body).expect(400);

        assertThat(refusals(household)).containsExactly("document");
    }

    private List<String> refusals(String household) {
        return jdbc.queryForList(
                "SELECT detail FROM audit_log WHERE action = 'add-resident' AND result = 'REFUSED' AND object = ?",
                String.class,
                "household:" + household);
    }

    @Test
    void whatIsTypedDoesNotReachTheAuditLog() {
        var home = dwelling(worker, GRID);
        var body = Map.of(
                "dwelling",
                Map.of("gridCode", GRID, "kind", "house", "address", "测试路口"),
                "note",
                "欧阳某某迁出",
                "version",
                0);

        worker.put("/api/dwellings/" + home, body).expect(200);

        assertThat(jdbc.queryForList(
                        "SELECT detail FROM audit_log WHERE object = ? AND action = 'change-dwelling'",
                        String.class,
                        "dwelling:" + home))
                .containsExactly("address");
    }

    @Test
    void doubleRecordsOfAHouseholdBecomeOne() {
        var home = dwelling(worker, GRID);
        var kept = household(worker, home, "LIVING");
        var other = household(worker, home, "LIVING");
        resident(worker, kept, "02", person("上官在先"));
        var child = resident(worker, other, "22", person("上官在后"));
        worker.put("/api/households/" + other + "/tags/hardship", Map.of("note", "大病"))
                .expect(204);

        worker.post("/api/households/" + kept + "/merges", Map.of("duplicate", other, "version", 1))
                .expect(200);

        var profile = worker.get("/api/households/" + other).json();
        assertThat(profile.get("number").asText()).isEqualTo(kept);
        assertThat(profile.get("members").findValuesAsText("number"))
                .contains(child)
                .hasSize(2);
        assertThat(profile.get("tags").findValuesAsText("code")).containsExactly("hardship");
    }

    @Test
    void tagsBeginAndEndAndAreSearchedBy() {
        var home = dwelling(worker, GRID);
        var household = household(worker, home, "LIVING");

        worker.put("/api/dwellings/" + home + "/tags/vacant", Map.of()).expect(204);
        worker.put("/api/dwellings/" + home + "/tags/vacant", Map.of()).expect(204);
        worker.put("/api/dwellings/" + home + "/tags/hardship", Map.of()).expect(400);

        assertThat(worker.get("/api/households?tag=vacant&q=" + household)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(worker.get("/api/dwellings?tag=vacant&q=" + home).json().at("/items/0/tags"))
                .hasSize(1);
        worker.delete("/api/dwellings/" + home + "/tags/vacant").expect(204);
        assertThat(worker.get("/api/households?tag=vacant&q=" + household)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void informationIsReplacedAndItsPastStays() {
        var number = resident(worker, household(worker, GRID, HouseholdKind.LEGAL), "02", person("端木换证"));
        var old = info(worker, number, "driving-licence", Map.of("准驾车型", "C1"))
                .expect(201)
                .json()
                .get("id")
                .asLong();
        var body = new HashMap<String, Object>(infoBody("driving-licence", Map.of("准驾车型", "B2")));
        body.put("replaces", old);

        worker.post("/api/residents/" + number + "/infos", body).expect(201);

        assertThat(read(number).get("infos")).hasSize(1);
        assertThat(read(number).at("/infos/0/content/准驾车型").asText()).isEqualTo("B2");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM resident_info i JOIN resident r ON r.id = i.resident_id WHERE r.number = ?",
                        Integer.class,
                        number))
                .isEqualTo(2);
        assertThat(info(worker, number, "credit", Map.of("额度", "5万")).status()).isEqualTo(404);
    }

    private Api.Answer change(String number, Map<String, Object> person, Map<String, Object> how, int version) {
        var body = new HashMap<String, Object>(how);
        body.put("person", filled(person, number));
        body.put("version", version);
        return worker.put("/api/residents/" + number, body);
    }

    /** What a form would send: the number and the telephone left as they are. */
    private Map<String, Object> filled(Map<String, Object> changes, String number) {
        var details = read(number).get("details");
        var person = new HashMap<String, Object>(changes);
        person.putIfAbsent("nation", "01");
        person.putIfAbsent("sex", details.at("/sex/code").asText());
        person.putIfAbsent("birthDate", details.get("birthDate").asText());
        return person;
    }

    private JsonNode read(String number) {
        return worker.get("/api/residents/" + number).expect(200).json();
    }

    private static List<String> search(Api api, Map<String, ?> question) {
        return api
                .post("/api/residents/search", question)
                .expect(200)
                .json()
                .get("items")
                .findValuesAsText("number")
                .stream()
                .filter(number -> number.startsWith("R"))
                .toList();
    }

    private static Api.Answer info(Api api, String number, String kind, Map<String, String> content) {
        return api.post("/api/residents/" + number + "/infos", infoBody(kind, content));
    }

    private static Map<String, Object> infoBody(String kind, Map<String, String> content) {
        return Map.of("kind", kind, "content", content, "source", "visit", "confidence", "DECLARED");
    }
}
