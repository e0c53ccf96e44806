package org.linli.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.changes.ChangedHousehold.CLERK;
import static org.linli.changes.ChangedHousehold.HEAD;
import static org.linli.changes.ChangedHousehold.WORKER;
import static org.linli.changes.ChangedHousehold.fields;
import static org.linli.changes.ChangedHousehold.tags;
import static org.linli.changes.ChangedHousehold.texts;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.residents.ArchiveFixture;
import org.linli.residents.HouseholdKind;
import org.linli.shared.Zone;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of all the households that somebody leaves or comes to, and how that is taken back. */
@IntegrationTest
class ChangedHouseholdsIT {
    private static final String OTHER_CLERK = "comm2";
    private static final String OTHER_GRID = "990981001002001";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aNewHeadIsAskedForInEachHouseholdThatSomebodyHeaded() {
        var home = new ChangedHousehold(address);
        var legal = new ChangedHousehold(address, "LEGAL");
        var father = home.with("欧阳两户", "02", "19500101");
        var wife = home.with("欧阳之妻", "12", "19530101");
        var son = home.with("欧阳之子", "20", "19850101");
        legal.joinedBy(father, "02");
        legal.joinedBy(wife, "12");
        legal.joinedBy(son, "20");
        var change = home.reported("DEATH", father, Map.of());
        home.verifies(change);

        assertThat(fields(home.officials.act(CLERK, change, "applyChange", Map.of("form", Map.of("newHead", wife)))))
                .containsExactly("newHeadElsewhere");
        assertThat(home.state(change)).isEqualTo("CHANGE_VERIFIED");
        home.applies(change, Map.of("newHead", wife, "newHeadElsewhere", son));

        assertThat(home.relationOf(wife)).isEqualTo("02");
        assertThat(home.relationOf(son)).as("a child of both").isEqualTo("20");
        assertThat(legal.relationOf(son)).isEqualTo("02");
        assertThat(legal.relationOf(wife)).as("a parent of the son").isIn("51", "52");

        home.revert(change).expect(200);
        assertThat(home.relationOf(father)).isEqualTo("02");
        assertThat(legal.relationOf(wife)).isEqualTo("12");
    }

    @Test
    void whatWentFromThePastByScheduleStaysInThePresentWhenAChangeIsTakenBack() {
        var home = new ChangedHousehold(address);
        home.with("欧阳在户", "02", "19500101");
        var person = home.with("欧阳有病", "12", "19530101");
        change("UPDATE resident SET health = 'chronic', phone = name WHERE number = ?", person);
        var change = home.changed("DEATH", person, Map.of(), Map.of());
        change("UPDATE resident_past SET health = NULL, phone = NULL WHERE number = ?", person);

        home.revert(change).expect(200);

        var now = jdbc.queryForMap("SELECT health, phone, status FROM resident WHERE number = ?", person);
        assertThat(now).containsEntry("HEALTH", "chronic").containsEntry("STATUS", "ACTIVE");
        assertThat(now.get("PHONE")).isNotNull();
    }

    private void change(String sql, String person) {
        transactions.executeWithoutResult(status -> jdbc.update(sql, person));
    }

    @Test
    void theTrueDayIsKeptWhereThePersonIsRecordedOnlySinceLater() {
        var home = new ChangedHousehold(address);
        home.with("即墨在世", "02", "19500101");
        var person = home.with("即墨早逝", "12", "19530101");

        var change = home.reports(WORKER, "DEATH", person, Map.of(), Map.of("on", "2026-01-15"))
                .expect(201)
                .json()
                .path("number")
                .asText();
        home.verifies(change);
        home.applies(change, Map.of());

        assertThat(home.person(person).path("changeNote").asText()).startsWith("发生于 2026-01-15；");
    }

    @Test
    void whatSomebodyIsToTheNewHeadIsAskedForWhereItDoesNotFollow() {
        var home = new ChangedHousehold(address);
        var grandfather = home.with("上官祖父", "02", "19400101");
        var son = home.with("上官长子", "20", "19650101");
        var grandchild = home.with("上官孙辈", "49", "19950101");
        var change = home.reported("DEATH", grandfather, Map.of());
        home.verifies(change);
        var asked = "relation_" + grandchild.replace('-', '_');

        var refused = home.officials.act(CLERK, change, "applyChange", Map.of("form", Map.of("newHead", son)));
        assertThat(fields(refused)).containsExactly(asked);
        change("UPDATE resident SET sex = '2' WHERE number = ?", grandchild);
        var asSon =
                home.officials.act(CLERK, change, "applyChange", Map.of("form", Map.of("newHead", son, asked, "20")));
        assertThat(fields(asSon)).as("a woman is nobody's son").containsExactly(asked);
        home.applies(change, Map.of("newHead", son, asked, "30"));

        assertThat(home.relationOf(grandchild)).isEqualTo("30");
    }

