package org.linli.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ratings from the code on the receipt to the call back. */
@IntegrationTest
class RatingIT {
    private static final String GRID = "990981001001001";
    private static final String COMMUNITY = "990981001001";
    private static final String HANDLER = "comm1";
    private static final String HEAD = "sec1";
    private static final String CENTRE = "center1";
    private static final String CITY = "city.center";

    @Autowired
    private ApiAddress address;

    @Autowired
    private Ratings ratings;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private Officials officials;
    private String rated;
    private Api phone;

    @BeforeEach
    void handleSomething() {
        officials = new Officials(address);
        phone = address.visitor();
        rated = officials.report(HANDLER, GRID, "0101", "办理事项评价").number();
    }

    @Test
    void oneMatterIsRatedOnceOnlineHoweverOftenItIsSent() {
        var token = invite(RatingChannel.ONLINE);
        assertThat(invite(RatingChannel.ONLINE)).isEqualTo(token);
        assertThat(invite(RatingChannel.COUNTER)).isNotEqualTo(token);
        var good = Map.of("grade", "GOOD", "labels", List.of("quick"));

        assertThat(rate(token, good).status()).isEqualTo(200);
        assertThat(rate(token, good).status()).isEqualTo(200);
        assertThat(rate(token, Map.of("grade", "VERY_BAD")).status()).isEqualTo(409);
        assertThat(address.visitor().post("/api/public/ratings/" + token, good).status())
                .as("somebody else learns no grade by trying")
                .isEqualTo(409);

        var seen = see(token);
        assertThat(seen.path("grade").asText()).isEqualTo("GOOD");
        assertThat(seen.path("followUpText").isNull()).isTrue();
        assertThat(rate("no-such-token", good).status()).isEqualTo(404);
    }

    @Test
    void refusesWhatCannotBeRight() {
        var token = invite(RatingChannel.COUNTER);

        assertThat(rate(token, Map.of("labels", List.of())).expect(400).text()).contains("grade");
        assertThat(rate(token, Map.of("grade", "GOOD", "labels", List.of("rude")))
                        .expect(400)
                        .text())
                .contains("labels");
        assertThat(rate(token, Map.of("grade", "BAD", "name", "某人", "phone", "12"))
                        .expect(400)
                        .text())
                .contains("phone");
    }

    @Test
    void aBadRatingIsFollowedUpByTheCentreAndWhoWasRatedLearnsNothingBefore() {
        var token = invite(RatingChannel.COUNTER);
        var followUp = badly(token, "司徒差评", "13900007788");

        for (var person : List.of(HANDLER, HEAD, "comm2", "street2", "officer.mz")) {
            assertThat(officials.as(person).get("/api/cases/" + followUp).status())
                    .as(person)
                    .isEqualTo(404);
            assertThat(officials
                            .as(person)
                            .get("/api/ratings/follow-ups/" + followUp)
                            .status())
                    .as(person)
                    .isEqualTo(404);
        }
        var sealed = rows(HEAD).get(0);
        assertThat(sealed.path("sealed").asBoolean()).isTrue();
        assertThat(sealed.toString()).doesNotContain("态度不好", "高龄津贴", followUp, "坐在那里不理人");
        var byCentre = officials.as(CENTRE).get("/api/ratings/follow-ups/" + followUp);
        assertThat(byCentre.expect(200).json().path("words").asText()).isEqualTo("坐在那里不理人");
        assertThat(officials.caseFile(CENTRE, followUp).at("/reporter/name").asText())
                .isEqualTo("司***");
        assertThat(stored(token)).doesNotContain("司徒差评", "13900007788", "坐在那里不理人");

        officials.says(CENTRE, followUp, "contactRater", Map.of("how", "phone"), "已通话，愿意配合");

        assertThat(officials.caseFile(HEAD, followUp).path("state").asText()).isEqualTo("RATING_FACTS");
        var barred = officials.as(HANDLER).get("/api/cases/" + followUp + "/task");
        assertThat(barred.status() == 404 || !barred.json().path("actionable").asBoolean())
                .isTrue();
        officials.says(HEAD, followUp, "acceptRating", Map.of(), "当天窗口人手不够");
        officials.says(HEAD, followUp, "fixMatter", Map.of(), "已经道歉，增加一名窗口人员");
        assertThat(officials
                        .as(HEAD)
                        .get("/api/cases/" + followUp + "/task")
                        .json()
                        .path("actionable")
                        .asBoolean())
                .isFalse();
        officials.says(CENTRE, followUp, "settleCall", Map.of("how", "phone"), "表示满意");

        assertThat(officials.caseFile(CENTRE, followUp).path("state").asText()).isEqualTo("RATING_CLOSED");
        assertThat(see(token).path("answer").asText()).contains("增加一名窗口人员");
        assertThat(rows(HEAD).get(0).path("step").asText()).isEqualTo("DONE");
    }

