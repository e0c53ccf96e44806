package org.linli.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.DataCipher;
import org.linli.shared.retention.Expiring;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What was kept long enough is deleted by a rule that the office has switched on, once, and counted. */
@IntegrationTest
class RetentionIT {
    private static final String CLAIMS = "ended-claims";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RetentionRules rules;

    @Autowired
    private List<Expiring> expiring;

    private Api office;

    @BeforeEach
    void comeToTheOffice() {
        office = address.as("admin");
        switchTo(CLAIMS, false);
    }

    @Test
    void everyRuleIsCarriedOutBySomebodyAndWhatIsUnsureIsOff() {
        assertThat(rules.list())
                .extracting(RetentionRule::code)
                .containsExactlyInAnyOrderElementsOf(
                        expiring.stream().map(Expiring::rule).toList());
        assertThat(rules.list())
                .filteredOn(rule -> rule.needsCheck() && rule.checkedAt() == null)
                .noneMatch(RetentionRule::isActive);
    }

    @Test
    void aRuleIsSwitchedOnOnlyAfterSomebodyHasCheckedIt() {
        transaction.executeWithoutResult(
                status -> jdbc.update("UPDATE retention_rule SET checked_at = NULL WHERE code = 'ended-infos'"));
        var rule = rule("ended-infos");
        var path = "/api/retention-rules/ended-infos";

        var version = rule.path("version").asInt();
        var unchecked = office.put(path, setting(1825, true, false, version));
        assertThat(unchecked.expect(400).json().at("/errors/0/field").asText()).isEqualTo("hasChecked");
        var tooShort = office.put(path, setting(1, false, false, version));
        assertThat(tooShort.expect(400).json().at("/errors/0/field").asText()).isEqualTo("days");

        var on =
                office.put(path, setting(1825, true, true, version)).expect(200).json();
        assertThat(on.path("isActive").asBoolean()).isTrue();
        assertThat(on.path("checkedBy").asText()).isNotEmpty();
        version = on.path("version").asInt();
        var sooner = office.put(path, setting(365, true, false, version));
        assertThat(sooner.expect(400).json().at("/errors/0/field").asText()).isEqualTo("hasChecked");
        office.put(path, setting(1825, false, false, version)).expect(200);
        var again = office.put(path, setting(1825, true, false, version + 1));
        assertThat(again.expect(400).json().at("/errors/0/field").asText()).isEqualTo("hasChecked");
        address.as("comm1").get("/api/retention-rules").expect(403);
    }

    @Test
    void whatIsOverGoesOnceHoweverManyNodesRunAndNothingElseDoes() throws Exception {
        var old = refused();
        var young = refused();
        transaction.executeWithoutResult(status ->
                jdbc.update("UPDATE household_claim SET decided_at = '2020-01-01 00:00:00' WHERE number = ?", old));
        assertThat(rules.deleteSome(CLAIMS, true)).as("the rule is off").isZero();
        assertThat(rule(CLAIMS).path("due").asInt())
                .as("and says what it would do")
                .isEqualTo(1);
        switchTo(CLAIMS, true);

        var node = (Callable<Integer>) () -> rules.deleteSome(CLAIMS, true);
        var deleted = AtOnce.run(List.of(node, node));

        assertThat(deleted).containsExactlyInAnyOrder(1, 0);
        assertThat(claims(old)).isZero();
        assertThat(claims(young)).isEqualTo(1);
        assertThat(rule(CLAIMS).path("due").asInt()).isZero();
        var line = jdbc.queryForMap("SELECT object, detail FROM audit_log WHERE action = 'delete-by-schedule'"
                + " AND object = 'retention-rule:ended-claims' ORDER BY id DESC LIMIT 1");
        assertThat(line.get("DETAIL")).isEqualTo("1 after 1095 days");
        switchTo(CLAIMS, false);
    }

    @Test
    void whatRequestsSayGoesAndThatTheyWereAnsweredStays() {
        account("RETAINED", null);
        request("RETAINED", "RETAINED", "2019-01-15");
        request("ANSWERED", "RETAINED", young());

        run("answered-requests");

        var left = jdbc.queryForMap("SELECT state, reason, answer FROM data_request WHERE number = 'RETAINED'");
        assertThat(left.get("STATE")).isEqualTo("REFUSED");
        assertThat(left.get("REASON")).isNull();
        assertThat(left.get("ANSWER")).isNull();
        assertThat(jdbc.queryForMap("SELECT reason, answer FROM data_request WHERE number = 'ANSWERED'"))
                .doesNotContainValue(null);
    }

