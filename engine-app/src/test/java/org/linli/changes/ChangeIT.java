package org.linli.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.changes.ChangedHousehold.CLERK;
import static org.linli.changes.ChangedHousehold.HEAD;
import static org.linli.changes.ChangedHousehold.WORKER;
import static org.linli.changes.ChangedHousehold.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.linli.residents.ArchiveFixture;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Changes of people from the report to the archive, to the departments, and back. */
@IntegrationTest
class ChangeIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aDeathReportedByTheGridWorkerEndsInTheArchiveAndWithTheDepartments() {
        var home = new ChangedHousehold(address);
        var father = home.with("端木老汉", "02", "19500101");
        var wife = home.with("端木大娘", "12", "19530101");
        var son = home.with("端木小伙", "20", "19850101");
        var change = home.reported("DEATH", father, Map.of());
        assertThat(home.state(change)).isEqualTo("CHANGE_REPORTED");
        home.verifies(change);

        var headless = home.officials.act(CLERK, change, "applyChange", Map.of("form", Map.of()));
        assertThat(headless.expect(400).json().at("/errors/0/field").asText()).contains("newHead");
        assertThat(home.state(change)).isEqualTo("CHANGE_VERIFIED");
        home.applies(change, Map.of("newHead", wife));

        assertThat(members(home.profile())).containsExactlyInAnyOrder(wife, son);
        assertThat(home.profile().at("/members/0/relation/name").asText()).isEqualTo("户主");
        assertThat(home.person(father).at("/status").asText()).isEqualTo("CLOSED");
        assertThat(home.state(change)).isEqualTo("CHANGE_APPLIED");
        var asked = texts(home.sheet(CLERK, change).path("followUps"), "unit");
        assertThat(asked).containsExactly("公安局", "人力资源和社会保障局");