    @Test
    void nobodyIsGivenUpBeforeHeWasTriedOftenEnough() {
        var followUp = badly(invite(RatingChannel.COUNTER), "某人", "13900007788");

        var early = officials.act(
                CENTRE, followUp, "giveUpContact", Map.of("form", Map.of("how", "phone"), "opinion", "不接"));
        assertThat(early.status()).isEqualTo(409);
        for (var attempt = 0; attempt < 3; attempt++) {
            officials.says(CENTRE, followUp, "noteContactAttempt", Map.of("how", "phone"), "无人接听");
        }
        officials.says(CENTRE, followUp, "giveUpContact", Map.of("how", "phone"), "三次无人接听");

        assertThat(officials.caseFile(CENTRE, followUp).path("state").asText()).isEqualTo("RATING_FACTS");
        var contacts = clocks(followUp).stream()
                .filter(clock -> clock.equals("CONTACT_RATER"))
                .toList();
        assertThat(contacts).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void anAppealIsDecidedByTheNextLevelAndOnlyOnce() {
        var token = invite(RatingChannel.COUNTER);
        var followUp = badly(token, "某人", "13900007788");
        officials.says(CENTRE, followUp, "contactRater", Map.of("how", "phone"), "说是打错了");
        officials.says(HEAD, followUp, "appealRating", Map.of(), "当天没有办理过这件事");
        officials.says(CITY, followUp, "rejectAppeal", Map.of(), "取号记录能对上");
        var again = officials.act(HEAD, followUp, "appealRating", Map.of("form", Map.of(), "opinion", "还是不服"));
        assertThat(again.status()).isEqualTo(409);

        var other = badly(invite(RatingChannel.COUNTER), "某人", "13900007788");
        officials.says(CENTRE, other, "contactRater", Map.of("how", "phone"), "说是点错了");
        officials.says(HEAD, other, "appealRating", Map.of(), "本人说点错了");
        officials.says(CITY, other, "upholdAppeal", Map.of(), "本人确认点错");

        assertThat(officials.caseFile(CITY, other).path("state").asText()).isEqualTo("RATING_VOID");
        var figures = officials
                .as(CITY)
                .get("/api/ratings/figures?by=UNIT&unit=" + COMMUNITY)
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(figures.path("voided").asInt()).isPositive();
        assertThat(figures.path("code").asText()).isEqualTo(COMMUNITY);
    }

    @Test
    void anAnonymousOneIsNotContactedButWhatWasDoneIsChecked() {
        var token = invite(RatingChannel.COUNTER);
        rate(token, Map.of("grade", "BAD", "labels", List.of("slow"))).expect(200);
        var followUp = followUpOf(token);

        officials.says(HEAD, followUp, "explainMatter", Map.of(), "当天系统停电，已向大家说明");
        assertThat(officials.caseFile(CENTRE, followUp).path("state").asText()).isEqualTo("RATING_CALL_BACK");
        officials.says(CENTRE, followUp, "confirmResult", Map.of(), "查看了停电公告");

        assertThat(officials.caseFile(CENTRE, followUp).path("state").asText()).isEqualTo("RATING_CLOSED");
    }

    @Test
    void everyVisitToAWindowIsRatedOnce() {
        var opened = officials
                .as(HEAD)
                .post("/api/rating-counters", Map.of("unit", COMMUNITY, "name", "1 号窗口"))
                .expect(201)
                .json();
        var window = opened.path("token").asText();
        var body = Map.of("grade", "VERY_GOOD", "labels", List.of("polite"));

        var first =
                send(window, body, "visit-1").expect(200).json().path("token").asText();
        var same =
                send(window, body, "visit-1").expect(200).json().path("token").asText();
        assertThat(same).isEqualTo(first);
        assertThat(send(window, body, "visit-2").status())
                .as("one rating for a device and a day by the printed code")
                .isEqualTo(409);
        assertThat(see(first).path("grade").asText()).isEqualTo("VERY_GOOD");
        assertThat(see(window).path("window").asBoolean()).isTrue();
        var paper = officials.as(HEAD).get("/api/rating-counters/" + window + "/code.pdf");
        assertThat(new String(paper.expect(200).body(), 0, 4)).isEqualTo("%PDF");
        officials
                .as(HEAD)
                .put("/api/rating-counters/" + window + "/state", Map.of("active", false))
                .expect(204);
        assertThat(send(window, body, "visit-3").status()).isEqualTo(404);
        assertThat(officials
                        .as("sec2")
                        .put("/api/rating-counters/" + window + "/state", Map.of("active", true))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoHasTheCodeSeesNothingOfWhatSomebodyElseSaid() {
        var token = invite(RatingChannel.ONLINE);
        var before = stranger(token);

        rate(token, Map.of("grade", "VERY_BAD", "name", "某人", "phone", "13900007788"))
                .expect(200);

        assertThat(see(token).path("grade").asText()).isEqualTo("VERY_BAD");
        assertThat(stranger(token)).isEqualTo(before);
    }

    @Test
    void nobodyRatesOrLooksWhileHeIsLoggedInAsStaff() {
        var token = invite(RatingChannel.ONLINE);
        var path = "/api/public/ratings/" + token;
        var window = openWindow();

        assertThat(officials.as(HANDLER).get(path).expect(403).text()).contains("staff-session");
        assertThat(officials
                        .as(HANDLER)
                        .post(path, Map.of("grade", "VERY_GOOD"))
                        .expect(403)
                        .text())
                .contains("退出登录");
        assertThat(officials
                        .as(CENTRE)
                        .post("/api/public/ratings/" + window, Map.of("grade", "VERY_GOOD"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoeverHadAPartLearnsOfNoRatingBeforeItsFollowUpIsOver() {
        var token = invite(RatingChannel.ONLINE);
        var untold = told(HANDLER);
        assertThat(untold.isRated()).isFalse();
        rate(token, Map.of("grade", "BAD", "name", "某人", "phone", "13900007788"))
                .expect(200);

        assertThat(told(HANDLER)).isEqualTo(untold);
        assertThat(told(HEAD)).isEqualTo(untold);
        var followUp = followUpOf(token);
        officials.says(CENTRE, followUp, "contactRater", Map.of("how", "phone"), "已通话");
        assertThat(told(HANDLER)).isEqualTo(untold);
        officials.says(HEAD, followUp, "acceptRating", Map.of(), "属实");
        officials.says(HEAD, followUp, "fixMatter", Map.of(), "已改");
        officials.says(CENTRE, followUp, "settleCall", Map.of("how", "phone"), "满意");
        assertThat(told(HANDLER).grade()).isEqualTo(Grade.BAD);

        rated = officials.report(HANDLER, GRID, "0101", "又一件事").number();
        var good = invite(RatingChannel.ONLINE);
        rate(good, Map.of("grade", "VERY_GOOD")).expect(200);
        assertThat(told(HANDLER))
                .as("a good one looks like none")
                .isEqualTo(new RatingState(
                        told(HANDLER).link(), RatingChannel.ONLINE, false, true, null, null, null, true));
        assertThat(ratings.ofCase(rated, user(CITY)).orElseThrow().grade()).isEqualTo(Grade.VERY_GOOD);
    }

    @Test
    void isKeptFromAllWhoReviewedAndDecidedAndFollowedUpAboveThem() {
        var village = organization.findUnit(COMMUNITY).orElseThrow();
        var street = village.parentId();
        var token = ratings.invite(new NewInvitation(
                rated,
                village.id(),
                null,
                "YL-01",
                "高龄津贴",
                RatingChannel.COUNTER,
                new NewInvitation.Handled(Set.of(street), Set.of())));
        var followUp = badly(token, "某人", "13900007788");

        for (var person : List.of(CENTRE, "street1", HEAD)) {
            assertThat(officials.as(person).get("/api/cases/" + followUp).status())
                    .as(person)
                    .isEqualTo(404);
            assertThat(officials
                            .as(person)
                            .get("/api/ratings/follow-ups/" + followUp)
                            .status())
                    .as(person)
                    .isEqualTo(404);
        }
        assertThat(rows(CENTRE).toString()).doesNotContain("坐在那里不理人");
        officials.says(CITY, followUp, "contactRater", Map.of("how", "phone"), "已通话");
        assertThat(officials.caseFile(HEAD, followUp).path("state").asText()).isEqualTo("RATING_FACTS");
    }

    @Test
    void ofAnAnonymousOneNobodyWhoWasRatedLearnsTheCase() {
        var token = invite(RatingChannel.ONLINE);
        rate(token, Map.of("grade", "BAD")).expect(200);
        var path = "/api/ratings/follow-ups/" + followUpOf(token);

        assertThat(officials.as(HEAD).get(path).expect(200).text()).doesNotContain(rated);
        assertThat(officials.as(CENTRE).get(path).expect(200).text()).contains(rated);
    }

    @Test
    void aWindowShowsACodeForEachVisitThatIsGoodOnceAndForMinutes() {
        var window = openWindow();
        var path = "/api/rating-counters/" + window + "/visits";
        assertThat(officials.as(HANDLER).post(path, Map.of()).expect(201).text())
                .contains("<svg", "\"minutes\":30");
        assertThat(officials.as("comm2").post(path, Map.of()).status()).isEqualTo(404);
        var visit = latestVisit();

        rate(visit, Map.of("grade", "GOOD")).expect(200);
        assertThat(address.visitor()
                        .post("/api/public/ratings/" + visit, Map.of("grade", "GOOD"))
                        .status())
                .isEqualTo(409);

        officials.as(HANDLER).post(path, Map.of()).expect(201);
        var late = latestVisit();
        clock.advance(Duration.ofMinutes(31));
        assertThat(rate(late, Map.of("grade", "GOOD")).status()).isEqualTo(404);
    }

    @Test
    void manyAtAWindowWithinMinutesAreMarked() {
        var window = openWindow();
        for (var visit = 0; visit < 6; visit++) {
            officials
                    .as(HANDLER)
                    .post("/api/rating-counters/" + window + "/visits", Map.of())
                    .expect(201);
            rate(latestVisit(), Map.of("grade", "VERY_GOOD")).expect(200);
        }

        var marked = officials
                .as(CITY)
                .get("/api/ratings?grade=VERY_GOOD&size=100")
                .expect(200)
                .json()
                .path("items");
        assertThat(StreamSupport.stream(marked.spliterator(), false)
                        .filter(row -> row.path("itemName").asText().equals("9 号窗口"))
                        .filter(row -> row.path("burst").asBoolean()))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    private String openWindow() {
        return officials
                .as(HEAD)
                .post("/api/rating-counters", Map.of("unit", COMMUNITY, "name", "9 号窗口"))
                .expect(201)
                .json()
                .path("token")
                .asText();
    }

    private String latestVisit() {
        return jdbc.queryForObject(
                "SELECT token FROM service_rating WHERE counter_id IS NOT NULL ORDER BY id DESC LIMIT 1", String.class);
    }

    private String stranger(String token) {
        return address.visitor().get("/api/public/ratings/" + token).expect(200).text();
    }

    private RatingState told(String username) {
        return ratings.ofCase(rated, user(username)).orElseThrow();
    }

    private CurrentUser user(String username) {
        var posts = jdbc.query(
                """
                SELECT u.id, u.code, u.name, u.kind, u.path, p.role_code
                  FROM account a JOIN post p ON p.staff_id = a.staff_id JOIN unit u ON u.id = p.unit_id
                 WHERE a.username = ?""",
                (row, line) -> new CurrentUser.PostView(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                username);
        var staff = jdbc.queryForObject("SELECT staff_id FROM account WHERE username = ?", Long.class, username);
        return new CurrentUser(staff, username, username, posts, Set.of());
    }

    private String invite(RatingChannel channel) {
        var unit = organization.findUnit(COMMUNITY).orElseThrow();
        var handler = jdbc.queryForObject("SELECT staff_id FROM account WHERE username = ?", Long.class, HANDLER);
        return ratings.invite(
                new NewInvitation(rated, unit.id(), handler, "YL-01", "高龄津贴", channel, NewInvitation.Handled.NONE));
    }

    private String badly(String token, String name, String phone) {
        var body = Map.of(
                "grade", "VERY_BAD", "labels", List.of("rude"), "words", "坐在那里不理人", "name", name, "phone", phone);
        rate(token, body).expect(200);
        return followUpOf(token);
    }

    private String followUpOf(String token) {
        return jdbc.queryForObject(
                "SELECT c.case_number FROM service_rating r JOIN case_file c ON c.id = r.follow_up_id WHERE r.token = ?",
                String.class,
                token);
    }

    private List<JsonNode> rows(String username) {
        var rows = new ArrayList<JsonNode>();
        officials
                .as(username)
                .get("/api/ratings?bad=true")
                .expect(200)
                .json()
                .path("items")
                .forEach(rows::add);
        return rows;
    }

    private List<String> clocks(String number) {
        var stages = new ArrayList<String>();
        officials
                .caseFile(CENTRE, number)
                .path("deadlines")
                .forEach(clock -> stages.add(clock.path("stage").asText()));
        return stages;
    }

    private String stored(String token) {
        return jdbc.queryForMap("SELECT * FROM service_rating WHERE token = ?", token)
                .toString();
    }

    private JsonNode see(String token) {
        return phone.get("/api/public/ratings/" + token).expect(200).json();
    }

    private Api.Answer rate(String token, Map<String, ?> body) {
        return phone.post("/api/public/ratings/" + token, body);
    }

    private Api.Answer send(String token, Map<String, ?> body, String key) {
        return phone.send("POST", "/api/public/ratings/" + token, body, Map.of("Idempotency-Key", key));
    }
}
