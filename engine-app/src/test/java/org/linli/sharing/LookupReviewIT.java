package org.linli.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.settings.OfficeSettings;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The weekly review: what is marked, who says what about it, and that nobody reviews himself. */
@IntegrationTest
class LookupReviewIT {
    private static final Instant AT_WORK = Instant.parse("2026-11-25T02:00:00Z");
    private static final Instant AT_NIGHT = Instant.parse("2026-11-25T15:00:00Z");

    @Autowired
    private ApiAddress address;

    @Autowired
    private LookupReview review;

    @Autowired
    private OfficeSettings offices;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    private LookupScene scene;

    @BeforeEach
    void setTheScene() {
        scene = new LookupScene(address, jdbc);
        clock.setTo(AT_WORK);
        setting("sharing.review.unknown", 0); // the events here name nobody
    }

    @AfterEach
    void askAsUsual() {
        setting("sharing.review.unknown", 1);
    }

    @Test
    void marksWhatIsOutOfHoursOnceAndLeavesTheUsualAlone() {
        var usual = look("comm1", scene.openCase());
        clock.setTo(AT_NIGHT);
        var odd = look("comm1", scene.openCase());

        mark();
        mark();

        assertThat(marked(odd)).containsExactly("HOURS");
        assertThat(marked(usual)).isEmpty();
    }

    @Test
    void marksACaseThatNamesNobodyAndOneThatTheReaderReportedHimself() {
        setting("sharing.review.unknown", 1);
        var nobody = look("comm1", scene.openCase());
        var own = new Officials(address)
                .report("comm1", "990981001001001", "0501", "自己上报")
                .number();
        var neighbours = new Neighbours(address, jdbc, null);
        var person = neighbours.person(neighbours.home(), "被写成上报人", "19880101", "02");
        transactions.executeWithoutResult(status -> jdbc.update(
                "UPDATE case_file SET reporter_name = (SELECT name FROM resident WHERE number = ?) WHERE case_number = ?",
                person.number(),
                own));
        var made = look("comm1", own, person.document());

        mark();

        assertThat(marked(nobody)).containsExactly("UNKNOWN");
        assertThat(marked(made)).containsExactly("OWN_CASE");
    }

    @Test
    void marksWhoLooksUpManyAndWhoIsLookedUpByMany() {
        setting("sharing.review.peoplePerDay", 2);
        setting("sharing.review.readersPerPerson", 1);
        var caseNumber = scene.openCase();
        var person = Neighbours.document("19700101");
        try {
            var numbers = List.of(look("sec1", caseNumber, person), look("sec1", caseNumber), look("sec1", caseNumber));
            var other = look("comm1", caseNumber, person);

            mark();

            assertThat(marked(numbers.get(0))).containsExactly("SEVERAL");
            assertThat(marked(numbers.get(1))).isEmpty();
            assertThat(marked(numbers.get(2))).containsExactly("MANY");
            assertThat(marked(other)).containsExactly("SEVERAL");
        } finally {
            setting("sharing.review.peoplePerDay", 30);
            setting("sharing.review.readersPerPerson", 4);
        }
    }

    @Test
    void marksOnesOwnNameAndPeopleWhoHaveNothingToDoWithTheCase() {
        var neighbours = new Neighbours(address, jdbc, null);
        var home = neighbours.home();
        var namesake = neighbours.person(home, "刘小红", "19880101", "02"); // as comm5 is called
        var mate = neighbours.person(home, "同住的人", "19890101", "10");
        var caseNumber = scene.openCase();
        transactions.executeWithoutResult(status -> jdbc.update("""
                UPDATE case_file SET community_id = (SELECT parent_id FROM unit WHERE code = '990981100202003'),
                       reporter_name = (SELECT name FROM resident WHERE number = ?)
                 WHERE case_number = ?""", mate.number(), caseNumber));

        var own = look("comm5", caseNumber, namesake.document());
        var stranger = look("comm5", caseNumber);
        mark();

        assertThat(marked(own)).containsExactly("SELF");
        assertThat(marked(stranger)).containsExactly("STRANGER");
    }

