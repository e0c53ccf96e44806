package org.linli.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.changes.ChangedHousehold.CLERK;
import static org.linli.changes.ChangedHousehold.WORKER;
import static org.linli.changes.ChangedHousehold.today;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.linli.residents.ArchiveFixture;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What has been reported is not reported again, and what was taken back stands in nobody's way. */
@IntegrationTest
class ChangeTwiceIT {
    @Autowired
    private ApiAddress address;

    @Test
    void aBirthIsReportedOnce() {
        var home = new ChangedHousehold(address);
        home.with("第五母亲", "02", "19950101");
        var first = number(birth(home, WORKER, "第五小宝", false));

        var again = birth(home, CLERK, "第五 小宝", false).expect(409);
        assertThat(again.text()).contains(first).contains("网格").contains(today());
        var dayBefore = LocalDate.now(Zone.OFFICE).minusDays(1).toString();
        assertThat(home.reports(CLERK, "BIRTH", null, facts("第五小宝", false), Map.of("on", dayBefore))
                        .status())
                .as("another day, the same child")
                .isEqualTo(409);
        assertThat(birth(home, CLERK, "第五大宝", false).status())
                .as("another name")
                .isEqualTo(409);
        birth(home, CLERK, "第五大宝", true).expect(201);

        home.verifies(first);
        home.applies(first, Map.of());
        assertThat(birth(home, CLERK, "第五小宝", false).status()).as("recorded").isEqualTo(409);
    }

    @Test
    void twinsWithoutNamesAreBothRecordedWhicheverIsWrittenDownFirst() {
        var home = new ChangedHousehold(address);
        home.with("孪生母亲", "02", "19950101");
        var first = number(birth(home, WORKER, "孪生未取名", false));
        var second = number(birth(home, CLERK, "孪生未取名", true));
        home.officials.does("sec1", second, "verifyChange", Map.of("basis", "visit"));
        home.applies(second, Map.of());
        home.verifies(first);
        home.applies(first, Map.of());
        var third = number(birth(home, WORKER, "孪生未取名", true));
        home.verifies(third);
        home.applies(third, Map.of());

        assertThat(home.members()).hasSize(4);
    }

    @Test
    void aBirthThatWasNotSoIsReportedRightly() {
        var home = new ChangedHousehold(address);
        home.with("第六母亲", "02", "19950101");
        var wrong = number(birth(home, WORKER, "第六小宝", false));
        home.officials.says(CLERK, wrong, "rejectChange", Map.of(), "填错了户");

        birth(home, WORKER, "第六小宝", false).expect(201);
    }

    @Test
    void ofTwoWhoReportABirthAtOnceOneIsTold() throws Exception {
        var home = new ChangedHousehold(address);
        home.with("第七母亲", "02", "19950101");
        home.officials.as(WORKER);
        Callable<Integer> report = () -> birth(home, WORKER, "第七小宝", false).status();
        Callable<Integer> other = () -> birth(home, CLERK, "第七小宝", false).status();

        assertThat(AtOnce.run(List.of(report, other))).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void ofTwoWhoReportABirthInTwoHouseholdsOfTheCommunityAtOnceOneIsTold() throws Exception {
        var legal = new ChangedHousehold(address, "LEGAL");
        var living = new ChangedHousehold(address);
        legal.officials.as(WORKER);
        Callable<Integer> report = () -> birth(legal, WORKER, "两户小宝", false).status();
        Callable<Integer> other = () -> birth(living, CLERK, "两户小宝", false).status();

        assertThat(AtOnce.run(List.of(report, other))).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void ofTwoWhoReportADeathInBothHouseholdsOfSomebodyAtOnceOneIsTold() throws Exception {
        var legal = new ChangedHousehold(address, "LEGAL");
        legal.with("两户户主", "02", "19600101");
        var dead = legal.with("两户逝者", "10", "19620101");
        var living = new ChangedHousehold(address);
        living.joinedBy(dead, "02");
        legal.officials.as(WORKER);
        Callable<Integer> report =
                () -> legal.reports(WORKER, "DEATH", dead, Map.of()).status();
        Callable<Integer> other =
                () -> living.reports(CLERK, "DEATH", dead, Map.of()).status();

        assertThat(AtOnce.run(List.of(report, other))).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void whoeverComesIsReportedToOneHouseholdOfAKindByNumberOrByDocument() throws Exception {
        var one = new ChangedHousehold(address);
        var other = new ChangedHousehold(address);
        var legal = new ChangedHousehold(address, "LEGAL");
        var typed = ArchiveFixture.person("两处迁入");
        Map<String, Object> facts = Map.of("relation", "97", "person", typed);
        one.officials.as(WORKER);
        Callable<Integer> report =
                () -> one.reports(WORKER, "MOVE_IN", null, facts).status();
        Callable<Integer> again =
                () -> other.reports(CLERK, "MOVE_IN", null, facts).status();

        assertThat(AtOnce.run(List.of(report, again))).containsExactlyInAnyOrder(201, 409);
        legal.reports(CLERK, "MOVE_IN", null, facts).expect(201);

        var before = new ChangedHousehold(address);
        var recorded = before.with("两处登记", "02", "19880808");
        var named =
                Map.of("name", "两处登记", "documentKind", "RESIDENT_ID", "documentNumber", before.documentOf(recorded));
        var first = number(one.reports(WORKER, "MOVE_IN", null, Map.of("relation", "97"), Map.of("joining", recorded)));
        assertThat(other.reports(CLERK, "MOVE_IN", null, Map.of("relation", "97", "person", named))
                        .expect(409)
                        .text())
                .contains(first);
    }

    @Test
    void theCategoryOfAHouseholdIsReportedOnce() {
        var home = new ChangedHousehold(address);
        var first = home.reported("CATEGORY", null, Map.of("category", "away"));

        assertThat(home.reports(CLERK, "CATEGORY", null, Map.of("category", "absent"))
                        .expect(409)
                        .text())
                .contains(first);
    }

    @Test
    void whatWasTakenBackIsReportedRightlyWhileTheUnitsStillUndoIt() {
        var home = new ChangedHousehold(address);
        var person = home.with("第八务工", "02", "19880101");
        var change = home.changed("WORK_AWAY", person, Map.of("workAway", "country"), Map.of());
        home.officials.does("officer.rs", change, "effectDone");
        home.revert(change).expect(200);
        assertThat(home.officials.caseFile(CLERK, change).path("closedAt").isNull())
                .as("still to be undone by a unit")
                .isTrue();

        home.reported("WORK_AWAY", person, Map.of("workAway", "province"));
        assertThat(home.reports(CLERK, "WORK_AWAY", person, Map.of("workAway", "province"))
                        .expect(409)
                        .text())
                .contains("网格")
                .contains(today());
    }

    private static String number(Api.Answer reported) {
        return reported.expect(201).json().path("number").asText();
    }

    private static Api.Answer birth(ChangedHousehold home, String username, String name, boolean twin) {
        return home.reports(username, "BIRTH", null, facts(name, twin));
    }

    private static Map<String, Object> facts(String name, boolean twin) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("relation", "20");
        facts.put("person", Map.of("name", name, "sex", "1"));
        facts.put("twin", twin);
        return facts;
    }
}
