package org.linli.wishes;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.evidence.media.Photos;
import org.linli.shared.Zone;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.Neighbours.Home;
import org.linli.testsupport.Neighbours.Person;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People of 石桥村 who wish something, those who take it up, and the community between them. */
final class WishScene {
    private static final byte[] PHOTO = Photos.jpeg(30, 20, Photos.exif(1, "2026:11:23 09:30:00", null));
    static final String STAFF = Neighbours.COMMUNITY_STAFF;

    final Officials officials;
    final Neighbours neighbours;
    private final TestClock clock;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    WishScene(ApiAddress address, JdbcTemplate jdbc, DataCipher cipher, TestClock clock) {
        officials = new Officials(address);
        neighbours = new Neighbours(address, jdbc, cipher);
        this.clock = clock;
        this.jdbc = jdbc;
        transactions = new TransactionTemplate(new DataSourceTransactionManager(jdbc.getDataSource()));
    }

    /** Somebody with a phone whom the community has confirmed. */
    record Resident(Person person, Home home, Api phone) {}

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }

    Resident resident(String name) {
        var home = neighbours.home();
        var person = neighbours.person(home, name, "19700102", "02");
        return new Resident(person, home, neighbours.member(home, person));
    }

    /** Somebody else of the same household. */
    Resident member(Resident of, String name) {
        var person = neighbours.person(of.home(), name, "19720304", "10");
        return new Resident(person, of.home(), neighbours.member(of.home(), person));
    }

    /** Somebody whom the community has verified as a volunteer. */
    Resident volunteer(String name) {
        return verified(resident(name), "VOLUNTEER", null);
    }

    /** The contact of a unit. */
    Resident contact(String name, String unit) {
        return verified(resident(name), "MEMBER", unit);
    }

    Resident verified(Resident someone, String kind, String unit) {
        var asked = new HashMap<String, Object>();
        asked.put("kind", kind);
        asked.put("allianceUnit", unit);
        asked.put("contact", unit != null);
        asked.put("nameShown", true);
        asked.put("skills", List.of("tidying"));
        var own = someone.phone()
                .put("/api/me/volunteer", asked)
                .expect(200)
                .json()
                .path("volunteer");
        var decision = Map.of(
                "state",
                "VERIFIED",
                "kind",
                kind,
                "contact",
                unit != null,
                "version",
                own.path("version").asInt());
        officials
                .as(STAFF)
                .put("/api/volunteers/" + own.path("number").asText() + "/decision", decision)
                .expect(200);
        return someone;
    }

    /** Told at the window by somebody without a phone, who signed that it may be published. */
    String register(String kind, boolean atHome) {
        return register(STAFF, wish(kind, atHome))
                .expect(201)
                .json()
                .path("number")
                .asText();
    }

    Map<String, Object> wish(String kind, boolean atHome) {
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("way", "WINDOW");
        body.put("residentName", "欧阳心愿");
        body.put("phone", "13800138111");
        body.put("address", "石塘邻里路 77 号");
        body.put("words", "门口的路长满了草，走不过去");
        body.put("gridCode", Neighbours.GRID);
        body.put("consentWay", "SIGNATURE");
        body.put("atHome", atHome);
        body.put("forMinor", false);
        body.put("evidenceIds", List.of(Officials.photo(officials.as(STAFF))));
        return body;
    }

    Api.Answer register(String username, Map<String, Object> wish) {
        return officials.as(username).post("/api/wishes", wish);
    }

    /** Told and published, for so many people. */
    String open(String kind, boolean atHome, int headCount) {
        var number = register(kind, atHome);
        does(number, "publishWish", publication(atHome, headCount));
        return number;
    }

    Map<String, Object> publication(boolean atHome, int headCount) {
        var form = new HashMap<String, Object>();
        form.put("publicTitle", "清理屋旁小路的杂草");
        form.put("publicText", "小路长满了草，想请人清一清");
        form.put("publicPlace", "石塘网格");
        form.put("wantedFrom", today().toString());
        form.put("wantedTo", today().plusDays(20).toString());
        form.put("headCount", headCount);
        form.put("tools", "割草机");
        form.put("atHome", atHome);
        form.put("forMinor", false);
        return form;
    }

    Api.Answer claims(Resident who, String number, int people) {
        return claims(who, number, people, false);
    }

    Api.Answer claims(Resident who, String number, int people, boolean forUnit) {
        return who.phone()
                .post(
                        "/api/me/wish-claims",
                        Map.of("number", number, "forUnit", forUnit, "people", people, "tools", "镰刀"));
    }

    Api.Answer claims(Resident who, String number, int people, List<String> companions) {
        return who.phone()
                .post(
                        "/api/me/wish-claims",
                        Map.of("number", number, "forUnit", false, "people", people, "companions", companions));
    }

    JsonNode claim(Resident who, String number) {
        return who.phone().get("/api/me/wish-claims/" + number).expect(200).json();
    }

    Api.Answer givesUp(Resident who, String number) {
        return who.phone().post("/api/me/wish-claims/" + number + "/giving-up", Map.of("words", "临时出差"));
    }

    void agree(String number, LocalDate on) {
        agree(number, on, now());
    }

    void agree(String number, LocalDate on, String time) {
        does(number, "agreeVisit", Map.of("agreedOn", on.toString(), "agreedTime", time, "agreedTools", "自带"));
    }

    /** The time of day in the office. */
    String now() {
        return DateTimeFormatter.ofPattern("HH:mm").format(clock.instant().atZone(Zone.OFFICE));
    }

    /** The service began so many minutes ago. */
    void lasts(String number, int minutes) {
        transactions.executeWithoutResult(status -> jdbc.update(
                "UPDATE wish SET started_at = ? WHERE case_file_id = (SELECT id FROM case_file WHERE case_number = ?)",
                LocalDateTime.ofInstant(clock.instant().minus(Duration.ofMinutes(minutes)), ZoneOffset.UTC),
                number));
    }

    Api.Answer checksIn(Resident who, String number, int present) {
        return who.phone()
                .post(
                        "/api/me/wish-claims/" + number + "/check-in",
                        Map.of("present", present, "evidenceIds", List.of(photo(who.phone()))));
    }

    Api.Answer finishes(Resident who, String number, int minutes) {
        return who.phone()
                .post(
                        "/api/me/wish-claims/" + number + "/result",
                        Map.of("result", "草已割净，路通了", "minutes", minutes, "evidenceIds", List.of(photo(who.phone()))));
    }

    /** From the published wish to the question whether it is right. */
    void serve(String number, Resident who, int people, int minutes) {
        agree(number, today());
        checksIn(who, number, people).expect(200);
        lasts(number, minutes);
        finishes(who, number, minutes).expect(200);
    }

    /** Confirmed for the resident, who signed that it may stand on the board of thanks. */
    void thanks(String number) {
        var body = new HashMap<String, Object>();
        body.put("form", Map.of("grade", "GOOD", "thanksAgreed", true));
        if (!error(officials.act(STAFF, number, "confirmWish", body)).equals("evidence")) {
            throw new AssertionError("Thanked without a paper");
        }
        body.put("evidenceIds", List.of(photo(officials.as(STAFF))));
        officials.act(STAFF, number, "confirmWish", body).expect(200);
    }

    void does(String number, String outcome, Map<String, ?> form) {
        officials.does(STAFF, number, outcome, form);
    }

    Api.Answer tries(String number, String outcome, Map<String, ?> form) {
        return officials.act(STAFF, number, outcome, Map.of("form", form, "opinion", "说明"));
    }

    /** The fields of the form of its task, by key. */
    Map<String, JsonNode> fields(String number) {
        var task = officials.task(STAFF, number);
        var fields = new HashMap<String, JsonNode>();
        officials
                .as(STAFF)
                .get("/api/tasks/" + task)
                .expect(200)
                .json()
                .at("/form/components")
                .forEach(field -> fields.put(field.path("key").asText(), field));
        return fields;
    }

    JsonNode sheet(String number) {
        return officials.as(STAFF).get("/api/wishes/" + number).expect(200).json();
    }

    String state(String number) {
        return officials.caseFile(STAFF, number).path("state").asText();
    }

    static String photo(Api phone) {
        var sent = phone.upload("/api/evidence", "现场.jpg", "image/jpeg", PHOTO);
        return sent.expect(201).json().path("id").asText();
    }

    static String error(Api.Answer answer) {
        return answer.expect(400).json().at("/errors/0/field").asText();
    }
}
