package org.linli.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An announcement from the desk of who writes it to the phones of the right places, and away from them. */
@IntegrationTest
class AnnouncementIT {
    private static final String VILLAGE = "990981100203"; // 柳塘村
    private static final String GRID = "990981100203001"; // 柳东网格
    private static final String NEIGHBOURS = "990981100202"; // 石桥村
    private static final String CITY = "990981";

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Test
    void nobodyPublishesWhatHeWroteHimself() {
        var staff = address.as("comm6");
        var secretary = address.as("sec6");
        var byStaff = written(staff, "停电通知", Map.of());
        step(staff, byStaff, "SUBMITTED").expect(200);
        assertThat(shown(GRID)).doesNotContain(byStaff);
        assertThat(step(staff, byStaff, "PUBLISHED").expect(409).text()).contains("别的岗位");
        var bySecretary = written(secretary, "开会通知", Map.of());
        step(secretary, bySecretary, "SUBMITTED").expect(200);

        assertThat(step(secretary, bySecretary, "PUBLISHED").expect(409).text()).contains("由别人审核");
        assertThat(details(secretary, bySecretary).path("actions").toString()).doesNotContain("PUBLISHED");
        step(secretary, byStaff, "PUBLISHED").expect(200);
        step(address.as("center2"), bySecretary, "PUBLISHED").expect(200); // the town stands above

        assertThat(shown(GRID)).contains(byStaff, bySecretary);
        var steps = details(staff, byStaff).path("steps");
        assertThat(steps.findValuesAsText("action")).containsExactly("WRITTEN", "SUBMITTED", "PUBLISHED");
        assertThat(steps.findValuesAsText("doneBy")).doesNotContain("").hasSize(3);
    }

    @Test
    void whoChangedADraftOfSomebodyElseDoesNotPublishItEither() {
        var staff = address.as("comm6");
        var secretary = address.as("sec6");
        var id = written(staff, "清淤通知", Map.of());
        secretary
                .put("/api/announcements/" + id, Map.of("text", text("清淤通知（改）", Map.of()), "version", 0))
                .expect(200);
        step(staff, id, "SUBMITTED").expect(200);

        step(secretary, id, "PUBLISHED").expect(409);

        step(address.as("center2"), id, "PUBLISHED").expect(200);
    }

    @Test
    void isShownInItsPlacesOnly() {
        var village = published("comm6", "sec6", "柳塘村的事", Map.of());
        var town = published("street2", "center2", "镇上的事", Map.of("areas", List.of("990981100")));
        var city = published("officer.yj", "head.yj", "全市的事", Map.of("areas", List.of(CITY)));

        assertThat(shown(GRID)).contains(village, town, city);
        assertThat(shown(VILLAGE)).contains(village, town, city);
        assertThat(shown(NEIGHBOURS)).contains(town, city).doesNotContain(village);
        assertThat(shown("990981001001")).contains(city).doesNotContain(village, town);
        assertThat(shown(null)).contains(city).doesNotContain(village, town);
        address.visitor().get("/api/public/announcements?area=nowhere").expect(404);
    }

    @Test
    void aVillageWritesForItselfAndNotForItsNeighbours() {
        var foreign = address.as("comm6")
                .post("/api/announcements", draft(VILLAGE, text("越界", Map.of("areas", List.of(NEIGHBOURS)))));
        assertThat(foreign.expect(400).json().at("/errors/0/field").asText()).isEqualTo("areas");
        var inTheirName = address.as("comm6").post("/api/announcements", draft(NEIGHBOURS, text("冒名", Map.of())));
        assertThat(inTheirName.expect(400).json().at("/errors/0/field").asText())
                .isEqualTo("unit");
        var own = written(address.as("comm6"), "只有本村看见的草稿", Map.of());

        address.as("comm5").get("/api/announcements/" + own).expect(404);
        address.as("street2").get("/api/announcements/" + own).expect(200);
        assertThat(ids(address.as("comm5").get("/api/announcements?size=100"))).doesNotContain(own);
        address.as("grid19").get("/api/announcements").expect(403);
    }

