package org.linli.villagelife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testsupport.Neighbours.COMMUNITY_STAFF;
import static org.linli.testsupport.Neighbours.GRID_WORKER;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Zone;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.Neighbours.Home;
import org.linli.testsupport.Neighbours.Person;
import org.linli.testsupport.Officials;
import org.linli.testsupport.SqlCounter;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A household finds a deed left out, gets its points after the publicity, and spends them at the co-op. */
@IntegrationTest
class PointsIT {
    private static final String VILLAGE = "990981100202";
    private static final String SECRETARY = "sec5";
    private static final String CLERK = "coop5";

    @Autowired
    private SqlCounter counter;

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private PointAwards awards;

    @Autowired
    private LedgerCheck check;

    @Autowired
    private PointCare care;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    @Autowired
    private TransactionTemplate transactions;

    private Neighbours neighbours;
    private Officials officials;
    private Home home;
    private Person mother;
    private Api phone;

    @BeforeEach
    void liveSomewhere() {
        neighbours = new Neighbours(address, jdbc, cipher);
        officials = new Officials(address);
        home = neighbours.home();
        mother = neighbours.person(home, "上官积德", "19800102", "02");
        phone = neighbours.member(home, mother);
    }

    @Test
    void aMissingDeedIsAppealedMadePublicPostedAndSpent() {
        var number = number(claims("found-returned", 1, true));
        assertThat(deed().path("stateText").asText()).isEqualTo("等评议小组审核");
        assertThat(officials
                        .as(COMMUNITY_STAFF)
                        .get("/api/points/deeds/" + number)
                        .expect(200)
                        .json()
                        .path("isAppeal")
                        .asBoolean())
                .isTrue();

        officials.does(COMMUNITY_STAFF, number, "passDeed", Map.of("teamPresent", 5));
        assertThat(publicity().path("name").asText()).isEqualTo("上***");
        assertThat(me().path("balance").asInt()).isZero();
        time.travel(Duration.ofDays(4));

        assertThat(deed().path("state").asText()).isEqualTo("POINTS_POSTED");
        var mine = me();
        assertThat(mine.path("balance").asInt()).isEqualTo(5);
        assertThat(mine.at("/members/0/year").asInt()).isEqualTo(5);
        assertThat(mine.at("/entries/0/entry/title").asText()).isEqualTo("拾金不昧");
        assertThat(mine.at("/entries/0/entry/place").asText()).isEqualTo("石塘集市");

        var held = phone.post("/api/me/points/redemptions", wants("soap", 1))
                .expect(201)
                .json()
                .path("number")
                .asText();
        assertThat(me().path("held").asInt()).isEqualTo(3);
        officials.logInAnew();
        var customer = scan();
        assertThat(customer.at("/people/0/name").asText()).isEqualTo("上***");
        hand(held, customer).expect(204);
        assertThat(me().path("balance").asInt()).isEqualTo(2);
        hand(held, customer).expect(409);
        intact();
    }

    @Test
    void anObjectionIsLookedIntoByAnotherAndThePublicityGoesOn() {
        var number = number(claims("blood-given", 2, false));
        officials.does(COMMUNITY_STAFF, number, "passDeed", Map.of("teamPresent", 3));
        var other = neighbours.home();
        var neighbour = neighbours.member(other, neighbours.person(other, "令狐异议", "19760304", "02"));
        var token = token(neighbour);

        neighbour
                .post("/api/me/points/publicity/" + token + "/objections", Map.of("words", "那天他不在家"))
                .expect(204);

        var sheet = officials
                .as(SECRETARY)
                .get("/api/points/deeds/" + number)
                .expect(200)
                .json();
        assertThat(sheet.at("/objections/0/words").asText()).isEqualTo("那天他不在家");
        assertThat(me().toString()).doesNotContain("那天他不在家");
        officials.says(SECRETARY, number, "changeDeed", Map.of("correctedTimes", 1), "查了献血证，是一次");
        time.travel(Duration.ofDays(4));
        assertThat(me().path("balance").asInt()).isEqualTo(10);
        intact();
    }

