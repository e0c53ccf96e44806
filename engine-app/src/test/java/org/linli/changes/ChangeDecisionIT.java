package org.linli.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.changes.ChangedHousehold.CLERK;
import static org.linli.changes.ChangedHousehold.fields;
import static org.linli.changes.ChangedHousehold.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.residents.ArchiveFixture;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the owner department decides in a conflict is what is written down, and stays decided. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ChangeDecisionIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void whoeverIsRegisteredUnderAnotherNameIsWrittenDownAsRegistered() {
        var home = new ChangedHousehold(address);
        home.with("裁定户主", "02", "19600101");
        var reported = ArchiveFixture.person("误报之名");
        var registered = ArchiveFixture.idNumber("19910303");
        var change = home.reported("MOVE_IN", null, Map.of("relation", "97", "person", reported));
        home.officials.says(CLERK, change, "raiseConflict", Map.of("conflictField", "identity"), "名字和证件对不上");

        assertThat(fields(decides(home, "officer.ga", change, Map.of("source", "register"))))
                .containsExactly("registeredName");
        var mistyped = Map.of(
                "source",
                "register",
                "registeredName",
                "登记之名",
                "registeredDocumentKind",
                "RESIDENT_ID",
                "registeredDocumentNumber",
                "990982199103030019");
        assertThat(fields(decides(home, "officer.ga", change, mistyped))).contains("registeredDocumentNumber");
        var right = new HashMap<>(mistyped);
        right.put("registeredDocumentNumber", registered);
        var task = home.officials.task("officer.ga", change);
        home.officials
                .as("officer.ga")
                .put("/api/tasks/" + task + "/draft", Map.of("form", right))
                .expect(204);
        assertThat(jdbc.queryForObject("SELECT content FROM task_draft WHERE task_id = ?", String.class, task))
                .doesNotContain("登记之名")
                .doesNotContain(registered);
        assertThat(home.officials
                        .as("officer.ga")
                        .get("/api/tasks/" + task)
                        .json()
                        .path("draft")
                        .toString())
                .contains("登记之名");
        decides(home, "officer.ga", change, right).expect(200);

        var line = line(home.sheet(CLERK, change), "person");
        assertThat(line.path("reported").asText()).isEqualTo("误报之名");
        assertThat(line.path("settled").asText()).isEqualTo("登记之名");
        home.applies(change, Map.of());
        var names = texts(home.profile().path("members"), "name");
        assertThat(names).contains("登记之名").doesNotContain("误报之名");
        assertThat(home.clerk()
                        .post("/api/residents/search", Map.of("documentNumber", reported.get("documentNumber")))
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(jdbc.queryForObject(
                        "SELECT settled_facts FROM change_decision r JOIN case_file c ON c.id = r.case_file_id WHERE c.case_number = ?",
                        String.class,
                        change))
                .doesNotContain("登记之名")
                .doesNotContain(registered);
    }

    @Test
    void aChildIsBornOnTheDayThatIsRegisteredUnderItsName() {
        var home = new ChangedHousehold(address);
        home.with("生日户主", "02", "19900101");
        var child = Map.of("name", "生日误报", "sex", "1", "birthDate", ChangedHousehold.today());
        var change = home.reported("BIRTH", null, Map.of("relation", "20", "person", child));
        home.officials.says(CLERK, change, "raiseConflict", Map.of("conflictField", "identity"), "出生证明上不同");
        var born = LocalDate.now(Zone.OFFICE).minusDays(4).toString();
        Map<String, Object> register = Map.of("source", "register", "registeredName", "生日登记", "registeredSex", "2");
        var tomorrow = LocalDate.now(Zone.OFFICE).plusDays(1).toString();

        assertThat(fields(decides(home, "officer.ga", change, with(register, "settledOn", tomorrow))))
                .containsExactly("settledOn");
        decides(home, "officer.ga", change, with(register, "settledOn", born)).expect(200);

        assertThat(line(home.sheet(CLERK, change), "birthDate").path("settled").asText())
                .isEqualTo(born);
        home.applies(change, Map.of());
        var recorded = home.members().stream()
                .map(home::person)
                .filter(person -> person.at("/details/name").asText().equals("生日登记"))
                .findFirst()
                .orElseThrow();
        assertThat(recorded.at("/details/birthDate").asText()).isEqualTo(born);
    }

    @Test
    void theDayThatTheOwnerOfTheBirthSettledStaysWhereTheNameIsSettledAfterwards() {
        var home = new ChangedHousehold(address);
        home.with("两裁户主", "02", "19900101");
        var child = Map.of("name", "两裁误报", "sex", "1");
        var change = home.reported("BIRTH", null, Map.of("relation", "20", "person", child));
        var born = LocalDate.now(Zone.OFFICE).minusDays(2).toString();
        home.officials.says(CLERK, change, "raiseConflict", Map.of("conflictField", "birth"), "日期不同");
        decides(home, "officer.wj", change, Map.of("source", "register", "settledOn", born))
                .expect(200);
        home.officials.says(CLERK, change, "verifyAgain", Map.of(), "名字也不同");
        home.officials.says(CLERK, change, "raiseConflict", Map.of("conflictField", "identity"), "名字不同");
        decides(
                        home,
                        "officer.ga",
                        change,
                        Map.of("source", "register", "registeredName", "两裁登记", "registeredSex", "1"))
                .expect(200);

        assertThat(home.sheet(CLERK, change).path("settledOn").asText()).isEqualTo(born);
    }

    @Test
    void aDraftThatCannotBeReadAnyMoreKeepsNobodyFromTheTask(CapturedOutput log) {
        var home = new ChangedHousehold(address);
        var person = home.with("草稿失钥", "02", "19900101");
        var change = home.reported("RETURN", person, Map.of());
        home.officials.says(CLERK, change, "raiseConflict", Map.of("conflictField", "marriage"), "婚姻登记不同");
        var task = home.officials.task("officer.mz", change);
        var officer = home.officials.as("officer.mz");
        var draft = Map.of("form", Map.of("registeredName", "失钥之名"));
        officer.put("/api/tasks/" + task + "/draft", draft).expect(204);
        var ofAnotherKey = "00000000:" + "A".repeat(80);
        assertThat(transactions.<Integer>execute(status ->
                        jdbc.update("UPDATE task_draft SET content = ? WHERE task_id = ?", ofAnotherKey, task)))
                .isOne();

        var opened = officer.get("/api/tasks/" + task).expect(200).json();

        assertThat(opened.path("draft").isNull()).isTrue();
        assertThat(log).contains(task + " cannot be read").doesNotContain(ofAnotherKey);
        officer.put("/api/tasks/" + task + "/draft", draft).expect(204);
        assertThat(officer.get("/api/tasks/" + task).json().path("draft").toString())
                .contains("失钥之名");
    }

    @Test
    void theRegisteredDayIsToldWhereItHoldsAndTheReportedOneWhereThatDoes() {
        var home = new ChangedHousehold(address);
        home.with("日期户主", "02", "19600101");
        var dead = home.with("日期逝者", "12", "19620101");
        var change = home.reported("DEATH", dead, Map.of());
        home.officials.says(CLERK, change, "raiseConflict", Map.of("conflictField", "death"), "证明上的日期不同");

        assertThat(fields(decides(home, "officer.mz", change, Map.of("source", "register"))))
                .containsExactly("settledOn");
        decides(home, "officer.mz", change, Map.of("source", "report", "settledOn", "2026-01-01"))
                .expect(200);

        assertThat(home.sheet(CLERK, change).path("settledOn").isNull()).isTrue();
    }

    @Test
    void workAndCategoryAreWrittenAsRegistered() {
        var home = new ChangedHousehold(address);
        var worker = home.with("务工登记", "02", "19900101");
        var away = home.reported("WORK_AWAY", worker, Map.of("workAway", "country", "workPlace", "误报厂"));
        home.officials.says(CLERK, away, "raiseConflict", Map.of("conflictField", "work"), "就业登记不同");
        var register = Map.of("source", "register", "registeredWorkAway", "county", "registeredWorkPlace", "登记厂");
        decides(home, "officer.rs", away, register).expect(200);
        home.applies(away, Map.of());

        assertThat(home.person(worker).at("/details/workAway/code").asText()).isEqualTo("county");
        assertThat(home.person(worker).at("/details/workPlace").asText()).isEqualTo("登记厂");

        var category = home.reported("CATEGORY", null, Map.of("category", "away"));
        home.officials.says(CLERK, category, "raiseConflict", Map.of("conflictField", "category"), "名单不同");
        decides(home, "officer.ny", category, Map.of("source", "register", "registeredCategory", "absent"))
                .expect(200);
        home.applies(category, Map.of());

        assertThat(home.profile().at("/category/code").asText()).isEqualTo("absent");
    }

    @Test
    void aRegisterThatSaysNothingOfTheChangeDoesNotHold() {
        var home = new ChangedHousehold(address);
        var person = home.with("无关登记", "02", "19900101");
        var change = home.reported("RETURN", person, Map.of());
        home.officials.says(CLERK, change, "raiseConflict", Map.of("conflictField", "marriage"), "婚姻登记不同");

        assertThat(fields(decides(home, "officer.mz", change, Map.of("source", "register"))))
                .containsExactly("source");
    }

    @Test
    void whatWasDecidedIsNotVerifiedAwayAndStaysOnRecord() {
        var home = new ChangedHousehold(address);
        home.with("再裁户主", "02", "19600101");
        var dead = home.with("再裁逝者", "12", "19620101");
        var change = home.reported("DEATH", dead, Map.of());
        var day = LocalDate.now(Zone.OFFICE).minusDays(3).toString();
        home.officials.says(CLERK, change, "raiseConflict", Map.of("conflictField", "death"), "日期不同");
        decides(home, "officer.mz", change, Map.of("source", "register", "settledOn", day))
                .expect(200);
        home.officials.says(CLERK, change, "verifyAgain", Map.of(), "家属又有说法");

        var refused = home.officials.act(CLERK, change, "verifyChange", Map.of("form", Map.of("basis", "visit")));
        assertThat(refused.expect(409).text()).contains("民政局");
        var sent = home.sheet(CLERK, change).path("decisions");
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).path("isSentBack").asBoolean()).isTrue();
        assertThat(sent.get(0).path("settledOn").asText()).isEqualTo(day);

        home.officials.says(CLERK, change, "raiseConflict", Map.of("conflictField", "death"), "请再核对");
        decides(home, "officer.mz", change, Map.of("source", "register", "settledOn", day))
                .expect(200);
        assertThat(home.sheet(CLERK, change).path("decisions")).hasSize(2);
        home.applies(change, Map.of());
        assertThat(home.sheet(CLERK, change).path("settledOn").asText()).isEqualTo(day);
    }

    private static Map<String, Object> with(Map<String, Object> form, String key, Object value) {
        var more = new HashMap<>(form);
        more.put(key, value);
        return more;
    }

    private static Api.Answer decides(ChangedHousehold home, String officer, String change, Map<String, ?> form) {
        return home.officials.act(officer, change, "chooseSource", Map.of("form", form, "opinion", "以登记材料为准"));
    }

    private static JsonNode line(JsonNode sheet, String field) {
        return StreamSupport.stream(sheet.path("lines").spliterator(), false)
                .filter(line -> line.path("field").asText().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
