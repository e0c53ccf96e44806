package org.linli.plates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.documents.Printed;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Plates of 石桥村 from the request to the door and away from it, and what their codes open. */
@IntegrationTest
class PlateIT {
    private static final String GRID = "990981100202003"; // 石塘网格
    private static final String VILLAGE = "comm5";
    private static final String WORKER = "grid18";
    private static final String NEIGHBOUR = "grid17";
    private static final String TOWN = "street2";

    private static final AtomicInteger DOORS = new AtomicInteger(900_000);

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void eachDoorGetsOnePlateHoweverOftenItIsRequested() throws Exception {
        var doors = doors(2);

        AtOnce.run(List.of(() -> request(), () -> request()));
        request();

        assertThat(doors).allSatisfy(door -> {
            var found = listed(VILLAGE, door.address());
            assertThat(found.path("total").asInt()).isEqualTo(1);
            assertThat(found.at("/items/0/state").asText()).isEqualTo("REQUESTED");
            assertThat(found.at("/items/0/number").asText()).isEqualTo(door.number() + "-01");
        });
    }

    @Test
    void oneDoorGetsAPlateByItsAddressAndTheNumberIsToldBefore() {
        var doors = doors(2);
        var question = "&address=" + URLEncoder.encode(doors.get(0).address(), StandardCharsets.UTF_8);

        var without = address.as(VILLAGE).get("/api/plates/without?area=" + GRID + question);
        var answer = address.as(VILLAGE)
                .post(
                        "/api/plates",
                        Map.of("area", GRID, "address", doors.get(0).address()));

        assertThat(without.expect(200).json().path("doors").asInt()).isEqualTo(1);
        assertThat(answer.expect(200).json().path("requested").asInt()).isEqualTo(1);
        assertThat(listed(VILLAGE, doors.get(0).address()).path("total").asInt())
                .isEqualTo(1);
        assertThat(listed(VILLAGE, doors.get(1).address()).path("total").asInt())
                .isZero();
    }

    @Test
    void aSignThatMeansAnythingElsewhereMeansItselfHere() {
        requested();

        assertThat(listed(VILLAGE, "%").path("total").asInt()).isZero();
        assertThat(listed(VILLAGE, "石_").path("total").asInt()).isZero();
        assertThat(listed(VILLAGE, "石塘").path("total").asInt()).isPositive();
    }