    @Test
    void nobodyIsNamedWhomTheKindDoesNotAskFor() {
        var home = new ChangedHousehold(address);
        home.with("闻人在户", "02", "19600101");
        var stranger = new ChangedHousehold(address).with("闻人外户", "02", "19700101");
        var child = Map.of("relation", "20", "person", Map.of("name", "闻人小宝", "sex", "1"));

        var change = home.reported("BIRTH", stranger, child);

        assertThat(home.sheet(WORKER, change).toString())
                .contains("闻人小宝")
                .doesNotContain("闻人外户")
                .doesNotContain(stranger);
    }

    @Test
    void aNumberThatIsKnownUnderAnotherNameMovesNobody() {
        var home = new ChangedHousehold(address);
        home.with("太叔在户", "02", "19600101");
        var old = new ChangedHousehold(address);
        var known = old.with("太叔旧户", "02", "19700101");
        var typed = Map.of("name", "太叔新名", "documentKind", "RESIDENT_ID", "documentNumber", old.documentOf(known));

        var refused = home.reports(WORKER, "MOVE_IN", null, Map.of("relation", "97", "person", typed));

        assertThat(fields(refused)).containsExactly("documentNumber");
        assertThat(refused.text()).doesNotContain("太叔旧户");
        assertThat(old.members()).contains(known);
    }

    @Test
    void anotherHouseholdThatIsLeftEmptyIsLookedAfterAsTheReportedOne() {
        var home = new ChangedHousehold(address);
        home.with("淳于女儿", "02", "19700101");
        var own = new ChangedHousehold(address, "LEGAL");
        var widow = home.with("淳于寡母", "52", "19400101");
        own.joinedBy(widow, "02");

        var change = home.changed("DEATH", widow, Map.of(), Map.of("vacant", true));

        assertThat(own.profile().path("status").asText()).isEqualTo("CLOSED");
        assertThat(own.clerk().get("/api/dwellings/" + own.dwelling).json().toString())
                .contains("vacant");
        var plate = home.sheet(CLERK, change).path("followUps");
        assertThat(texts(plate, "unit")).contains("滨河社区");
        assertThat(texts(plate, "action")).anyMatch(action -> action.contains(own.number));
    }

    @Test
    void whoeverComesFromAHouseholdThatHeHeadedLeavesItAHead() {
        var old = new ChangedHousehold(address);
        var mover = old.with("赫连出户", "02", "19600101");
        var brother = old.with("赫连弟弟", "73", "19650101");
        var cousin = old.with("赫连表亲", "97", "19660101");
        var home = new ChangedHousehold(address);
        home.with("赫连亲家", "02", "19600101");
        var in = home.reports(WORKER, "MOVE_IN", null, Map.of("relation", "97"), Map.of("joining", mover))
                .expect(201)
                .json()
                .path("number")
                .asText();
        home.verifies(in);

        assertThat(fields(home.officials.act(CLERK, in, "applyChange", Map.of("form", Map.of()))))
                .contains("newHeadElsewhere");
        home.applies(in, Map.of("newHeadElsewhere", brother, "relationElsewhere_" + cousin.replace('-', '_'), "97"));

        assertThat(old.relationOf(brother)).isEqualTo("02");
        assertThat(home.members()).contains(mover);
    }

    @Test
    void vacantAndAloneEndWhenSomebodyMovesIn() {
        var home = new ChangedHousehold(address);
        var old = home.with("万俟独居", "02", "19400101");
        home.clerk()
                .put("/api/residents/" + old + "/tags/lone-elderly", Map.of())
                .expect(204);
        home.clerk()
                .put("/api/dwellings/" + home.dwelling + "/tags/vacant", Map.of())
                .expect(204);

        var change = home.changed(
                "MOVE_IN", null, Map.of("relation", "20", "person", ArchiveFixture.person("万俟儿子")), Map.of());

        assertThat(tags(home.person(old))).doesNotContain("lone-elderly");
        assertThat(home.clerk().get("/api/dwellings/" + home.dwelling).text()).doesNotContain("vacant");
        home.revert(change).expect(200);
        assertThat(tags(home.person(old))).contains("lone-elderly");
        assertThat(home.clerk().get("/api/dwellings/" + home.dwelling).text()).contains("vacant");
    }

    @Test
    void nobodyComesToAHouseholdWhileHeBelongedToAnother() {
        var mover = new ChangedHousehold(address).with("司徒早到", "02", "19700101");
        var home = new ChangedHousehold(address);
        home.with("司徒户主", "02", "19600101");
        var joining = Map.of("joining", mover);
        var early = LocalDate.now(Zone.OFFICE).minusDays(1).toString();

        var refused =
                home.reports(WORKER, "MOVE_IN", null, Map.of("relation", "97"), Map.of("joining", mover, "on", early));
        assertThat(refused.expect(400).json().at("/errors/0/field").asText()).isEqualTo("on");
        assertThat(refused.json().at("/errors/0/message").asText()).contains(ChangedHousehold.today());

        var in = home.reports(WORKER, "MOVE_IN", null, Map.of("relation", "97"), joining)
                .expect(201)
                .json()
                .path("number")
                .asText();
        var verified = Map.of("form", Map.of("basis", "visit", "settledOn", early));
        assertThat(fields(home.officials.act(CLERK, in, "verifyChange", verified)))
                .containsExactly("settledOn");
    }

