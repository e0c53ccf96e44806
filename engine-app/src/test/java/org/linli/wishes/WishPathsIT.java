package org.linli.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Waiting, giving up, going in twos, doing it oneself, doing it again, calling it off. */
@IntegrationTest
class WishPathsIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TestClock clock;

    private WishScene scene;

    @BeforeEach
    void open() {
        scene = new WishScene(address, jdbc, cipher, clock);
    }

    @Test
    void whoComesTooLateWaitsAndMovesUpInOrderAndARetriedClaimIsOne() {
        var number = scene.open("tidying", false, 2);
        var first = scene.volunteer("候补甲");
        var second = scene.volunteer("候补乙");
        var third = scene.volunteer("候补丙");
        var fourth = scene.volunteer("候补丁");
        scene.claims(first, number, 1).expect(201);
        assertThat(scene.claims(first, number, 1)
                        .expect(201)
                        .json()
                        .path("state")
                        .asText())
                .as("asked again: the same claim")
                .isEqualTo("TAKEN");
        scene.claims(second, number, 1).expect(201);
        assertThat(scene.state(number)).isEqualTo("WISH_CLAIMED");
        assertThat(scene.claims(third, number, 2)
                        .expect(201)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("WAITING");
        assertThat(scene.claims(fourth, number, 1)
                        .expect(201)
                        .json()
                        .path("ahead")
                        .asInt())
                .isEqualTo(1);

        scene.givesUp(second, number).expect(200);
        assertThat(scene.claim(third, number).path("claimState").asText())
                .as("two do not fit one place")
                .isEqualTo("WAITING");
        assertThat(scene.claim(fourth, number).path("claimState").asText()).isEqualTo("TAKEN");
        assertThat(scene.state(number)).isEqualTo("WISH_CLAIMED");

        scene.givesUp(first, number).expect(200);
        assertThat(scene.state(number)).as("one lacks: open again").isEqualTo("WISH_OPEN");
        assertThat(scene.sheet(number).path("reopenedCount").asInt()).isEqualTo(1);
        scene.givesUp(fourth, number).expect(200);

        assertThat(scene.claim(third, number).path("claimState").asText()).isEqualTo("TAKEN");
        assertThat(scene.state(number)).isEqualTo("WISH_CLAIMED");
        assertThat(taken(number)).isEqualTo(2);
        assertThat(scene.officials.timeline(WishScene.STAFF, number).toString())
                .as("claimants are named by what they are")
                .contains("志愿者，1人")
                .doesNotContain("null，");
    }

    @Test
    void whoGivesUpAnAgreedVisitLeavesItToThoseWhoWait() {
        var number = scene.open("tidying", false, 2);
        var team = scene.volunteer("组队甲");
        var single = scene.volunteer("单人乙");
        var waiting = scene.volunteer("排队丙");
        scene.claims(single, number, 1).expect(201);
        scene.claims(waiting, number, 2).expect(201);
        scene.claims(team, number, 1).expect(201);
        scene.agree(number, scene.today().plusDays(2));
        assertThat(scene.claim(team, number).path("address").asText()).isNotBlank();
        assertThat(scene.claim(waiting, number).path("address").isNull()).isTrue();

        scene.givesUp(team, number).expect(200);
        assertThat(scene.state(number)).isEqualTo("WISH_OPEN");
        assertThat(scene.claim(team, number).path("address").isNull()).isTrue();
        assertThat(scene.claim(single, number).path("address").isNull())
                .as("nothing is agreed any more")
                .isTrue();
        scene.givesUp(single, number).expect(200);

        assertThat(scene.state(number)).isEqualTo("WISH_CLAIMED");
        assertThat(scene.claim(waiting, number).path("claimState").asText()).isEqualTo("TAKEN");
    }

    @Test
    void whatWasToldAsAtHomeStaysSoUnlessTheCheckerSaysWhatFollows() {
        var number = scene.register("repair", true);
        var fields = scene.fields(number);
        assertThat(fields.get("atHome").path("defaultValue").asBoolean()).isTrue();
        assertThat(fields.get("headCount").path("defaultValue").asInt()).isEqualTo(2);
        assertThat(fields.get("publicPlace").path("defaultValue").asText()).contains("网格");
        assertThat(fields.get("notAtHome").path("label").asText()).contains("独自去");

        assertThat(WishScene.error(scene.tries(number, "publishWish", scene.publication(false, 1))))
                .isEqualTo("notAtHome");
        var elsewhere = scene.publication(false, 1);
        elsewhere.put("notAtHome", true);
        scene.does(number, "publishWish", elsewhere);

        assertThat(scene.sheet(number).path("minPeople").asInt()).isEqualTo(1);
        assertThat(scene.fields(scene.register("tidying", false))).doesNotContainKey("notAtHome");
    }

    @Test
    void nobodyGoesToAHomeAlone() {
        var number = scene.register("repair", true);
        assertThat(WishScene.error(scene.tries(number, "publishWish", scene.publication(true, 1))))
                .isEqualTo("headCount");
        scene.does(number, "publishWish", scene.publication(true, 2));
        var one = scene.volunteer("上门甲");
        var two = scene.volunteer("上门乙");
        scene.claims(one, number, 1).expect(201);
        assertThat(scene.tries(number, "closeSignUp", Map.of()).status())
                .as("one is not enough")
                .isEqualTo(409);
        scene.claims(two, number, 1).expect(201);
        scene.agree(number, scene.today());

        scene.checksIn(one, number, 1).expect(200);
        assertThat(scene.state(number)).as("he waits for the other").isEqualTo("WISH_AGREED");
        assertThat(WishScene.error(scene.tries(number, "startWish", Map.of("present", 1))))
                .isEqualTo("present");
        scene.checksIn(two, number, 1).expect(200);
        assertThat(scene.state(number)).isEqualTo("WISH_SERVING");
    }

    @Test
    void theCommunityDoesItItselfAndNobodyHasHoursForIt() {
        var number = scene.register("flower-bed", false);
        scene.does(number, "takeOver", Map.of("tools", "锄头"));
        assertThat(scene.state(number)).isEqualTo("WISH_CLAIMED");
        scene.agree(number, scene.today());
        scene.does(number, "startWish", Map.of("present", 1));
        scene.lasts(number, 60);
        var done = Map.of(
                "form",
                Map.of("serviceResult", "花坛理好了", "servedMinutes", 60),
                "evidenceIds",
                List.of(Officials.photo(scene.officials.as(WishScene.STAFF))));
        scene.officials.act(WishScene.STAFF, number, "finishWish", done).expect(200);
        assertThat(scene.officials
                        .as(WishScene.STAFF)
                        .get("/api/cases/" + number + "/task")
                        .expect(200)
                        .json()
                        .path("actionable")
                        .asBoolean())
                .as("whoever recorded the service does not confirm it")
                .isFalse();
        var other = new Colleagues(jdbc, transactions).add("另一位社工", "990981100202 community-staff");
        scene.officials.does(other, number, "confirmWish", Map.of("grade", "FAIR"));

        assertThat(scene.state(number)).isEqualTo("WISH_FULFILLED");
        assertThat(scene.sheet(number).path("own").asBoolean()).isTrue();
        assertThat(address.visitor().get("/api/public/wishes/" + number).status())
                .as("never published")
                .isEqualTo(404);
    }

    @Test
    void whatIsNotRightIsDoneAgainAndCountsOnce() {
        var number = scene.open("tidying", false, 1);
        var volunteer = scene.volunteer("返工甲");
        scene.claims(volunteer, number, 1).expect(201);
        scene.serve(number, volunteer, 1, 30);
        assertThat(scene.tries(number, "redoWish", Map.of("opinion", "只割了一半")).status())
                .isEqualTo(200);
        assertThat(scene.state(number)).isEqualTo("WISH_REDO");

        scene.serve(number, volunteer, 1, 45);
        scene.does(number, "confirmWish", Map.of("grade", "GOOD"));

        assertThat(scene.state(number)).isEqualTo("WISH_FULFILLED");
        assertThat(volunteer
                        .phone()
                        .get("/api/me/volunteer/hours")
                        .expect(200)
                        .json()
                        .path("minutes")
                        .asInt())
                .isEqualTo(45);
    }

    @Test
    void fewerPeopleMayBeEnoughAndTheDateMayChange() {
        var number = scene.open("tidying", false, 5);
        var volunteer = scene.volunteer("改期甲");
        scene.claims(volunteer, number, 2).expect(201);
        assertThat(scene.tries(number, "closeSignUp", Map.of("opinion", "两人就够")).status())
                .isEqualTo(200);
        scene.agree(number, scene.today().plusDays(3));
        assertThat(scene.checksIn(volunteer, number, 2).status())
                .as("not the day")
                .isEqualTo(409);

        assertThat(scene.tries(
                                number,
                                "changeDate",
                                Map.of(
                                        "agreedOn",
                                        scene.today().toString(),
                                        "agreedTime",
                                        scene.now(),
                                        "opinion",
                                        "提前"))
                        .status())
                .isEqualTo(200);

        assertThat(WishScene.error(scene.checksIn(volunteer, number, 3))).isEqualTo("present");
        scene.checksIn(volunteer, number, 2).expect(200);
        assertThat(scene.givesUp(volunteer, number).status()).as("it has begun").isEqualTo(409);
        assertThat(scene.sheet(number).path("dateChanges").asInt()).isEqualTo(1);
    }

    @Test
    void isCancelledBeforeTheServiceBeginsWithItsReason() {
        var number = scene.open("tidying", false, 1);
        var volunteer = scene.volunteer("取消甲");
        scene.claims(volunteer, number, 1).expect(201);
        assertThat(scene.officials
                        .act(WishScene.STAFF, number, "cancelWish", Map.of("form", Map.of()))
                        .status())
                .as("without a reason")
                .isEqualTo(400);
        assertThat(scene.tries(number, "cancelWish", Map.of("opinion", "老人已住院")).status())
                .isEqualTo(200);

        assertThat(scene.state(number)).isEqualTo("WISH_CANCELLED");
        assertThat(scene.claim(volunteer, number).path("claimState").asText()).isEqualTo("ENDED");
        assertThat(address.visitor().get("/api/public/wishes/" + number).status())
                .isEqualTo(404);
    }

    @Test
    void aResidentTakesHisWishBackUntilItBegins() {
        var elder = scene.resident("撤回甲");
        var number = elder.phone()
                .post("/api/me/wishes", Map.of("kind", "errand", "words", "代买米", "consent", true))
                .expect(201)
                .json()
                .path("number")
                .asText();
        elder.phone()
                .post("/api/me/wishes/" + number + "/withdrawal", Map.of("words", "儿子买了"))
                .expect(200);

        assertThat(scene.state(number)).isEqualTo("WISH_CANCELLED");
        assertThat(scene.resident("别人甲").phone().get("/api/me/wishes/" + number).status())
                .isEqualTo(404);
    }

    @Test
    void alliancesAreKeptByTheirOfficeAndSeenByCommunities() {
        var unit = new HashMap<String, Object>();
        unit.put("code", "TSG" + scene.today().getDayOfYear());
        unit.put("name", "市图书馆");
        unit.put("contactName", "皇甫联络");
        unit.put("contactPhone", "0990-8123456");
        unit.put("active", true);
        unit.put("areas", List.of("990981100202"));
        unit.put("skills", List.of("tutoring"));
        assertThat(scene.officials
                        .as(WishScene.STAFF)
                        .post("/api/alliance-units", unit)
                        .status())
                .isEqualTo(403);
        var added = scene.officials
                .as("org")
                .post("/api/alliance-units", unit)
                .expect(201)
                .json();
        unit.put("skills", List.of("tutoring", "talk"));
        unit.put("version", added.path("version").asInt());
        var path = "/api/alliance-units/" + unit.get("code");
        scene.officials.as("org").put(path, unit).expect(200);
        assertThat(scene.officials.as("org").put(path, unit).status())
                .as("somebody was faster")
                .isEqualTo(409);
        var names = new ArrayList<String>();
        scene.officials
                .as(WishScene.STAFF)
                .get("/api/alliance-units?text=图书馆&size=100".replace("图书馆", "%E5%9B%BE%E4%B9%A6%E9%A6%86"))
                .expect(200)
                .json()
                .path("items")
                .forEach(each -> names.add(each.path("name").asText()));
        assertThat(names).contains("市图书馆");
        var text = "/api/alliance-units?size=100&text=" + unit.get("code");
        assertThat(scene.officials.as("grid18").get(text).expect(200).text())
                .contains("099****3456")
                .doesNotContain("8123456");
        assertThat(scene.officials.as("org").get(text).expect(200).text()).contains("0990-8123456");
    }

    private int taken(String number) {
        return jdbc.queryForObject(
                "SELECT SUM(k.people) FROM wish_claim k JOIN case_file c ON c.id = k.case_file_id"
                        + " WHERE c.case_number = ? AND k.state = 'TAKEN'",
                Integer.class,
                number);
    }
}