    @Test
    void theReviewerAsksTheReaderAndClosesIt() {
        clock.setTo(AT_NIGHT);
        var number = look("comm1", scene.openCase());
        mark();
        var reviewer = address.as("city.supervisor");
        var path = "/api/shared-reviews/" + number;
        assertThat(row(number).path("reader").asText()).isEqualTo("王芳");
        assertThat(row(number).path("document").asText()).contains("****");
        reviewer.post(path + "/outcome", Map.of("outcome", "MISUSE", "reason", "未说明"))
                .expect(400);

        reviewer.post(path + "/question", Map.of("text", "为什么在夜里查询？")).expect(204);
        assertThat(reviewer.post(path + "/question", Map.of("text", "再问一次")).status())
                .isEqualTo(409);
        var asked =
                address.as("comm1").get("/api/shared-lookups/asked").expect(200).json();
        assertThat(asked.toString()).contains(number, "为什么在夜里查询？");
        assertThat(address.as("sec1")
                        .post("/api/shared-lookups/" + number + "/explanation", Map.of("text", "不是我"))
                        .status())
                .isEqualTo(404);
        address.as("comm1")
                .post("/api/shared-lookups/" + number + "/explanation", Map.of("text", "夜里接警"))
                .expect(204);
        reviewer.post(path + "/outcome", Map.of("outcome", "IN_ORDER", "reason", "值班需要"))
                .expect(204);

        assertThat(row(number).path("state").asText()).isEqualTo("CLOSED");
        assertThat(row(number).path("explanation").asText()).isEqualTo("夜里接警");
        assertThat(reviewer.post(path + "/outcome", Map.of("outcome", "IN_ORDER", "reason", "再来一次"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void nobodyReviewsHimself() {
        clock.setTo(AT_NIGHT);
        var number = look("comm1", scene.openCase());
        mark();
        transactions.executeWithoutResult(status -> jdbc.update(
                "UPDATE shared_lookup SET staff_id = (SELECT staff_id FROM account WHERE username = 'city.supervisor')"
                        + " WHERE number = ?",
                number));
        var reviewer = address.as("city.supervisor");

        assertThat(reviewer.get("/api/shared-reviews?size=100").expect(200).text())
                .doesNotContain(number);
        assertThat(reviewer.post(
                                "/api/shared-reviews/" + number + "/outcome",
                                Map.of("outcome", "IN_ORDER", "reason", "自己复核"))
                        .status())
                .isEqualTo(404);
        assertThat(address.as("city.supervisor2")
                        .get("/api/shared-reviews?size=100")
                        .expect(200)
                        .text())
                .contains(number);
        assertThat(address.as("comm1").get("/api/shared-reviews").status()).isEqualTo(403);
    }

    private String look(String username, String caseNumber) {
        return look(username, caseNumber, Neighbours.document("19700101"));
    }

    private String look(String username, String caseNumber, String document) {
        return address.as(username)
                .post("/api/shared-lookups", scene.question(document, caseNumber))
                .expect(200)
                .json()
                .path("number")
                .asText();
    }

    /** A minute later, for what happens at that very moment is of the next week. */
    private void mark() {
        clock.advance(Duration.ofMinutes(1));
        review.mark();
    }

    private List<String> marked(String number) {
        return jdbc.queryForList(
                "SELECT m.rule_code FROM shared_mark m JOIN shared_lookup l ON l.id = m.lookup_id WHERE l.number = ?"
                        + " ORDER BY m.rule_code",
                String.class,
                number);
    }

    private JsonNode row(String number) {
        var page = address.as("city.supervisor")
                .get("/api/shared-reviews?size=100")
                .expect(200)
                .json();
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(row -> row.path("number").asText().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private void setting(String code, int amount) {
        offices.change(code, BigDecimal.valueOf(amount), offices.setting(code).version(), "test");
    }
}