    @Test
    void theClockBeginsAndEndsIt() {
        var now = clock.instant();
        clock.setTo(now);
        var times = Map.<String, Object>of(
                "shownFrom", now.plus(Duration.ofMinutes(5)).toString(),
                "shownUntil", now.plus(Duration.ofMinutes(15)).toString());
        var id = published("comm6", "sec6", "只挂十分钟", times);
        assertThat(shown(GRID)).doesNotContain(id);

        clock.advance(Duration.ofMinutes(6));
        assertThat(shown(GRID)).contains(id);
        address.visitor().get("/api/public/announcements/" + id).expect(200);

        clock.advance(Duration.ofMinutes(9));
        assertThat(shown(GRID)).doesNotContain(id);
        address.visitor().get("/api/public/announcements/" + id).expect(404);
        read(id, device(), false).expect(404);
        var staff = address.as("comm6");
        assertThat(details(staff, id).at("/announcement/state").asText()).isEqualTo("EXPIRED");
        assertThat(ids(staff.get("/api/announcements?state=EXPIRED&size=100"))).contains(id);
        assertThat(ids(staff.get("/api/announcements?state=PUBLISHED&size=100")))
                .doesNotContain(id);
        step(staff, id, "WITHDRAWN").expect(409);
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsRefused() {
        var past = Map.<String, Object>of(
                "shownUntil", clock.instant().minusSeconds(60).toString());

        var answer = address.as("comm6").post("/api/announcements", draft(VILLAGE, text("过期", past)));

        assertThat(answer.expect(400).json().at("/errors/0/field").asText()).isEqualTo("shownUntil");
    }

    @Test
    void whatIsWithdrawnIsGoneAndSaysWhy() {
        var id = published("comm6", "sec6", "写错了", Map.of());
        var staff = address.as("comm6");
        var version = details(staff, id).at("/announcement/version").asInt();

        var withoutReason =
                staff.post("/api/announcements/" + id + "/steps", Map.of("action", "WITHDRAWN", "version", version));
        assertThat(withoutReason.expect(400).json().at("/errors/0/field").asText())
                .isEqualTo("note");
        step(staff, id, "WITHDRAWN").expect(200);

        assertThat(shown(GRID)).doesNotContain(id);
        address.visitor().get("/api/public/announcements/" + id).expect(404);
        assertThat(details(staff, id).at("/steps/3/note").asText()).isEqualTo("说明原因");
    }

    @Test
    void whatIsPublishedStaysAsItWasLookedThrough() {
        var id = published("comm6", "sec6", "不能再改", Map.of());

        var change = Map.of("text", text("偷偷改", Map.of()), "version", 2);

        address.as("comm6").put("/api/announcements/" + id, change).expect(409);
    }

    @Test
    void whoeverIsSlowerIsToldWhoWasFaster() {
        var staff = address.as("comm6");
        var id = written(staff, "两个人改", Map.of());
        var change = Map.of("text", text("第一个", Map.of()), "version", 0);
        staff.put("/api/announcements/" + id, change).expect(200);

        var late = address.as("sec6")
                .put("/api/announcements/" + id, change)
                .expect(409)
                .json();

        assertThat(late.path("by").asText()).isNotEmpty();
        assertThat(late.path("at").asText()).isNotEmpty();
    }

    @Test
    void pinnedComeFirstAndRollingOnesRollOnTheHomePage() {
        var pinned = published("comm6", "sec6", "置顶", Map.of("pinned", true, "rolling", true));
        var later = published("comm6", "sec6", "后发", Map.of());

        var list = shown(GRID);
        var home = address.visitor().get("/api/public/portal?area=" + GRID).expect(200);

        assertThat(list.indexOf(pinned)).isLessThan(list.indexOf(later));
        assertThat(home.json().path("rolling").findValuesAsText("id"))
                .contains(pinned)
                .doesNotContain(later);
        assertThat(home.headers().get("cache-control")).contains("public").contains("max-age=30");
    }

    @Test
    void aPhoneCountsOnceHoweverOftenItReads() throws Exception {
        var id = published("comm6", "sec6", "请确认", Map.of("toConfirm", true));
        var phone = device();

        AtOnce.run(List.of(
                () -> read(id, phone, false).status(),
                () -> read(id, phone, false).status()));
        read(id, phone, true).expect(204);
        read(id, phone, true).expect(204);
        read(id, device(), false).expect(204);
        var elsewhere = Map.of("device", device(), "area", CITY);
        address.visitor()
                .post("/api/public/announcements/" + id + "/reads", elsewhere)
                .expect(204);

        var row = details(address.as("comm6"), id).path("announcement");
        assertThat(row.path("readers").asInt()).isEqualTo(3);
        assertThat(row.path("confirmed").asInt()).isEqualTo(1);
        var reads = address.as("comm6")
                .get("/api/announcements/" + id + "/reads")
                .expect(200)
                .json()
                .path("items");
        assertThat(reads.at("/0/name").asText()).isEqualTo("柳塘村");
        assertThat(reads.at("/0/readers").asInt()).isEqualTo(2);
        assertThat(reads.at("/0/doors").asInt()).as("to compare with").isEqualTo(inhabited(VILLAGE));
        assertThat(reads.at("/1/doors").isNull())
                .as("of those who named no place")
                .isTrue();
        var rows = address.as("comm6")
                .get("/api/announcements/" + id + "/readings?community=" + VILLAGE)
                .expect(200);
        assertThat(rows.json().path("total").asInt()).isEqualTo(2);
        assertThat(rows.text()).doesNotContain(phone);
        var none = address.as("comm6")
                .get("/api/announcements/" + id + "/readings?community=none")
                .expect(200);
        assertThat(none.json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void communitiesInWhichNobodyReadItAreTold() throws Exception {
        var id = published("comm6", "sec6", "还没人看", Map.of());

        var reads = address.as("comm6")
                .get("/api/announcements/" + id + "/reads")
                .expect(200)
                .json()
                .path("items");

        assertThat(reads.size()).isOne();
        assertThat(reads.at("/0/name").asText()).isEqualTo("柳塘村");
        assertThat(reads.at("/0/readers").asInt()).isZero();
    }

    private int inhabited(String community) {
        return jdbc.queryForObject(
                "SELECT COUNT(DISTINCT h.dwelling_id) FROM household h JOIN unit u ON u.id = h.community_id"
                        + " WHERE u.code = ? AND h.status = 'ACTIVE'",
                Integer.class,
                community);
    }

    @Test
    void aResidentWhoIsLoggedInCountsOnceOnAnyPhone() {
        var id = published("comm6", "sec6", "账号确认", Map.of("toConfirm", true));
        var resident = new Neighbours(address, jdbc, cipher).logIn(Neighbours.phone());
        for (var phone : List.of(device(), device())) {
            resident.post(
                            "/api/public/announcements/" + id + "/reads",
                            Map.of("device", phone, "area", GRID, "confirmed", true))
                    .expect(204);
        }

        var rows = address.as("comm6")
                .get("/api/announcements/" + id + "/readings")
                .expect(200)
                .json();

        assertThat(rows.path("total").asInt()).isEqualTo(1);
        assertThat(rows.at("/items/0/readerKind").asText()).isEqualTo("ACCOUNT");
        assertThat(rows.at("/items/0/confirmedAt").isNull()).isFalse();
    }

    @Test
    void whoReadsFirstAndLogsInAfterwardsIsOneReader() {
        var id = published("comm6", "sec6", "先看后登录", Map.of("toConfirm", true));
        var phone = device();
        read(id, phone, true).expect(204);
        var resident = new Neighbours(address, jdbc, cipher).logIn(Neighbours.phone());

        readAs(resident, id, phone);
        read(id, phone, false).expect(204); // logged out again
        readAs(resident, id, phone);

        assertReaders(id, 1);
        var other = device();
        read(id, other, false).expect(204);
        assertReaders(id, 2);
        readAs(resident, id, other); // his other phone
        assertReaders(id, 1);
        read(id, device(), false).expect(204);
        assertReaders(id, 2);
    }

    private void readAs(Api resident, String id, String device) {
        resident.post(
                        "/api/public/announcements/" + id + "/reads",
                        Map.of("device", device, "area", GRID, "confirmed", false))
                .expect(204);
    }

    private void assertReaders(String id, int readers) {
        var row = details(address.as("comm6"), id).path("announcement");
        assertThat(row.path("readers").asInt()).isEqualTo(readers);
        assertThat(row.path("confirmed").asInt()).isEqualTo(1);
    }

    @Test
    void whatLooksLikeMarkupIsShownAsWords() {
        var hostile = "<script>alert(1)</script>";
        var id = published("comm6", "sec6", "标题 <b>", Map.of("body", hostile));

        var read = address.visitor()
                .get("/api/public/announcements/" + id)
                .expect(200)
                .json();

        assertThat(read.at("/blocks/0/kind").asText()).isEqualTo("PARAGRAPH");
        assertThat(read.at("/blocks/0/spans/0/text").asText()).isEqualTo(hostile);
        var leading = address.as("comm6")
                .post("/api/announcements", draft(VILLAGE, text("链接", Map.of("body", "[看](javascript:alert(1))"))));
        assertThat(leading.expect(400).json().at("/errors/0/field").asText()).isEqualTo("body");
    }

    private String published(String writer, String reviewer, String title, Map<String, Object> more) {
        var id = written(address.as(writer), title, more);
        step(address.as(writer), id, "SUBMITTED").expect(200);
        step(address.as(reviewer), id, "PUBLISHED").expect(200);
        return id;
    }

    private String written(Api writer, String title, Map<String, Object> more) {
        var unit = writer.get("/api/portal-desk/options")
                .expect(200)
                .json()
                .at("/announcers/0/code")
                .asText();
        return writer.post("/api/announcements", draft(unit, text(title, more)))
                .expect(201)
                .json()
                .at("/announcement/id")
                .asText();
    }

    private static Map<String, Object> draft(String unit, Map<String, Object> text) {
        return Map.of("unit", unit, "text", text);
    }

    private static Map<String, Object> text(String title, Map<String, Object> more) {
        var text = new HashMap<String, Object>(Map.of("title", title, "body", "正文", "areas", List.of(VILLAGE)));
        text.putAll(more);
        return text;
    }

    private Api.Answer step(Api who, String id, String action) {
        var version = details(who, id).at("/announcement/version").asInt();
        return who.post(
                "/api/announcements/" + id + "/steps", Map.of("action", action, "note", "说明原因", "version", version));
    }

    private JsonNode details(Api who, String id) {
        return who.get("/api/announcements/" + id).expect(200).json();
    }

    private List<String> shown(String area) {
        var query = area == null ? "" : "&area=" + area;
        return ids(address.visitor().get("/api/public/announcements?size=100" + query));
    }

    private static List<String> ids(Api.Answer answer) {
        var ids = new ArrayList<String>();
        answer.expect(200)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private Api.Answer read(String id, String device, boolean isConfirmed) {
        return address.visitor()
                .post(
                        "/api/public/announcements/" + id + "/reads",
                        Map.of("device", device, "area", GRID, "confirmed", isConfirmed));
    }

    private static String device() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