    @Test
    void aClosedAccountGoesWithAllThatHangsOnIt() {
        var claim = refused();
        account("CLOSED-OLD", "2019-01-01");
        account("CLOSED-NEW", young());
        request("CLOSED", "CLOSED-OLD", young());
        update("INSERT INTO account_report (account_id, case_number, reported_at)"
                + " SELECT id, 'LL-0', '2019-01-01' FROM resident_account WHERE code = 'CLOSED-OLD'");
        update("INSERT INTO account_consent (account_id, code, text_version, given_at, given_by)"
                + " SELECT id, 'messages', 1, '2019-01-01', 'SELF' FROM resident_account WHERE code = 'CLOSED-OLD'");
        update(
                "UPDATE household_claim SET account_id = (SELECT id FROM resident_account WHERE code = 'CLOSED-OLD')"
                        + " WHERE number = ?",
                claim);

        run("closed-accounts");

        assertThat(count("resident_account", "code = 'CLOSED-OLD'")).isZero();
        assertThat(count("data_request", "number = 'CLOSED'")).isZero();
        assertThat(claims(claim)).isZero();
        assertThat(count("resident_account", "code = 'CLOSED-NEW'")).isEqualTo(1);
    }

    @Test
    void aClosedAccountStaysWithItsProofsUntilItsTimeIsOver() {
        account("CLOSED-LATELY", young());
        request("CLOSED-LATELY", "CLOSED-LATELY", young());
        update("INSERT INTO account_consent (account_id, code, text_version, given_at, given_by)"
                + " SELECT id, 'messages', 1, '2019-01-01', 'SELF' FROM resident_account WHERE code = 'CLOSED-LATELY'");

        run("closed-accounts");

        assertThat(count("resident_account", "code = 'CLOSED-LATELY'")).isEqualTo(1);
        assertThat(count("data_request", "number = 'CLOSED-LATELY'")).isEqualTo(1);
        assertThat(count(
                        "account_consent",
                        "account_id = (SELECT id FROM resident_account WHERE code = 'CLOSED-LATELY')"))
                .isEqualTo(1);
    }

    @Test
    void whoReadAnAnnouncementGoesLongAfterItIsOverAndNotWhileItIsShown() {
        read("over", "PUBLISHED", "2020-01-01");
        read("shown", "PUBLISHED", null);
        read("lately", "PUBLISHED", young());
        read("withdrawn", "WITHDRAWN", null);

        rules.deleteSome("announcement-reads", true);

        assertThat(jdbc.queryForList(
                        "SELECT TRIM(reader) FROM announcement_read WHERE reader_kind = 'DEVICE' AND community_id IS NULL"
                                + " AND read_at = '2019-01-02'",
                        String.class))
                .containsExactlyInAnyOrder("shown", "lately");
    }

    @Test
    void infosGoLongAfterTheyEndedAndNotWhenTheyWereRecordedLately() {
        var person = person();
        info(person, "old", "2015-01-01", "2015-01-02", "2016-01-01");
        info(person, "ended", "2015-01-01", null, "2016-01-01");
        info(person, "backdated", young(), "2015-01-02", null);
        info(person, "endedLately", "2015-01-01", "2015-01-02", young());
        info(person, "holds", "2015-01-01", null, null);

        run("ended-infos");

        assertThat(jdbc.queryForList(
                        "SELECT collected_by FROM resident_info i JOIN resident r ON r.id = i.resident_id"
                                + " WHERE r.number = ?",
                        String.class,
                        person))
                .containsExactlyInAnyOrder("backdated", "endedLately", "holds");
    }

    @Test
    void earlierStatesLoseWhatIsSensitiveLongAfterTheyWereReplaced() {
        var person = person();
        past(person, 1001, "2015-01-01");
        past(person, 1002, young());
        ground(person, "旧同意书", "2015-01-01");
        ground(person, "去年的同意书", young());
        ground(person, "现在的同意书", null);

        run("past-sensitive");

        assertThat(jdbc.queryForList(
                        "SELECT g.paper FROM health_ground g JOIN resident r ON r.id = g.resident_id WHERE r.number = ?",
                        String.class,
                        person))
                .containsExactlyInAnyOrder("去年的同意书", "现在的同意书");

        assertThat(jdbc.queryForMap(
                        "SELECT phone, health FROM resident_past WHERE number = ? AND version = 1001", person))
                .doesNotContainValue("chronic")
                .containsEntry("PHONE", null);
        assertThat(jdbc.queryForMap(
                        "SELECT phone, health FROM resident_past WHERE number = ? AND version = 1002", person))
                .doesNotContainValue(null);
    }

    private void run(String code) {
        switchTo(code, true);
        rules.deleteSome(code, true);
        switchTo(code, false);
    }