    @Test
    void theCodeOpensTheDoorAndNothingAboutWhoLivesThere() {
        var plate = made();

        var seen =
                visitor().get("/api/public/plates/" + token(plate)).expect(200).json();

        assertThat(seen.path("address").asText())
                .isEqualTo(plate.path("address").asText());
        assertThat(seen.path("name").asText()).isEqualTo("石塘网格");
        assertThat(seen.at("/worker/name").asText()).isNotEmpty();
        List<String> told = new ArrayList<>();
        seen.fieldNames().forEachRemaining(told::add);
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "code", "name", "community", "street", "worker", "plateNumber", "address", "motto", "honours");
    }

    @Test
    void theAddressTellsBuildingEntranceAndRoomWhereThereAreAny() {
        var plain = doors(1).get(0);
        var flat = doors(1).get(0);
        transactions.executeWithoutResult(status -> jdbc.update(
                "UPDATE dwelling SET building = '12', entrance = '2', room = '1203' WHERE number = ?", flat.number()));
        request();

        assertThat(listed(VILLAGE, plain.address()).at("/items/0/address").asText())
                .isEqualTo(plain.address());
        assertThat(listed(VILLAGE, flat.address()).at("/items/0/address").asText())
                .isEqualTo(flat.address() + " 12-2-1203");
    }

    @Test
    void aPlateThatIsNotMadeOrIsVoidOpensNothing() {
        var requested = requested();
        visitor().get("/api/public/plates/" + token(requested)).expect(404);

        var made = made();
        visitor().get("/api/public/plates/" + token(made)).expect(200);
        act(VILLAGE, made, "retirement").expect(200);
        visitor().get("/api/public/plates/" + token(made)).expect(404);
    }

    @Test
    void aReportFromADoorKnowsItsAddress() {
        var plate = made();
        var officials = new Officials(address);

        var receipt = officials.reportInPublic(token(plate), "0103", "门口路灯不亮", Officials.photo(visitor()));

        assertThat(officials.caseFile(VILLAGE, receipt.number()).path("address").asText())
                .isEqualTo(plate.path("address").asText());
    }

    @Test
    void theGridWorkerPutsItUpWithAPhotoOfItAtItsPlace() {
        var plate = made();
        var worker = address.as(WORKER);
        var photo = Officials.photo(worker);

        var missing =
                worker.post(installation(plate), Map.of("longitude", 1, "latitude", 1, "version", version(plate)));
        assertThat(missing.expect(400).json().at("/errors/0/field").asText()).isEqualTo("photoId");
        address.as(NEIGHBOUR).post(installation(plate), proof(plate, photo)).expect(404);
        worker.post(installation(plate), proof(plate, photo)).expect(200);

        var read = address.as(VILLAGE)
                .get("/api/plates/" + number(plate))
                .expect(200)
                .json();
        assertThat(read.at("/plate/state").asText()).isEqualTo("INSTALLED");
        assertThat(read.at("/plate/installedBy").asText()).isNotEmpty();
        assertThat(read.path("changes")).hasSize(3);
        address.as(VILLAGE).get("/api/evidence/" + photo).expect(200);
        address.as(NEIGHBOUR).get("/api/evidence/" + photo).expect(404);
    }

    @Test
    void whoeverIsSlowerIsToldWhoWasFaster() {
        var plate = made();
        var worker = address.as(WORKER);
        worker.post(installation(plate), proof(plate, Officials.photo(worker))).expect(200);

        var late = act(VILLAGE, plate, "retirement").expect(409).json();

        assertThat(late.path("by").asText()).isNotEmpty();
        assertThat(late.path("at").asText()).isNotEmpty();
    }

    @Test
    void aPlateThatIsReplacedGetsANewCode() {
        var old = made();

        var next = act(VILLAGE, old, "replacement").expect(200).json();

        assertThat(number(next)).isEqualTo(old.path("dwellingNumber").asText() + "-02");
        assertThat(next.path("state").asText()).isEqualTo("REQUESTED");
        assertThat(token(next)).isNotEqualTo(token(old));
        visitor().get("/api/public/plates/" + token(old)).expect(404);
        assertThat(address.as(VILLAGE)
                        .post(
                                "/api/plates/" + number(old) + "/damage",
                                Map.of("reason", "裂了", "version", version(old) + 1))
                        .expect(409)
                        .json()
                        .path("detail")
                        .asText())
                .contains("作废");
    }

    @Test
    void theHouseholdsWordsNeedItsConsentAndAPlateThatIsNotMade() {
        var plate = requested();
        var motto = "/api/plates/" + number(plate) + "/motto";
        var village = address.as(VILLAGE);

        assertThat(field(village.put(motto, Map.of("motto", "勤俭持家", "version", 0))))
                .isEqualTo("agreed");
        assertThat(field(village.put(motto, Map.of("motto", "打 139 1111 2222", "agreed", true, "version", 0))))
                .isEqualTo("motto");
        assertThat(field(village.put(motto, Map.of("motto", "打 １３９１１１１", "agreed", true, "version", 0))))
                .isEqualTo("motto");
        assertThat(field(village.put(motto, Map.of("motto", "勤俭持家", "agreed", true, "version", 0))))
                .as("of a household that nobody knows")
                .isEqualTo("motto");
        var home = Map.of(
                "kind", "LIVING", "dwelling", plate.path("dwellingNumber").asText(), "category", "resident");
        village.post("/api/households", home).expect(201);
        village.put(motto, Map.of("motto", "勤俭持家", "agreed", true, "version", 0))
                .expect(200);

        var read = village.get("/api/plates/" + number(plate)).expect(200).json();
        assertThat(read.at("/plate/motto").asText()).isEqualTo("勤俭持家");
        assertThat(read.path("changes")).hasSize(2);
        assertThat(read.path("changes").toString()).doesNotContain("勤俭持家");
        var made = made();
        village.put(
                        "/api/plates/" + number(made) + "/motto",
                        Map.of("motto", "勤俭持家", "agreed", true, "version", version(made)))
                .expect(409);
    }

    @Test
    void theWordsOutliveAStepWithoutTheirHouseholdAndAreAgreedToAgain() {
        var plate = requested();
        var motto = "/api/plates/" + number(plate) + "/motto";
        var village = address.as(VILLAGE);
        var home = Map.of(
                "kind", "LIVING", "dwelling", plate.path("dwellingNumber").asText(), "category", "resident");
        village.post("/api/households", home).expect(201);
        village.put(motto, Map.of("motto", "耕读传家", "agreed", true, "version", 0))
                .expect(200);
        transactions.executeWithoutResult(status -> jdbc.update(
                "DELETE FROM plate_words_household WHERE plate_id = (SELECT id FROM plate WHERE number = ?)",
                number(plate)));

        village.post("/api/plates/made", Map.of("numbers", List.of(number(plate))))
                .expect(200);

        village.put(motto, Map.of("motto", "另外的话", "agreed", true, "version", 2))
                .expect(409);
        village.put(motto, Map.of("motto", "耕读传家", "agreed", true, "version", 2))
                .expect(409);
        var path = "/api/plates/" + number(plate);
        assertThat(village.get(path).json().at("/plate/motto").isNull()).isTrue();
        assertThat(village.get(path).json().at("/words/words").asText()).isEqualTo("耕读传家");
        assertThat(village.get(path).json().at("/words/areShown").asBoolean()).isFalse();
        var anew = path + "/motto-agreement";
        assertThat(field(village.post(anew, Map.of("agreedOn", "2999-01-01", "paper", "同意书 12 号", "version", 2))))
                .isEqualTo("agreedOn");
        var today = LocalDate.now(Zone.OFFICE);
        assertThat(field(village.post(anew, agreement(today, " ")))).isEqualTo("paper");
        for (var paper : List.of("同意书 110101199003070000", "同意书，电话 139 1111 2222", "证 １３９１１１１２２２２")) {
            assertThat(field(village.post(anew, agreement(today, paper)))).isEqualTo("paper");
        }
        village.post(anew, agreement(today, "同意书 2026-0012 号")).expect(200);
        var words = village.get(path).json().path("words");
        assertThat(words.path("areShown").asBoolean()).isTrue();
        assertThat(words.path("agreedOn").asText()).isEqualTo(today.toString());
        assertThat(words.path("paper").asText()).isEqualTo("同意书 2026-0012 号");
        assertThat(address.as(WORKER).get(path).json().path("changes").toString())
                .as("what happened to a plate is read by others, too")
                .doesNotContain("耕读传家")
                .doesNotContain("同意书");
        assertThat(address.as(WORKER).get(path).json().path("words").isNull())
                .as("for those who manage plates")
                .isTrue();
        assertThat(village.get("/api/plates/" + number(plate))
                        .json()
                        .at("/plate/motto")
                        .asText())
                .isEqualTo("耕读传家");
    }

    @Test
    void nobodyAgreesToWordsBeforeHeIsBehindTheDoor() {
        var plate = requested();
        var path = "/api/plates/" + number(plate);
        var village = address.as(VILLAGE);
        var dwelling = plate.path("dwellingNumber").asText();
        var writer = household("LIVING", dwelling);
        village.put(path + "/motto", Map.of("motto", "和气生财", "agreed", true, "version", 0))
                .expect(200);
        village.post("/api/plates/made", Map.of("numbers", List.of(number(plate))))
                .expect(200);
        var today = LocalDate.now(Zone.OFFICE);
        moved(writer, doors(1).get(0).number(), today.minusDays(9));
        var later = household("LEGAL", dwelling);
        moved(later, dwelling, today.minusDays(3));
        var anew = path + "/motto-agreement";

        for (var day : List.of(LocalDate.of(1, 1, 1), today.minusDays(4))) {
            var refused = village.post(anew, agreement(day, "同意书 12 号"));
            assertThat(field(refused)).isEqualTo("agreedOn");
            assertThat(refused.text()).contains(today.minusDays(3).toString());
        }
        household("LIVING", dwelling);
        village.post(anew, agreement(today.minusDays(2), "同意书 12 号")).expect(200);

        assertThat(village.get(path).json().at("/words/areShown").asBoolean()).isTrue();
        assertThat(jdbc.queryForList(
                        "SELECT h.number FROM plate_words_household w JOIN household h ON h.id = w.household_id"
                                + " JOIN plate p ON p.id = w.plate_id WHERE p.number = ?",
                        String.class,
                        number(plate)))
                .as("of those who were there on that day")
                .containsExactly(later);
    }

    private String household(String kind, String dwelling) {
        return address.as(VILLAGE)
                .post("/api/households", Map.of("kind", kind, "dwelling", dwelling, "category", "resident"))
                .expect(201)
                .json()
                .path("number")
                .asText();
    }

    /** A household that was elsewhere before, and is behind this door since that day. */
    private void moved(String household, String dwelling, LocalDate since) {
        transactions.executeWithoutResult(status -> {
            jdbc.update("""
                    INSERT INTO household_past (id, number, kind, dwelling_id, grid_id, community_id, street_id, category, status,
                                                valid_from, change_kind, recorded_at, recorded_by, version, valid_to, replaced_at)
                    SELECT id, number, kind, (SELECT MIN(d.id) FROM dwelling d), grid_id, community_id, street_id, category, status,
                           '2020-01-01', change_kind, recorded_at, recorded_by, version, '2026-01-01', recorded_at
                      FROM household WHERE number = ?
                    """, household);
            jdbc.update(
                    "UPDATE household SET dwelling_id = (SELECT id FROM dwelling WHERE number = ?), valid_from = ?,"
                            + " version = version + 1 WHERE number = ?",
                    dwelling,
                    since.toString(),
                    household);
        });
    }

    private static Map<String, Object> agreement(LocalDate day, String paper) {
        return Map.of("agreedOn", day.toString(), "paper", paper, "version", 2);
    }

    private static String field(Api.Answer answer) {
        return answer.expect(400).json().at("/errors/0/field").asText();
    }

    @Test
    void theVillagePrintsThemSixToASheetAndNobodyElseDoes() throws Exception {
        doors(7);
        request();
        var numbers = numbers("石塘");
        var seven = Map.of("numbers", numbers.subList(0, 7));

        var file = address.as(VILLAGE).post("/api/plates/sheets", seven).expect(200);

        try (var printed = Printed.of(file.body())) {
            assertThat(printed.pages()).isEqualTo(2);
            assertThat(printed.words(1))
                    .contains(numbers.get(0), numbers.get(5))
                    .doesNotContain(numbers.get(6));
            assertThat(printed.words(2)).contains(numbers.get(6), "石塘网格");
        }
        address.as(WORKER).post("/api/plates/sheets", seven).expect(403);
        assertThat(address.as("comm4")
                        .post("/api/plates/sheets", seven)
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("numbers");
    }

    @Test
    void theProgressOfTheTownRisesWithEachPlateThatIsUp() {
        var plate = made();
        var before = progress();

        var worker = address.as(WORKER);
        worker.post(installation(plate), proof(plate, Officials.photo(worker))).expect(200);

        var after = progress();
        assertThat(after.path("doors").asInt()).isEqualTo(before.path("doors").asInt());
        assertThat(after.path("installed").asInt())
                .isEqualTo(before.path("installed").asInt() + 1);
        assertThat(after.path("made").asInt()).isEqualTo(before.path("made").asInt() - 1);
    }

    private JsonNode progress() {
        var villages = address.as(TOWN)
                .get("/api/plate-progress?under=990981100")
                .expect(200)
                .json()
                .path("items");
        return IntStream.range(0, villages.size())
                .mapToObj(villages::get)
                .filter(village -> village.path("code").asText().equals("990981100202"))
                .findFirst()
                .orElseThrow();
    }

    private record NewDoor(String number, String address) {}

    private List<NewDoor> doors(int count) {
        return transactions.execute(status -> IntStream.range(0, count)
                .mapToObj(index -> DOORS.incrementAndGet())
                .map(number -> new NewDoor("F990981100202-" + number, "石塘" + number + "号"))
                .peek(door -> jdbc.update("""
                        INSERT INTO dwelling (number, kind, grid_id, community_id, street_id, address, valid_from,
                            change_kind, recorded_at, recorded_by, version)
                        SELECT ?, 'house', g.id, c.id, c.parent_id, ?, '2026-01-01', 'CREATED', CURRENT_TIMESTAMP(3), 'test', 0
                          FROM unit g
                          JOIN unit c ON c.id = g.parent_id
                         WHERE g.code = ?""", door.number(), door.address(), GRID))
                .toList());
    }

    private int request() {
        return address.as(VILLAGE)
                .post("/api/plates", Map.of("area", GRID))
                .expect(200)
                .json()
                .path("requested")
                .asInt();
    }

    private JsonNode requested() {
        var door = doors(1).get(0);
        request();
        return listed(VILLAGE, door.address()).at("/items/0");
    }

    private JsonNode made() {
        var plate = requested();
        address.as(VILLAGE)
                .post("/api/plates/made", Map.of("numbers", List.of(number(plate))))
                .expect(200);
        return listed(VILLAGE, plate.path("address").asText()).at("/items/0");
    }

    private JsonNode listed(String who, String text) {
        return address.as(who)
                .get("/api/plates?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .expect(200)
                .json();
    }

    private List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        listed(VILLAGE, text).path("items").forEach(plate -> numbers.add(number(plate)));
        return numbers;
    }

    private Api.Answer act(String who, JsonNode plate, String action) {
        return address.as(who)
                .post(
                        "/api/plates/" + number(plate) + "/" + action,
                        Map.of("reason", "门牌脱落", "version", version(plate)));
    }

    private static String installation(JsonNode plate) {
        return "/api/plates/" + number(plate) + "/installation";
    }

    private static Map<String, Object> proof(JsonNode plate, String photo) {
        return Map.of("photoId", photo, "longitude", 112.34, "latitude", 28.56, "version", version(plate));
    }

    private static String number(JsonNode plate) {
        return plate.path("number").asText();
    }

    private static int version(JsonNode plate) {
        return plate.path("version").asInt();
    }

    private String token(JsonNode plate) {
        return transactions.execute(
                status -> jdbc.queryForObject("SELECT token FROM plate WHERE number = ?", String.class, number(plate)));
    }

    private Api visitor() {
        return address.visitor();
    }
}
