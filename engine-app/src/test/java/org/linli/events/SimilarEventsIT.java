package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What residents and staff are told of reports that may be about the same matter, in 新风社区. */
@IntegrationTest
class SimilarEventsIT {
    private static final String GRID = "990981001003001"; // 新风一, 新风社区
    private static final String NEXT_GRID = "990981001003002";
    /** Each test has a neighbourhood of its own, a tenth of a degree from the last. */
    private static int neighbourhoods = 0;

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private Officials officials;
    private double latitude;
    private String token;

    @BeforeEach
    void meet() {
        officials = new Officials(address);
        latitude = 27.0 + ++neighbourhoods / 10.0;
        token = jdbc.queryForObject(
                "SELECT token FROM grid_code c JOIN unit u ON u.id = c.unit_id WHERE u.code = ? AND revoked_at IS NULL",
                String.class,
                GRID);
    }

    @Test
    void tellsAResidentRoughlyWhatIsNearAndNothingMore() {
        var number = report("0204", 112.5, latitude, "桥面石板塌了一块，写着秘密");
        clock.advance(Duration.ofHours(2));

        var answer = ask("0204", 112.5003, latitude);

        assertThat(answer).hasSize(1);
        var one = answer.get(0);
        assertThat(one.path("categoryName").asText()).isEqualTo("桥板、栏杆坏了");
        assertThat(one.path("reported").asText()).isEqualTo("2 小时前");
        assertThat(one.path("distance").asText()).isEqualTo("约 50 米以内");
        assertThat(one.path("stage").asText()).isEqualTo("待接收");
        assertThat(fieldsOf(one)).containsExactlyInAnyOrder("token", "categoryName", "reported", "distance", "stage");
        assertThat(answer.toString()).doesNotContain(number).doesNotContain("秘密");
    }

    @Test
    void leavesOutWhatIsFarLongAgoOrOfAnotherSort() {
        report("0204", 112.5, latitude, "远近新旧");
        report("0101", 112.5, latitude, "另一类");
        report("0203", 112.5, latitude, "同一组的路灯");

        report("0204", 112.5, latitude, "读起来与第一件一样");
        assertThat(ask("0204", 112.5, latitude)).hasSize(2);
        assertThat(ask("0204", 112.502, latitude)).isEmpty();
        assertThat(ask("0204", 112.5, latitude + 0.002)).isEmpty();

        clock.advance(Duration.ofHours(73));
        assertThat(ask("0204", 112.5, latitude)).isEmpty();
    }

    @Test
    void comparesAddressesInTheGridWhereCoordinatesLack() {
        var place = "石塘口老槐树下 " + neighbourhoods;
        send(officials.as("center1"), GRID, "0204", null, null, place + "北边");

        assertThat(ask("0204", null, null, place)).hasSize(1);
        assertThat(ask("0204", null, null, place).get(0).path("distance").asText())
                .isEqualTo("同一网格，地点写法相近");
        assertThat(ask("0204", 112.9, latitude, place)).hasSize(1);
        assertThat(ask("0204", null, null, "完全不同的地方")).isEmpty();
        assertThat(ask("0204", null, null, null)).isEmpty();
    }

    @Test
    void tellsNothingOfPeopleAndHomes() {
        report("0602", 112.5, latitude, "家里吵架");
        report("0902", 112.5, latitude, "家里有难处");

        assertThat(ask("0602", 112.5, latitude)).isEmpty();
        assertThat(ask("0902", 112.5, latitude)).isEmpty();
    }

    @Test
    void tellsNothingOfAnotherStreetNorOfWhatWasRefused() {
        send(officials.as("center2"), "990981100201001", "0204", 112.5, latitude, null);
        var refused = report("0204", 112.5, latitude, "不予立案的");
        officials.says("comm3", refused, "notFile", Map.of(), "现场查看没有这个情况");

        assertThat(ask("0204", 112.5, latitude)).isEmpty();
    }

    @Test
    void refusesAWrongSignAndBrokenCoordinates() {
        var question = Map.of("categoryCode", "0204");
        assertThat(address.visitor()
                        .post("/api/public/grids/no-such/similar", question)
                        .status())
                .isEqualTo(404);
        assertThat(address.visitor()
                        .post("/api/public/grids/" + token + "/similar", Map.of("categoryCode", "0204", "longitude", 1))
                        .status())
                .isEqualTo(400);
        assertThat(ask("no such category", 112.5, latitude)).isEmpty();
    }

    @Test
    void filesTheReportAndMarksWhatItsReporterCalledTheSame() {
        var first = report("0204", 112.5, latitude, "先报的");
        var same = ask("0204", 112.5001, latitude).get(0).path("token").asText();

        var receipt = reportInPublic("0204", 112.5001, latitude, same);

        assertThat(receipt.path("sameMatter").asBoolean()).isTrue();
        assertThat(receipt.toString()).doesNotContain(first);
        var candidates = duplicates("comm3", receipt.path("number").asText());
        assertThat(candidates).hasSize(1);
        assertThat(candidates.get(0).path("number").asText()).isEqualTo(first);
        assertThat(candidates.get(0).path("saidByReporter").asBoolean()).isTrue();
        assertThat(candidates.get(0).path("meters").asInt()).isEqualTo(10);
    }