    @Test
    void noPointsWithAReasonAndNoneForWhatIsTakenBack() {
        var number = number(claims("patrol", 1, false));
        assertThat(officials
                        .act(COMMUNITY_STAFF, number, "rejectDeed", Map.of("form", Map.of("teamPresent", 3)))
                        .status())
                .isEqualTo(400);
        officials.says(COMMUNITY_STAFF, number, "rejectDeed", Map.of("teamPresent", 3), "没有人看到");
        assertThat(deed().path("reason").asText()).isEqualTo("没有人看到");

        var other = number(claims("patrol", 1, false));
        phone.post("/api/me/points/deeds/" + other + "/withdrawal", Map.of()).expect(204);
        assertThat(deed().path("state").asText()).isEqualTo("POINTS_WITHDRAWN");
        phone.post("/api/me/points/deeds/" + other + "/withdrawal", Map.of()).expect(409);
    }

    @Test
    void whoRecordsDoesNotReviewAndTheCapOfTheMonthHolds() {
        var photo = Officials.photo(officials.as(GRID_WORKER));
        var body = new HashMap<String, Object>(deedBody("helped-alone", 5, false));
        body.put("household", home.household());
        body.put("evidenceIds", List.of(photo));
        var number = number(officials.as(GRID_WORKER).post("/api/points/deeds", body));

        officials.does(COMMUNITY_STAFF, number, "passDeed", Map.of("teamPresent", 4));
        time.travel(Duration.ofDays(4));

        var mine = me();
        assertThat(mine.path("balance").asInt()).as("capped").isEqualTo(12);
        assertThat(mine.at("/entries/0/entry/shownPoints").asInt()).isEqualTo(15);
    }

    @Test
    void whatAnotherMatterProvesIsMadePublicAtOnceAndOnlyOnce() {
        var award = new NewAward(
                "test:" + home.household(),
                "微心愿",
                mother.number(),
                "volunteer-hours",
                new BigDecimal("1.5"),
                today(),
                "石塘小广场",
                "理花坛");

        var first = awards.earned(award);
        assertThat(awards.earned(award)).isEqualTo(first).isPresent();
        time.travel(Duration.ofDays(4));

        assertThat(me().path("balance").asInt()).isEqualTo(3);
        assertThat(awards.earned(new NewAward("x", "", mother.number(), "none", BigDecimal.ONE, today(), "a", "b")))
                .isEmpty();
    }

    @Test
    void twoWhoSpendTheSamePointsAtOnceDoNotBothGetThem() throws Exception {
        earn("found-returned", 1);

        var answers = AtOnce.run(IntStream.range(0, 6)
                .mapToObj(at -> (java.util.concurrent.Callable<Integer>)
                        () -> phone.post("/api/me/points/redemptions", wants("soap", 1))
                                .status())
                .toList());

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(me().path("held").asInt()).isEqualTo(3);
        intact();
    }

    @Test
    void aRetriedSaleIsOneAndGoodsBroughtBackWithinADayGiveThePointsBack() {
        earn("blood-given", 1);
        officials.logInAnew();
        var customer = scan();
        var sale = Map.of(
                "token",
                home.token(),
                "household",
                home.household(),
                "resident",
                mother.number(),
                "good",
                "soap",
                "quantity",
                2,
                "way",
                "POINTS",
                "steps",
                0);
        var key = "sale-" + home.household();
        var first = officials
                .as(CLERK)
                .send("POST", "/api/coop/sales", sale, Map.of("Idempotency-Key", key))
                .expect(201)
                .json();
        var again = officials
                .as(CLERK)
                .send("POST", "/api/coop/sales", sale, Map.of("Idempotency-Key", key))
                .expect(201)
                .json();
        assertThat(again).isEqualTo(first);
        assertThat(me().path("balance").asInt()).isEqualTo(4);

        var redemption = first.path("number").asText();
        officials
                .as(CLERK)
                .post("/api/coop/redemptions/" + redemption + "/void", Map.of("reason", "拿错了"))
                .expect(204);
        assertThat(me().path("balance").asInt()).isEqualTo(10);
        officials
                .as(CLERK)
                .post("/api/coop/redemptions/" + redemption + "/void", Map.of("reason", "再退一次"))
                .expect(409);
        assertThat(customer.path("available").asInt()).isEqualTo(10);
        intact();
    }

