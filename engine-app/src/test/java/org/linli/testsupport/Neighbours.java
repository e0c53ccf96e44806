package org.linli.testsupport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.shared.persistence.DataCipher;
import org.springframework.jdbc.core.JdbcTemplate;

/** People of 石桥村 who live behind a plate and have accounts, each of them in no other test. */
public final class Neighbours {
    public static final String GRID = "990981100202003"; // 石塘网格
    public static final String COMMUNITY_STAFF = "comm5";
    public static final String GRID_WORKER = "grid18";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final ApiAddress address;
    private final JdbcTemplate jdbc;
    private final DataCipher cipher;

    public Neighbours(ApiAddress address, JdbcTemplate jdbc, DataCipher cipher) {
        this.address = address;
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** A door with its plate and the living household behind it. */
    public record Home(String dwelling, String household, String address, String plate, String token) {}

    /** Somebody of the archive. */
    public record Person(String number, String name, String document, String phone) {}

    public static String phone() {
        return "198%08d".formatted(NEXT.incrementAndGet());
    }

    /** A number of a fictional person that nobody else has. */
    public static String document(String birth) {
        var next = NEXT.incrementAndGet();
        var digits = "9909%02d%s%03d".formatted(83 + next / 1000, birth, next % 1000);
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            sum += (digits.charAt(at) - '0') * WEIGHTS[at];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    public Home home() {
        return home(null);
    }

    /** A home whose household wants these words on its plate, or null. */
    public Home home(String motto) {
        var staff = address.as(COMMUNITY_STAFF);
        var street = "石塘邻里路 " + NEXT.incrementAndGet() + " 号";
        var dwelling =
                number(staff.post("/api/dwellings", Map.of("gridCode", GRID, "kind", "house", "address", street)));
        var household = number(
                staff.post("/api/households", Map.of("kind", "LIVING", "dwelling", dwelling, "category", "resident")));
        staff.post("/api/plates", Map.of("area", GRID)).expect(200);
        var plate = dwelling + "-01";
        if (motto != null) {
            staff.put("/api/plates/" + plate + "/motto", Map.of("motto", motto, "agreed", true, "version", 0))
                    .expect(200);
        }
        staff.post("/api/plates/made", Map.of("numbers", List.of(plate))).expect(200);
        var token = jdbc.queryForObject("SELECT token FROM plate WHERE number = ?", String.class, plate);
        return new Home(dwelling, household, street, plate, token);
    }

    /** Somebody who belongs to the household. */
    public Person person(Home home, String name, String birth, String relation) {
        var document = document(birth);
        var phone = phone();
        var form = new HashMap<String, Object>(Map.of(
                "name",
                name,
                "documentKind",
                "RESIDENT_ID",
                "documentNumber",
                document,
                "phone",
                phone,
                "nation",
                "01"));
        var number = number(address.as(COMMUNITY_STAFF)
                .post("/api/residents", Map.of("person", form, "household", home.household(), "relation", relation)));
        return new Person(number, name, document, phone);
    }

    /** Asks for a code to log in with, and returns what was sent. */
    public String loginCode(Api phone, String number) {
        phone.post("/api/public/login-codes", Map.of("phone", number)).expect(204);
        return lastCode(number);
    }

    /** The last code that was sent to the telephone. */
    public String lastCode(String number) {
        return jdbc
                .queryForList("SELECT phone, secret FROM notice WHERE audience = 'RESIDENT' AND secret IS NOT NULL"
                        + " ORDER BY id DESC LIMIT 200")
                .stream()
                .filter(row -> cipher.decrypt((String) row.get("PHONE")).equals(number))
                .map(row -> cipher.decrypt((String) row.get("SECRET")))
                .findFirst()
                .orElseThrow();
    }

    /** A phone on which the owner of the number is logged in. */
    public Api logIn(String number) {
        var phone = address.visitor();
        var version = noticeVersion();
        phone.post(
                        "/api/public/resident-session",
                        Map.of("phone", number, "code", loginCode(phone, number), "noticeVersion", version))
                .expect(204);
        return phone;
    }

    public int noticeVersion() {
        return address.visitor()
                .get("/api/public/privacy-notice")
                .expect(200)
                .json()
                .path("version")
                .asInt();
    }

    /** Says who he is at the door; returns the number of the claim. */
    public String claim(Api phone, Home home, Person person) {
        return number(phone.post(
                "/api/me/plates/" + home.token() + "/claims",
                Map.of(
                        "name", person.name(),
                        "documentKind", "RESIDENT_ID",
                        "documentNumber", person.document())));
    }

    /** A phone on which somebody is logged in whom the community has confirmed. */
    public Api member(Home home, Person person) {
        var phone = logIn(person.phone());
        var claim = claim(phone, home, person);
        address.as(COMMUNITY_STAFF)
                .post("/api/household-claims/" + claim + "/confirmation", Map.of("version", 0))
                .expect(200);
        return phone;
    }

    private static String number(Api.Answer answer) {
        return answer.expect(201).json().path("number").asText();
    }
}