    @Test
    void whoIsKeptByAnotherCommunityIsRefusedWhenHeIsReported() {
        var bride = ArchiveFixture.person("慕容外村");
        var away = ArchiveFixture.household(address.as(OTHER_CLERK), OTHER_GRID, HouseholdKind.LIVING);
        ArchiveFixture.resident(address.as(OTHER_CLERK), away, "02", bride);
        var home = new ChangedHousehold(address);
        var groom = home.with("慕容新郎", "02", "19950101");
        var person =
                Map.of("name", "慕容外村", "documentKind", "RESIDENT_ID", "documentNumber", bride.get("documentNumber"));

        var refused = home.reports(WORKER, "MARRIAGE", groom, Map.of("relation", "12", "person", person));

        assertThat(fields(refused)).containsExactly("documentNumber");
    }

    @Test
    void aClosedHouseholdChangesNoMore() {
        var home = new ChangedHousehold(address);
        var last = home.with("鲜于末人", "02", "19500101");
        home.changed("DEATH", last, Map.of(), Map.of());

        assertThat(fields(home.reports(CLERK, "CATEGORY", null, Map.of("category", "away"))))
                .containsExactly("household");
        assertThat(fields(home.clerk().put("/api/households/" + home.number + "/tags/" + householdTag(), Map.of())))
                .containsExactly("tag");
    }

    @Test
    void aHouseholdThatWasMergedSinceStandsAgainstTakingBack() {
        var home = new ChangedHousehold(address);
        home.with("长孙留守", "02", "19600101");
        var left = home.with("长孙离户", "20", "19900101");
        var change = home.changed("MOVE_OUT", left, Map.of("everywhere", true), Map.of());
        var kept = new ChangedHousehold(address);
        var version = kept.profile().path("version").asInt();
        kept.clerk()
                .post(
                        "/api/households/" + kept.number + "/merges",
                        Map.of("duplicate", home.number, "version", version))
                .expect(200);

        var sheet = home.sheet(HEAD, change);
        assertThat(sheet.path("mayRevert").asBoolean()).isFalse();
        assertThat(sheet.path("whyNotRevert").asText()).contains(home.number);
        assertThat(fields(home.revert(change))).containsExactly("reason");
        assertThat(home.state(change)).isEqualTo("CHANGE_APPLIED");
    }

    @Test
    void whoHasMovedElsewhereSinceIsNotBroughtBack() {
        var legal = new ChangedHousehold(address, "LEGAL");
        var home = new ChangedHousehold(address);
        home.with("宰父户主", "02", "19600101");
        var left = home.with("宰父搬走", "20", "19900101");
        legal.joinedBy(left, "02");
        var change = home.changed("MOVE_OUT", left, Map.of("everywhere", false), Map.of());
        var there = new ChangedHousehold(address);
        there.joinedBy(left, "02");

        var sheet = home.sheet(HEAD, change);
        assertThat(sheet.path("mayRevert").asBoolean()).isFalse();
        assertThat(sheet.path("whyNotRevert").asText()).contains(left).contains(there.number);
        assertThat(fields(home.revert(change))).containsExactly("reason");
        assertThat(there.members()).containsExactly(left);
    }

    @Test
    void whatReachedIntoAnotherCommunityIsTakenBackThereToo() {
        var home = new ChangedHousehold(address);
        home.with("拓跋户主", "02", "19600101");
        var dead = home.with("拓跋两地", "20", "19900101");
        var away = ArchiveFixture.household(address.as(OTHER_CLERK), OTHER_GRID, HouseholdKind.LEGAL);
        transactions.executeWithoutResult(status -> jdbc.update("""
                INSERT INTO household_member (household_id, resident_id, relation, valid_from, open_kind, recorded_at, recorded_by)
                SELECT h.id, r.id, '02', r.valid_from, 'LEGAL', r.recorded_at, r.recorded_by
                  FROM household h, resident r WHERE h.number = ? AND r.number = ?""", away, dead));
        var change = home.changed("DEATH", dead, Map.of(), Map.of());
        var elsewhere = "/api/households/" + away;
        assertThat(address.as(OTHER_CLERK).get(elsewhere).json().path("status").asText())
                .isEqualTo("CLOSED");
        assertThat(texts(home.sheet(CLERK, change).path("followUps"), "unit")).contains("梧桐社区");

        assertThat(home.sheet(HEAD, change).path("mayRevert").asBoolean()).isTrue();
        home.revert(change).expect(200);

        assertThat(address.as(OTHER_CLERK).get(elsewhere).json().path("status").asText())
                .isEqualTo("ACTIVE");
        assertThat(home.members()).contains(dead);
    }

    private String householdTag() {
        return jdbc.queryForList("SELECT code FROM archive_tag_kind WHERE on_household = TRUE", String.class)
                .get(0);
    }
}