    @Test
    void whatNobodyFetchesGoesBackAndTheDayIsClosed() {
        earn("blood-given", 1);
        var held = phone.post("/api/me/points/redemptions", wants("towel", 1))
                .expect(409)
                .text();
        assertThat(held).contains("not-enough-points");
        phone.post("/api/me/points/redemptions", wants("washing-powder", 1)).expect(201);
        assertThat(me().path("held").asInt()).isEqualTo(9);

        clock.advance(Duration.ofHours(49));
        care.expired().forEach(care::release);

        phone = neighbours.logIn(mother.phone());
        assertThat(me().path("held").asInt()).isZero();
        officials.logInAnew();
        var day = LocalDate.ofInstant(clock.instant(), Zone.OFFICE).plusDays(-1);
        var path = "/api/coop/days/" + day;
        var closed = officials.as(CLERK).post(path + "/closing", Map.of("countedFen", 0));
        assertThat(closed.status()).isIn(200, 409);
        officials.as(CLERK).get(path + "/sheet").expect(200);
        officials.as(CLERK).post(path + "/closing", Map.of("countedFen", 0)).expect(409);
    }

    @Test
    void theBestOfAYearAreVotedAboutAndShownOnlyWhereTheyAgree() {
        earn("city-honour", 30);
        officials.logInAnew();
        var year = LocalDate.ofInstant(clock.instant(), Zone.OFFICE).getYear();
        var path = "/api/point-titles/" + VILLAGE + "/" + year;
        officials.as(SECRETARY).post(path, Map.of()).expect(400); // it is not over
        assertThat(big()).doesNotContain("上***");
        phone.put("/api/me/points/board/display", Map.of("isShown", true)).expect(204);
        assertThat(big()).contains("上***");
        phone.put("/api/me/points/board/display", Map.of("isShown", false)).expect(204);
        time.travel(Duration.between(
                clock.instant(),
                LocalDate.of(year + 1, 1, 3).atStartOfDay(Zone.OFFICE).toInstant()));
        officials.logInAnew();
        phone = neighbours.logIn(mother.phone());
        assertThat(officials.as(SECRETARY).post(path, Map.of()).expect(200).text())
                .contains(home.household());
        var votedOn = LocalDate.of(year + 1, 1, 2).toString();
        var vote = Map.of("votedOn", votedOn, "attended", 40, "votesFor", 31, "votesAgainst", 3);
        var tooMany = Map.of("votedOn", votedOn, "attended", 40, "votesFor", 39, "votesAgainst", Integer.MAX_VALUE);
        officials
                .as(SECRETARY)
                .post(path + "/" + home.household() + "/vote", tooMany)
                .expect(400);
        var decided = officials.as(SECRETARY).post(path + "/" + home.household() + "/vote", vote);
        assertThat(decided.expect(200).text()).contains("AWARDED");
        officials
                .as(SECRETARY)
                .post(path + "/" + home.household() + "/vote", vote)
                .expect(409);

        assertThat(plate().path("honours")).isEmpty();
        phone.put("/api/me/points/board/display", Map.of("isShown", true)).expect(204);
        assertThat(plate().at("/honours/0").asText()).isEqualTo("道德模范之家（" + year + " 年）");
        assertThat(plate().at("/honours/1").asText()).startsWith("道德积分：今年");

        phone.put("/api/me/points/board/display", Map.of("isShown", false)).expect(204);
        assertThat(plate().path("honours")).isEmpty();
    }

    private List<String> big() {
        return phone.get("/api/me/points/board").expect(200).json().findValuesAsText("name");
    }

    private JsonNode plate() {
        return address.visitor()
                .get("/api/public/plates/" + home.token())
                .expect(200)
                .json();
    }

    @Test
    void theVillageOfTheDemonstrationHasAHistory() {
        var entries = officials
                .as("sec4")
                .get("/api/points/entries?village=990981100201")
                .expect(200)
                .json();

        assertThat(entries.path("total").asInt()).isGreaterThan(20);
        assertThat(entries.at("/items/0/householdName").asText()).isNotBlank();
    }

    @Test
    void aPageOfTheLedgerIsReadAsQuicklyAsOneLine() throws Exception {
        var path = "/api/points/entries?village=990981100201&size=";
        var reader = officials.as("sec4");
        reader.get(path + 1).expect(200);

        var ofOne = counter.count(() -> reader.get(path + 1).expect(200));
        var ofTwenty = counter.count(() -> assertThat(
                        reader.get(path + 20).expect(200).json().path("items").findValuesAsText("householdName"))
                .hasSize(20)
                .doesNotContain("", "null"));
        assertThat(ofTwenty).isEqualTo(ofOne);
    }

