package org.linli.villagelife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testsupport.Neighbours.COMMUNITY_STAFF;
import static org.linli.testsupport.Neighbours.GRID_WORKER;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Zone;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.Neighbours.Home;
import org.linli.testsupport.Neighbours.Person;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody might try with points, and is refused. */
@IntegrationTest
class PointGuardsIT {
    private static final String VILLAGE = "990981100202";
    private static final String SECRETARY = "sec5";
    private static final String CLERK = "coop5";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

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
        mother = neighbours.person(home, "东方守诚", "19800102", "02");
        phone = neighbours.member(home, mother);
    }

    @Test
    void goodsHaveAPriceThatCanBeMultipliedAndStandForNoBenefit() {
        assertThat(good("dear", "电视机", 1_000_001)).isEqualTo(400);
        assertThat(good("dear", "电视机", 1_073_741_824)).isEqualTo(400);
        assertThat(good("<b>", "电视机", 100)).isEqualTo(400);
        assertThat(good("queue", "低保评定优先资格", 100)).isEqualTo(400);
        assertThat(good("radio", "收音机", 1_000_000)).isEqualTo(200);
    }

    /** A thing comes in once, however often the button is pressed. */
    @Test
    void aRepeatedStockEntryCountsOnce() {
        good("broom", "扫把", 500);
        var path = "/api/coop-goods/" + VILLAGE + "/broom/stock";
        var entry = Map.of("kind", "IN", "quantity", 10);
        for (var again = 0; again < 2; again++) {
            officials.as(CLERK).send("POST", path, entry, Map.of("Idempotency-Key", "broom-" + home.household()));
        }
        assertThat(officials
                        .as(CLERK)
                        .get(path)
                        .expect(200)
                        .json()
                        .at("/good/stock")
                        .asInt())
                .isEqualTo(10);
    }

    @Test
    void theTeamGrantsNoMoreThanWasClaimedAndWritesWhatTheVillageReads() {
        var number = claims("blood-given", 1, "陪邻居丙去医院");
        assertThat(review(number, Map.of("teamPresent", 3, "approvedTimes", 2)).status())
                .isEqualTo(400);
        assertThat(review(number, Map.of("teamPresent", 3, "publicWords", "电话 138-0013-8000"))
                        .status())
                .isEqualTo(400);
        assertThat(review(number, Map.of("teamPresent", 3, "publicWords", "参加献血"))
                        .status())
                .isEqualTo(200);

        var read = phone.get("/api/me/points/publicity").expect(200).text();
        assertThat(read).contains("参加献血").doesNotContain("邻居丙");
    }

    @Test
    void aDeedIsClaimedOnceAndWithoutTelephones() {
        var first = claims("found-returned", 1, "捡到手机交给村里");
        assertThat(claim("found-returned", 1, "捡到手机交给村里").expect(400).text()).contains(first);
        assertThat(claim("patrol", 1, "找张三一三八零零一三八零零零").status()).isEqualTo(400);
        claims("waste-sorted", 1, "垃圾分类合格");
        assertThat(claim("waste-sorted", 1, "又一次").status()).as("once a month").isEqualTo(400);
    }

    @Test
    void whoObjectedIsReadByWhoeverLooksIntoItAndNobodyElse() {
        var number = claims("patrol", 1, "夜里巡逻");
        review(number, Map.of("teamPresent", 3));
        var neighbour = neighbours.home();
        var other = neighbours.member(neighbour, neighbours.person(neighbour, "西门异议", "19760304", "02"));
        var token = token();
        var path = "/api/me/points/publicity/" + token + "/objections";
        other.post(path, Map.of("words", "那晚没有巡逻")).expect(204);
        assertThat(other.post(path, Map.of("words", "再说一遍")).status())
                .as("once by a person")
                .isEqualTo(409);

        assertThat(sheet(SECRETARY, number).toString()).contains("那晚没有巡逻", "西门异议");
        for (var reader : List.of(GRID_WORKER, COMMUNITY_STAFF, "street4")) {
            var read = sheet(reader, number);
            assertThat(read.path("objections")).hasSize(1);
            assertThat(read.toString()).doesNotContain("那晚没有巡逻", "西门异议");
        }
    }

    /** An assembly is not invented afterwards, nor by one person alone. */
    @Test
    void aDraftOfRulesIsThrownAwayButNoAdoptedVersion() {
        var rules = "/api/point-rules/990981100201";
        var official = officials.as("comm4");
        var number = official.post(rules, Map.of())
                .expect(201)
                .json()
                .at("/set/number")
                .asInt();
        official.delete(rules + "/" + number).expect(204);
        official.get(rules + "/" + number).expect(404);
        assertThat(officials
                        .as(COMMUNITY_STAFF)
                        .delete("/api/point-rules/" + VILLAGE + "/1")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theLedgerIsTakenAlongByItsReadersOnly() {
        var path = "/api/points/entries/export?village=" + VILLAGE;
        officials.as(COMMUNITY_STAFF).get(path).expect(200);
        officials.as("comm4").get(path).expect(404);
        officials.as(CLERK).get(path).expect(403);
    }

    @Test
    void rulesAreNotBackDatedNorAdoptedByWhoDraftedThem() {
        var village = "990981100201";
        var draft = officials
                .as("comm4")
                .post("/api/point-rules/" + village, Map.of())
                .expect(201);
        var number = draft.json().at("/set/number").asInt();
        var path = "/api/point-rules/" + village + "/" + number + "/adoption";
        var vote = new HashMap<String, Object>(Map.of(
                "adoptedOn",
                today().toString(),
                "inForceFrom",
                today().minusDays(1).toString(),
                "entitled",
                3000,
                "attended",
                2000,
                "votesFor",
                1500,
                "votesAgainst",
                2,
                "declares",
                true,
                "version",
                draft.json().at("/set/version").asInt()));
        assertThat(officials.as("sec4").post(path, vote).expect(400).text()).contains("inForceFrom");
        vote.put("inForceFrom", today().toString());
        vote.put("adoptedOn", today().minusDays(100).toString());
        assertThat(officials.as("sec4").post(path, vote).expect(400).text()).contains("adoptedOn");
        vote.put("adoptedOn", today().toString());
        vote.putAll(Map.of("entitled", 1, "attended", 1, "votesFor", 1, "votesAgainst", 0));
        assertThat(officials.as("sec4").post(path, vote).expect(400).text()).contains("entitled");
    }

    @Test
    void nobodyUnderAgeSpendsAtTheCounter() {
        var child = neighbours.person(home, "东方小宝", "20200102", "20");
        var sale = Map.of(
                "token",
                home.token(),
                "household",
                home.household(),
                "resident",
                child.number(),
                "good",
                "soap",
                "quantity",
                1,
                "way",
                "POINTS",
                "steps",
                0);
        assertThat(officials.as(CLERK).post("/api/coop/sales", sale).expect(400).text())
                .contains("成年人");
    }

    private int good(String code, String name, int price) {
        var good = Map.of(
                "name", name, "nameEn", code, "unitName", "件", "priceFen", price, "isOnSale", true, "version", 0);
        return officials
                .as(CLERK)
                .put(
                        "/api/coop-goods/" + VILLAGE + "/"
                                + java.net.URLEncoder.encode(code, java.nio.charset.StandardCharsets.UTF_8),
                        good)
                .status();
    }

    private String claims(String rule, int times, String what) {
        return claim(rule, times, what).expect(201).json().path("number").asText();
    }

    private Api.Answer claim(String rule, int times, String what) {
        return phone.post(
                "/api/me/points/deeds",
                Map.of(
                        "resident",
                        mother.number(),
                        "rule",
                        rule,
                        "times",
                        BigDecimal.valueOf(times),
                        "deedOn",
                        today().toString(),
                        "place",
                        "石塘集市",
                        "what",
                        what,
                        "isAppeal",
                        false));
    }

    private Api.Answer review(String number, Map<String, Object> form) {
        return officials.act(COMMUNITY_STAFF, number, "passDeed", Map.of("form", form));
    }

    private JsonNode sheet(String username, String number) {
        return officials
                .as(username)
                .get("/api/points/deeds/" + number)
                .expect(200)
                .json();
    }

    private String token() {
        for (var item : phone.get("/api/me/points/publicity").expect(200).json().path("items")) {
            if (item.path("isOwn").asBoolean()) {
                return item.path("token").asText();
            }
        }
        throw new AssertionError("not public");
    }

    private static LocalDate today() {
        return LocalDate.now(Zone.OFFICE);
    }
}