    private static String young() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(30).toString();
    }

    private void account(String code, String closedAt) {
        update("""
                INSERT INTO resident_account (code, notice_version, notice_accepted_at, sessions_since, created_at,
                    last_login_at, closed_at)
                VALUES (?, 1, '2019-01-01', '2019-01-01', '2019-01-01', '2019-01-01', ?)""", code, closedAt);
    }

    private void request(String number, String account, String decidedAt) {
        update("""
                INSERT INTO data_request (number, account_id, resident_number, kind, reason, state, answer, grid_id,
                    community_id, street_id, asked_at, due_at, decided_at)
                SELECT ?, a.id, 'R-0', 'DELETION', ?, 'REFUSED', ?, 1, 1, 1, '2019-01-01', '2019-02-01', ?
                  FROM resident_account a WHERE a.code = ?""", number, cipher.encrypt("不想留"), cipher.encrypt("不能删除"), decidedAt, account);
    }

    private void read(String reader, String state, String shownUntil) {
        update("""
                INSERT INTO announcement (public_id, unit_id, title, body, state, is_pinned, is_rolling, is_to_confirm,
                    shown_until, changed_at, changed_by)
                SELECT ?, MIN(id), '过期公告', '正文', ?, FALSE, FALSE, FALSE, ?, '2019-01-01', 'test' FROM unit""", reader, state, shownUntil);
        update("""
                INSERT INTO announcement_read (announcement_id, reader, reader_kind, read_at)
                SELECT id, ?, 'DEVICE', '2019-01-02' FROM announcement WHERE public_id = ?""", reader, reader);
    }

    private String person() {
        var neighbours = new Neighbours(address, jdbc, cipher);
        return neighbours.person(neighbours.home(), "澹台保存", "19810102", "02").number();
    }

    private void info(String person, String by, String recordedAt, String validTo, String endedAt) {
        update("""
                INSERT INTO resident_info (resident_id, kind_code, content, source, confidence, collected_at, collected_by,
                    valid_from, valid_to, recorded_at, recorded_by, ended_at)
                SELECT id, 'school-record', ?, 'visit', 'VERIFIED', '2015-01-01', ?, '2015-01-01', ?, ?, 'test', ?
                  FROM resident WHERE number = ?""", cipher.encrypt("{}"), by, validTo, recordedAt, endedAt, person);
    }

    private void past(String person, int version, String replacedAt) {
        update("""
                INSERT INTO resident_past (id, number, name, phone, sex, health, status, grid_id, community_id, street_id,
                    home_grid_id, home_community_id, home_street_id, valid_from, change_kind, recorded_at, recorded_by,
                    version, valid_to, replaced_at)
                SELECT id, number, name, phone, sex, 'chronic', status, grid_id, community_id, street_id, home_grid_id,
                    home_community_id, home_street_id, '2015-01-01', 'CORRECTED', '2015-01-01', 'test', ?, '2015-01-01', ?
                  FROM resident WHERE number = ?""", version, replacedAt, person);
    }

    private void ground(String person, String paper, String endedAt) {
        update("""
                INSERT INTO health_ground (resident_id, kind, given_on, paper, recorded_at, recorded_by, ended_at)
                SELECT id, 'SELF', '2014-01-01', ?, '2014-01-01', 'test', ? FROM resident WHERE number = ?""", paper, endedAt, person);
    }

    private void update(String sql, Object... values) {
        transaction.executeWithoutResult(status -> jdbc.update(sql, values));
    }

    private int count(String table, String where) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + table + " WHERE " + where, Integer.class);
    }

    /** A claim that the community has refused. */
    private String refused() {
        var neighbours = new Neighbours(address, jdbc, cipher);
        var person = new Neighbours.Person("", "澹台过期", Neighbours.document("19810102"), Neighbours.phone());
        var claim = neighbours.claim(neighbours.logIn(person.phone()), neighbours.home(), person);
        address.as(Neighbours.COMMUNITY_STAFF)
                .post("/api/household-claims/" + claim + "/refusal", Map.of("reason", "请到社区登记", "version", 0))
                .expect(200);
        return claim;
    }

    private void switchTo(String code, boolean isActive) {
        var rule = rule(code);
        var days = Math.max(1095, rule.path("minDays").asInt());
        office.put(
                        "/api/retention-rules/" + code,
                        setting(days, isActive, true, rule.path("version").asInt()))
                .expect(200);
    }

    private static Map<String, Object> setting(int days, boolean isActive, boolean hasChecked, int version) {
        return Map.of("days", days, "isActive", isActive, "hasChecked", hasChecked, "version", version);
    }

    private JsonNode rule(String code) {
        for (var rule : office.get("/api/retention-rules").expect(200).json().path("items")) {
            if (rule.path("code").asText().equals(code)) {
                return rule;
            }
        }
        throw new AssertionError(code);
    }

    private int claims(String number) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM household_claim WHERE number = ?", Integer.class, number);
    }
}