    @Test
    void filesTheReportWhateverTheTokenIs() {
        report("0204", 112.5, latitude, "先报的");
        var same = ask("0204", 112.5, latitude).get(0).path("token").asText();
        clock.advance(Duration.ofHours(25));

        for (var wrong : List.of("x", "", same + "A", same.substring(1), same)) {
            var receipt = reportInPublic("0204", 112.5, latitude + 0.01, wrong);
            assertThat(receipt.path("sameMatter").asBoolean()).as(wrong).isFalse();
        }
    }

    @Test
    void tellsStaffWhatTheyMayRead() {
        var number = report("0204", 112.5, latitude, "员工看得到的");
        var hidden = send(officials.as("center2"), "990981100201001", "0204", 112.5, latitude, null);

        var found = officials
                .as("comm3")
                .post("/api/events/similar", question(GRID, "0204", 112.5001, latitude))
                .expect(200)
                .json()
                .path("items");

        assertThat(texts(found, "number")).containsExactly(number).doesNotContain(hidden);
        assertThat(found.at("/0/stateName").asText()).isEqualTo("待承接");
        assertThat(officials
                        .as("comm3")
                        .post("/api/events/similar", question("990981100201001", "0204", 112.5, latitude))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void marksWhatStaffCalledTheSameAndRefusesWhatTheyMayNotRead() {
        var number = report("0204", 112.5, latitude, "先报的");
        var hidden = send(officials.as("center2"), "990981100201001", "0204", 112.5, latitude, null);
        Map<String, Object> event = new HashMap<>(question(NEXT_GRID, "0204", 112.6, latitude));
        event.put("description", "隔壁网格说是同一件");

        event.put("suspectedDuplicate", hidden);
        var refused =
                officials.as("comm3").post("/api/events", event).expect(400).json();
        event.put("suspectedDuplicate", number);
        var receipt =
                officials.as("comm3").post("/api/events", event).expect(201).json();

        assertThat(texts(refused.path("errors"), "field")).containsExactly("suspectedDuplicate");
        assertThat(receipt.path("sameMatter").asBoolean()).isTrue();
        assertThat(texts(duplicates("comm3", receipt.path("number").asText()), "number"))
                .containsExactly(number);
    }

    @Test
    void offersTheEarliestFirstAndOnlyWhatWasBefore() {
        var first = report("0204", 112.5, latitude, "第一件");
        clock.advance(Duration.ofMinutes(5));
        var second = report("0204", 112.5001, latitude, "第二件");
        clock.advance(Duration.ofMinutes(5));
        var third = report("0204", 112.5002, latitude, "第三件");

        assertThat(texts(duplicates("comm3", third), "number")).containsExactly(first, second);
        assertThat(texts(duplicates("comm3", second), "number")).containsExactly(first);
        assertThat(duplicates("comm3", first)).isEmpty();
        assertThat(officials
                        .as("comm2")
                        .get("/api/cases/" + third + "/duplicates")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void stopsWhoeverAsksTooOften() {
        var visitor = address.visitor();
        var path = "/api/public/grids/" + token + "/similar";
        clock.setTo(clock.instant().plus(Duration.ofDays(400))); // a window of its own
        var last = 0;
        for (var count = 0; count < 101; count++) {
            last = visitor.post(path, Map.of("categoryCode", "0602")).status();
        }

        assertThat(last).isEqualTo(429);
    }

    private String report(String category, double longitude, double atLatitude, String description) {
        var event = new HashMap<String, Object>(question(GRID, category, longitude, atLatitude));
        event.put("description", description);
        return officials
                .as("comm3")
                .post("/api/events", event)
                .expect(201)
                .json()
                .path("number")
                .asText();
    }

    private String send(Api person, String grid, String category, Double longitude, Double atLatitude, String place) {
        Map<String, Object> event = new HashMap<>();
        event.put("gridCode", grid);
        event.put("categoryCode", category);
        event.put("description", "相似的一件");
        event.put("longitude", longitude);
        event.put("latitude", atLatitude);
        event.put("address", place);
        return person.post("/api/events", event)
                .expect(201)
                .json()
                .path("number")
                .asText();
    }

    private JsonNode reportInPublic(String category, double longitude, double atLatitude, String same) {
        var event = Map.of(
                "gridToken",
                token,
                "categoryCode",
                category,
                "description",
                "路过的人报的",
                "longitude",
                longitude,
                "latitude",
                atLatitude,
                "suspectedDuplicate",
                same);
        return address.visitor().post("/api/public/events", event).expect(201).json();
    }

    private JsonNode ask(String category, Double longitude, Double atLatitude) {
        return ask(category, longitude, atLatitude, null);
    }

    private JsonNode ask(String category, Double longitude, Double atLatitude, String place) {
        Map<String, Object> question = new HashMap<>();
        question.put("categoryCode", category);
        question.put("longitude", longitude);
        question.put("latitude", atLatitude);
        question.put("address", place);
        return address.visitor()
                .post("/api/public/grids/" + token + "/similar", question)
                .expect(200)
                .json()
                .path("items");
    }

    private JsonNode duplicates(String username, String number) {
        return officials
                .as(username)
                .get("/api/cases/" + number + "/duplicates")
                .expect(200)
                .json()
                .path("items");
    }

    private static Map<String, Object> question(String grid, String category, double longitude, double atLatitude) {
        return Map.of("gridCode", grid, "categoryCode", category, "longitude", longitude, "latitude", atLatitude);
    }

    private static List<String> fieldsOf(JsonNode item) {
        List<String> names = new ArrayList<>();
        item.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