        var pension = home.officials
                .as("officer.rs")
                .get("/api/changes/" + change)
                .expect(200)
                .json();
        assertThat(pension.path("isFull").asBoolean()).isFalse();
        assertThat(pension.path("address").isNull()).isTrue();
        assertThat(pension.path("lines").toString())
                .contains("端木老汉")
                .doesNotContain("端木大娘")
                .doesNotContain(home.documentOf(father));
        home.officials.does("officer.rs", change, "effectDone", Map.of("result", "下月起停发"));
        assertThat(home.state(change)).isEqualTo("CHANGE_APPLIED");
        home.officials.says("officer.ga", change, "effectNotConcerned", Map.of(), "户口不在本市");
        assertThat(home.state(change)).isEqualTo("CHANGE_CLOSED");
        assertThat(texts(home.sheet(CLERK, change).path("followUps"), "status"))
                .containsExactly("NOT_CONCERNED", "DONE");
    }

    @Test
    void nothingPersonalStandsWhereItDoesNotBelong() {
        var home = new ChangedHousehold(address);
        home.with("东郭在户", "02", "19600101");
        var newcomer = ArchiveFixture.person("东郭新来");
        var change = home.reported("MOVE_IN", null, Map.of("relation", "99", "person", newcomer, "place", "外县"));

        var row = jdbc.queryForMap(
                        "SELECT r.* FROM change_report r JOIN case_file c ON c.id = r.case_file_id WHERE c.case_number = ?",
                        change)
                .toString();
        var variables = jdbc.queryForList("SELECT TEXT_ FROM ACT_RU_VARIABLE WHERE TEXT_ IS NOT NULL", String.class)
                .toString();
        var file = home.officials.caseFile(CLERK, change).toString() + home.officials.timeline(CLERK, change);

        var id = newcomer.get("documentNumber").toString();
        assertThat(row).doesNotContain("东郭").doesNotContain(id).doesNotContain("家属电话");
        assertThat(variables).doesNotContain("东郭").doesNotContain(id);
        assertThat(file).doesNotContain("东郭").doesNotContain(id).doesNotContain("家属电话");
        assertThat(home.sheet(CLERK, change).path("lines").toString())
                .contains("东郭新来")
                .doesNotContain(id);
        for (var stranger : List.of("grid02", "comm2", "officer.rs", "city.center", "city.supervisor", "org")) {
            assertThat(home.officials.as(stranger).get("/api/changes/" + change).status())
                    .as(stranger)
                    .isIn(403, 404);
            assertThat(home.officials.as(stranger).get("/api/cases/" + change).status())
                    .as(stranger)
                    .isEqualTo(404);
        }
    }

    @Test
    void whoReportedItDoesNotVerifyIt() {
        var home = new ChangedHousehold(address);
        var person = home.with("南宫自报", "02", "19900101");
        var change = home.reports(CLERK, "WORK_AWAY", person, Map.of("workAway", "country", "workPlace", "外省"))
                .expect(201)
                .json()
                .path("number")
                .asText();

        var task = home.clerk().get("/api/cases/" + change + "/task").json();
        assertThat(task.path("actionable").asBoolean()).isFalse();
        home.officials.does(HEAD, change, "verifyChange", Map.of("basis", "phone"));
        home.applies(change, Map.of());

        assertThat(home.person(person).at("/details/workAway/code").asText()).isEqualTo("country");
    }

    @Test
    void aConflictIsDecidedByTheUnitThatOwnsTheField() {
        var home = new ChangedHousehold(address);
        home.with("西门在户", "02", "19600101");
        var dead = home.with("西门过世", "12", "19620101");
        var change = home.reported("DEATH", dead, Map.of());

        home.officials.says(CLERK, change, "raiseConflict", Map.of("conflictField", "death"), "证明上的日期不同");
        assertThat(home.state(change)).isEqualTo("CHANGE_CONFLICT");
        home.officials.says(
                "officer.mz",
                change,
                "chooseSource",
                Map.of("source", "register", "settledOn", "2026-11-01"),
                "殡葬登记为准");

        assertThat(home.state(change)).isEqualTo("CHANGE_VERIFIED");
        var sheet = home.sheet(CLERK, change);
        assertThat(sheet.path("settledOn").asText()).isEqualTo("2026-11-01");
        assertThat(sheet.path("ownerUnit").asText()).isEqualTo("民政局");
        home.applies(change, Map.of());
        assertThat(home.person(dead).at("/status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void whatIsNotSoOrIsRejectedLeavesTheArchiveAlone() {
        var home = new ChangedHousehold(address);
        var person = home.with("北宫无事", "02", "19600101");
        var first = home.reported("RETURN", person, Map.of());
        assertThat(home.reports(CLERK, "RETURN", person, Map.of()).status()).isEqualTo(409);

        home.officials.says(CLERK, first, "rejectChange", Map.of(), "人还在外地");
        assertThat(home.state(first)).isEqualTo("CHANGE_REJECTED");

        var second = home.reported("RETURN", person, Map.of());
        home.officials.says(CLERK, second, "raiseConflict", Map.of("conflictField", "work"), "就业登记在外地");
        home.officials.says("officer.rs", second, "rejectConflict", Map.of(), "仍在外地参保");
        assertThat(home.state(second)).isEqualTo("CHANGE_REJECTED");
        assertThat(home.person(person).at("/details/workAway").isNull()).isTrue();
    }

    @Test
    void whoeverWritesItDownIsToldThatTheRecordHasChangedSinceItWasVerified() {
        var home = new ChangedHousehold(address);
        var person = home.with("公冶先改", "02", "19800101");
        var change = home.reported("WORK_AWAY", person, Map.of("workAway", "country"));
        home.verifies(change);
        var version = home.person(person).path("version").asInt();
        home.clerk()
                .put(
                        "/api/residents/" + person,
                        Map.of(
                                "person",
                                Map.of(
                                        "name",
                                        "公冶先改",
                                        "sex",
                                        home.person(person)
                                                .at("/details/sex/code")
                                                .asText(),
                                        "birthDate",
                                        "1980-01-01",
                                        "craft",
                                        "木匠"),
                                "version",
                                version))
                .expect(200);

        var refused = home.officials.act(CLERK, change, "applyChange", Map.of("form", Map.of()));
        assertThat(refused.expect(409).json().path("what").asText()).contains("手艺");
        home.officials.says(CLERK, change, "verifyAgain", Map.of(), "档案刚改过，再核一次");
        home.verifies(change);
        home.applies(change, Map.of());

        assertThat(home.person(person).at("/details/workAway/code").asText()).isEqualTo("country");
        assertThat(home.person(person).at("/details/craft").asText()).isEqualTo("木匠");
    }

    @Test
    void theHeadOfTheCommunityTakesItBackAndWhatHadFollowedIsUndone() {
        var home = new ChangedHousehold(address);
        var head = home.with("令狐户主", "02", "19500101");
        var wife = home.with("令狐老伴", "12", "19530101");
        var change = home.changed("DEATH", head, Map.of(), Map.of("loneElderly", true));
        home.officials.does("officer.ga", change, "effectDone");
        assertThat(tags(home.person(wife))).contains("lone-elderly");
        var reason = Map.of("reason", "同名同姓，报错了人");
        assertThat(home.clerk()
                        .post("/api/changes/" + change + "/reversal", reason)
                        .status())
                .isEqualTo(403);

        assertThat(home.sheet(HEAD, change).path("mayRevert").asBoolean()).isTrue();
        home.officials
                .as(HEAD)
                .post("/api/changes/" + change + "/reversal", reason)
                .expect(200);

        assertThat(members(home.profile())).containsExactlyInAnyOrder(head, wife);
        assertThat(home.profile().at("/members/0/number").asText()).isEqualTo(head);
        assertThat(home.person(head).path("status").asText()).isEqualTo("ACTIVE");
        assertThat(tags(home.person(wife))).doesNotContain("lone-elderly");
        assertThat(home.state(change)).isEqualTo("CHANGE_REVERTED");
        assertThat(texts(home.sheet(CLERK, change).path("followUps"), "status"))
                .containsExactly("DONE", "WITHDRAWN", "OPEN");
        home.officials.does("officer.ga", change, "effectRestored");
        assertThat(home.officials.caseFile(CLERK, change).path("closedAt").isNull())
                .isFalse();
        var history = home.clerk()
                .get("/api/residents/" + head + "/history")
                .expect(200)
                .json();
        assertThat(history.toString()).contains("DIED", "REVERTED");
        assertThat(home.officials
                        .as(HEAD)
                        .post("/api/changes/" + change + "/reversal", reason)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aClosedChangeIsTakenBackToo() {
        var home = new ChangedHousehold(address);
        var person = home.with("濮阳返乡", "02", "19880101");
        var change = home.changed("WORK_AWAY", person, Map.of("workAway", "country", "workPlace", "南方"), Map.of());
        home.officials.does("officer.rs", change, "effectDone");
        assertThat(home.state(change)).isEqualTo("CHANGE_CLOSED");

        home.officials
                .as(HEAD)
                .post("/api/changes/" + change + "/reversal", Map.of("reason", "人没有走成"))
                .expect(200);

        assertThat(home.person(person).at("/details/workAway").isNull()).isTrue();
        home.officials.does("officer.rs", change, "effectRestored");
        assertThat(home.state(change)).isEqualTo("CHANGE_REVERTED");
    }

    @Test
    void aBirthIsTakenBackWithoutATraceInTheHousehold() {
        var home = new ChangedHousehold(address);
        var mother = home.with("闻人母亲", "02", "19950101");
        var child = Map.of("name", "闻人小宝", "sex", "1");
        var change = home.changed("BIRTH", null, Map.of("relation", "20", "person", child), Map.of());
        assertThat(members(home.profile())).hasSize(2);
        var born = members(home.profile()).stream()
                .filter(number -> !number.equals(mother))
                .findFirst()
                .orElseThrow();
        assertThat(home.person(born).at("/details/birthDate").asText())
                .as("the day that was settled")
                .isEqualTo(today());

        home.officials
                .as(HEAD)
                .post("/api/changes/" + change + "/reversal", Map.of("reason", "重复登记"))
                .expect(200);

        assertThat(members(home.profile())).hasSize(1);
        assertThat(members(home.profileOn(today()))).hasSize(1);
    }

    @Test
    void peopleComeAndGoBetweenHouseholds() {
        var old = new ChangedHousehold(address);
        var mover = old.with("夏侯搬家", "02", "19700101");
        var home = new ChangedHousehold(address);
        home.with("夏侯亲戚", "02", "19600101");

        var in = home.officials
                .as(WORKER)
                .post(
                        "/api/changes",
                        Map.of(
                                "kind",
                                "MOVE_IN",
                                "household",
                                home.number,
                                "joining",
                                mover,
                                "on",
                                today(),
                                "facts",
                                Map.of("relation", "97")))
                .expect(201)
                .json()
                .path("number")
                .asText();
        home.verifies(in);
        home.applies(in, Map.of());

        assertThat(members(home.profile())).contains(mover);
        assertThat(old.profile().path("status").asText()).isEqualTo("CLOSED");
        var out = home.changed("MOVE_OUT", mover, Map.of("everywhere", true, "place", "外省"), Map.of());
        assertThat(members(home.profile())).doesNotContain(mover);
        assertThat(home.person(mover).path("status").asText()).isEqualTo("CLOSED");
        assertThat(home.sheet(CLERK, out).path("lines").toString()).contains("外省");
    }

    @Test
    void whereNobodyIsLeftTheDwellingIsVacantAndTheCommunityLooksAfterThePlate() {
        var home = new ChangedHousehold(address);
        var last = home.with("钟离独居", "02", "19400101");

        var change = home.changed("DEATH", last, Map.of(), Map.of("vacant", true));

        assertThat(texts(home.sheet(CLERK, change).path("followUps"), "unit")).contains("滨河社区");
        home.officials.does(CLERK, change, "effectDone");
        var dwelling =
                home.clerk().get("/api/dwellings/" + home.dwelling).expect(200).json();
        assertThat(dwelling.toString()).contains("vacant");
    }

    @Test
    void twoHouseholdsAreJoinedByMarriageAndAHouseholdChangesItsCategory() {
        var home = new ChangedHousehold(address);
        var groom = home.with("宇文新郎", "02", "19960101");
        var bride = new ChangedHousehold(address).with("宇文新娘", "02", "19970101");
        var body = Map.of(
                "kind",
                "MARRIAGE",
                "household",
                home.number,
                "resident",
                groom,
                "joining",
                bride,
                "on",
                today(),
                "facts",
                Map.of("relation", "12"));
        var change = home.officials
                .as(WORKER)
                .post("/api/changes", body)
                .expect(201)
                .json()
                .path("number")
                .asText();
        home.verifies(change);
        home.applies(change, Map.of());

        assertThat(members(home.profile())).containsExactlyInAnyOrder(groom, bride);
        assertThat(home.person(bride).at("/details/marriage/code").asText()).isEqualTo("20");
        home.changed("CATEGORY", null, Map.of("category", "away"), Map.of());
        assertThat(home.profile().at("/category/code").asText()).isEqualTo("away");
    }

    @Test
    void departmentsPushWhatTheyRegister() {
        var home = new ChangedHousehold(address);
        var dead = home.with("尉迟登记", "02", "19450101");
        var body = Map.of(
                "kind", "DEATH", "documentKind", "RESIDENT_ID", "documentNumber", home.documentOf(dead), "on", today());

        assertThat(home.officials
                        .as("officer.ny")
                        .post("/api/changes/pushed", body)
                        .status())
                .isEqualTo(403);
        var number = home.officials
                .as("officer.mz")
                .post("/api/changes/pushed", body)
                .expect(201)
                .json()
                .path("number")
                .asText();
        var unknown = Map.of(
                "kind",
                "DEATH",
                "documentKind",
                "RESIDENT_ID",
                "documentNumber",
                ArchiveFixture.idNumber("19440101"),
                "on",
                today());
        assertThat(home.officials
                        .as("officer.mz")
                        .post("/api/changes/pushed", unknown)
                        .status())
                .isEqualTo(400);

        home.verifies(number);
        home.applies(number, Map.of());
        assertThat(home.person(dead).path("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void everyoneListsTheChangesOfHisPlace() {
        var home = new ChangedHousehold(address);
        var person = home.with("百里列表", "02", "19900101");
        var change = home.reported("RETURN", person, Map.of());
        var path = "/api/changes?household=" + home.number;

        assertThat(texts(
                        home.officials
                                .as(WORKER)
                                .get(path + "&mine=true")
                                .json()
                                .path("items"),
                        "number"))
                .containsExactly(change);
        assertThat(texts(home.clerk().get(path + "&open=true").json().path("items"), "number"))
                .containsExactly(change);
        assertThat(home.officials.as("comm2").get(path).json().path("items")).isEmpty();
        assertThat(home.officials.as("officer.ga").get(path).json().path("items"))
                .isEmpty();
        assertThat(home.reports("grid02", "RETURN", person, Map.of()).status()).isEqualTo(400);
    }

    @Test
    void theOfficeSaysWhoOwnsAFieldAndWhatFollows() {
        var admin = address.as("admin");
        var settings = admin.get("/api/change-settings").expect(200).json();
        var work = StreamSupport.stream(settings.path("fields").spliterator(), false)
                .filter(field -> field.path("code").asText().equals("work"))
                .findFirst()
                .orElseThrow();
        var owned = Map.of("unit", "RS", "version", work.path("version").asInt());

        admin.put("/api/change-settings/fields/work", owned).expect(200);
        assertThat(admin.put("/api/change-settings/fields/work", owned).status())
                .isEqualTo(409);
        assertThat(admin.put("/api/change-settings/fields/work", Map.of("unit", "XX", "version", 0))
                        .status())
                .isEqualTo(400);
        assertThat(address.as("comm1").get("/api/change-settings").status()).isEqualTo(403);
    }

    private static List<String> members(JsonNode profile) {
        return texts(profile.path("members"), "number");
    }

    private static List<String> tags(JsonNode profile) {
        return texts(profile.path("tags"), "code");
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