    @Test
    void whoDividesTheHouseholdSharesByHeads() {
        var son = neighbours.person(home, "上官分户", "20000304", "20");
        earn("blood-given", 1);
        officials.logInAnew();

        var added = officials
                .as(COMMUNITY_STAFF)
                .post(
                        "/api/households/" + home.household() + "/splits",
                        Map.of("relations", Map.of(son.number(), "02"), "version", version()))
                .expect(201)
                .json()
                .path("number")
                .asText();

        assertThat(me().path("balance").asInt()).isEqualTo(5);
        assertThat(balance(added)).isEqualTo(5);
        assertThat(me().path("entries")).as("history stays").hasSize(2);
        intact();
    }

    /** H-08: by the rule of the office, here the whole share. */
    @Test
    void whoMarriesIntoAnotherHouseholdBringsHisShare() {
        var bride = neighbours.person(home, "上官新娘", "19970104", "30");
        earn("blood-given", 1);
        officials.logInAnew();
        var joined = neighbours.home();
        var groom = neighbours.person(joined, "上官新郎", "19960304", "02");

        var marriage = Map.of(
                "kind",
                "MARRIAGE",
                "household",
                joined.household(),
                "resident",
                groom.number(),
                "joining",
                bride.number(),
                "on",
                today().toString(),
                "facts",
                Map.of("relation", "12"),
                "note",
                "双方到村里告知");
        var number = number(officials.as(GRID_WORKER).post("/api/changes", marriage));
        officials.does(COMMUNITY_STAFF, number, "verifyChange", Map.of("basis", "visit"));
        officials.does(COMMUNITY_STAFF, number, "applyChange", Map.of());

        assertThat(balance(home.household())).isEqualTo(5);
        assertThat(balance(joined.household())).isEqualTo(5);
        intact();
    }

    /** H-08: the points of a household that is no more go to its heirs; those of one that is there go nowhere. */
    @Test
    void ofAHouseholdThatIsNoMoreTheSecretaryHandsThePointsOver() {
        earn("blood-given", 1);
        officials.logInAnew();
        var heirs = neighbours.home();
        neighbours.person(heirs, "上官继承", "19990304", "02");
        var path = "/api/points/hand-overs/" + VILLAGE;
        var wanted = Map.of("from", home.household(), "to", heirs.household(), "reason", "户主去世，由儿子继承");
        assertThat(officials.as(SECRETARY).post(path, wanted).expect(400).text())
                .as("somebody lives there")
                .contains("这一户还在");
        closed(home);
        officials.as(COMMUNITY_STAFF).post(path, wanted).expect(403);
        officials.as("sec4").post("/api/points/hand-overs/990981100201", wanted).expect(404);

        var handed = officials.as(SECRETARY).post(path, wanted).expect(200).json();

        assertThat(handed.path("points").asInt()).isEqualTo(10);
        assertThat(balance(heirs.household())).isEqualTo(10);
        assertThat(balance(home.household())).isZero();
        assertThat(officials
                        .as(SECRETARY)
                        .post(path, wanted)
                        .expect(200)
                        .json()
                        .path("points")
                        .asInt())
                .as("asked again, nothing more")
                .isZero();
        intact();
    }

    private void closed(Home gone) {
        transactions.executeWithoutResult(
                status -> jdbc.update("UPDATE household SET status = 'CLOSED' WHERE number = ?", gone.household()));
    }

    private int version() {
        return officials
                .as(COMMUNITY_STAFF)
                .get("/api/households/" + home.household())
                .expect(200)
                .json()
                .path("version")
                .asInt();
    }

    private int balance(String household) {
        return jdbc.queryForObject(
                "SELECT balance FROM point_account WHERE household_number = ?", Integer.class, household);
    }

    @Test
    void aWrongEntryIsReversedOnceByTheSecretaryAndBothStay() {
        earn("found-returned", 1);
        officials.logInAnew();
        var serial = me().at("/entries/0/entry/serial").asLong();
        var path = "/api/points/entries/" + VILLAGE + "/" + serial + "/reversal";
        officials.as(COMMUNITY_STAFF).post(path, Map.of("reason", "记错了人家")).expect(403);

        officials.as(SECRETARY).post(path, Map.of("reason", "记错了人家")).expect(204);

        assertThat(me().path("balance").asInt()).isZero();
        assertThat(me().path("entries")).hasSize(2);
        officials.as(SECRETARY).post(path, Map.of("reason", "再冲一次")).expect(409);
        officials.as("sec4").post(path, Map.of("reason", "别村的")).expect(404);
        intact();
    }

    @Test
    void rulesThatPunishPetitionsAreRefusedAndAnAssemblyAdoptsTheOthers() {
        var village = "990981100203";
        var secretary = officials.as("sec6");
        var draft = officials.as("comm6").post("/api/point-rules/" + village, Map.of());
        assertThat(draft.status()).isIn(201);
        var number = draft.json().at("/set/number").asInt();
        var version = draft.json().at("/set/version").asInt();
        var path = "/api/point-rules/" + village + "/" + number;
        var good = rule("patrol", "VOLUNTEERING", "义务巡逻", 3);

        for (var name : List.of("越级上访", "到处投诉", "批评村干部", "取消低保", "上·访", "信 訪", "１２３４５", "反映问题")) {
            var bad = rule("bad", "DEDUCTION", name, -5);
            assertThat(secretary
                            .put(path, Map.of("rules", List.of(good, bad), "version", version))
                            .expect(400)
                            .text())
                    .contains(name);
        }
        var written = secretary
                .put(path, Map.of("rules", List.of(good, rule("litter", "DEDUCTION", "乱倒垃圾", -3)), "version", version))
                .expect(200)
                .json();
        var vote = new HashMap<String, Object>(Map.of(
                "adoptedOn",
                today().toString(),
                "inForceFrom",
                today().toString(),
                "entitled",
                100,
                "attended",
                50,
                "votesFor",
                40,
                "votesAgainst",
                2,
                "declares",
                true,
                "version",
                written.at("/set/version").asInt()));
        secretary.post(path + "/adoption", vote).expect(400);
        vote.put("attended", 61);
        vote.put("declares", false);
        secretary.post(path + "/adoption", vote).expect(400);
        vote.put("declares", true);
        secretary.post(path + "/adoption", vote).expect(200);
        secretary.put(path, Map.of("rules", List.of(good), "version", 9)).expect(409);
    }

    private static Map<String, Object> rule(String code, String group, String name, int points) {
        return Map.of("code", code, "group", group, "name", name, "nameEn", code, "points", points, "unit", "TIME");
    }

    private void earn(String rule, int times) {
        var number = number(claims(rule, times, false));
        officials.does(COMMUNITY_STAFF, number, "passDeed", Map.of("teamPresent", 5));
        time.travel(Duration.ofDays(4));
        phone = neighbours.logIn(mother.phone());
    }

    private Api.Answer claims(String rule, int times, boolean isAppeal) {
        return phone.post("/api/me/points/deeds", deedBody(rule, times, isAppeal));
    }

    private Map<String, Object> deedBody(String rule, int times, boolean isAppeal) {
        return Map.of(
                "resident",
                mother.number(),
                "rule",
                rule,
                "times",
                times,
                "deedOn",
                today().toString(),
                "place",
                "石塘集市",
                "what",
                "捡到钱包，还给了失主",
                "isAppeal",
                isAppeal);
    }

    private static Map<String, Object> wants(String good, int quantity) {
        return Map.of("good", good, "quantity", quantity, "way", "POINTS", "steps", 0);
    }

    private Api.Answer hand(String redemption, JsonNode customer) {
        return officials
                .as(CLERK)
                .post(
                        "/api/coop/redemptions/" + redemption + "/handover",
                        Map.of(
                                "token",
                                home.token(),
                                "resident",
                                customer.at("/people/0/number").asText()));
    }

    private JsonNode scan() {
        return officials
                .as(CLERK)
                .post("/api/coop/scans", Map.of("token", home.token()))
                .expect(200)
                .json()
                .at("/items/0");
    }

    private JsonNode me() {
        var answer = phone.get("/api/me/points");
        if (answer.status() == 401) {
            phone = neighbours.logIn(mother.phone());
            answer = phone.get("/api/me/points");
        }
        return answer.expect(200).json();
    }

    private JsonNode deed() {
        return me().at("/deeds/0");
    }

    private JsonNode publicity() {
        return own(phone).orElseThrow();
    }

    private String token(Api reader) {
        var mine = publicity().path("token").asText();
        assertThat(own(reader)).isEmpty();
        return mine;
    }

    private static Optional<JsonNode> own(Api reader) {
        for (var item :
                reader.get("/api/me/points/publicity").expect(200).json().path("items")) {
            if (item.path("isOwn").asBoolean()) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private void intact() {
        assertThat(check.check().firstBroken()).isEmpty();
    }

    private static LocalDate today() {
        return LocalDate.now(Zone.OFFICE);
    }

    private static String number(Api.Answer answer) {
        return answer.expect(201).json().path("number").asText();
    }
}
