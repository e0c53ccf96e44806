package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.linli.casefile.Channel;
import org.linli.casefile.Reporter;
import org.linli.casefile.Spot;
import org.linli.organization.OrganizationService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports that come in at the same moment, or twice. */
@IntegrationTest
class ManyReportersIT {
    private static final int REPORTERS = 16;
    private static final String GRID = "990981100203002";
    private static final String GRID_TOKEN = "cif8sVH3VnRUV5Ht7lKk4d"; // 柳西网格
    private static final String OTHER_TOKEN = "uBIRQ0FyagsmKMIbOgAnDE"; // 柳东网格

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private EventService events;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private TestClock clock;

    private Officials officials;

    @BeforeEach
    void open() {
        officials = new Officials(address);
    }

    @RepeatedTest(3)
    void getNumbersWithoutAGapAlthoughSomeOfTheirReportsFail(RepetitionInfo round) throws Exception {
        var day = "2030030" + round.getCurrentRepetition(); // nobody has reported on that day
        clock.setTo(Instant.parse("2030-03-0%dT02:00:00Z".formatted(round.getCurrentRepetition())));
        var samePhoto = Officials.photo(address.visitor());
        List<Callable<Integer>> reporters = new ArrayList<>();
        IntStream.range(0, REPORTERS)
                .forEach(i -> reporters.add(() ->
                        report(address.visitor(), null, event("同时上报 " + i, i % 4 == 0 ? samePhoto : null))));
        IntStream.range(0, REPORTERS / 4).forEach(i -> reporters.add(this::reportAndRollBack));

        var results = new ArrayList<>(AtOnce.run(reporters));
        results.addAll(AtOnce.run(reporters));

        // Of those who sent the same photo one wins; another gives his number back when he finds it taken.
        assertThat(results).isSubsetOf(0, 201, 400, 409);
        var succeeded = (int) results.stream().filter(status -> status == 201).count();
        assertThat(succeeded).isEqualTo(2 * REPORTERS * 3 / 4 + 1);
        assertThat(jdbc.queryForList(
                        "SELECT case_number FROM case_file WHERE case_number LIKE ? ORDER BY case_number",
                        String.class,
                        "WG-%s-%s-%%".formatted(GRID, day)))
                .isEqualTo(IntStream.rangeClosed(1, succeeded)
                        .mapToObj(i -> "WG-%s-%s-%04d".formatted(GRID, day, i))
                        .toList());
    }

    @Test
    void areCountedByGridAndByTheOfficesDay() {
        clock.setTo(Instant.parse("2030-04-05T15:59:59Z")); // 23:59:59 at the office
        var late = officials.reportInPublic(GRID_TOKEN, "0103", "深夜上报");
        var elsewhere = officials.reportInPublic(OTHER_TOKEN, "0103", "深夜上报");
        clock.setTo(Instant.parse("2030-04-05T16:00:00Z"));
        var nextDay = officials.reportInPublic(GRID_TOKEN, "0103", "零点上报");

        assertThat(late.number()).isEqualTo("WG-990981100203002-20300405-0001");
        assertThat(elsewhere.number()).isEqualTo("WG-990981100203001-20300405-0001");
        assertThat(nextDay.number()).isEqualTo("WG-990981100203002-20300406-0001");
        assertThat(late.queryCode()).matches("[0-9]{8}");
    }

    @Test
    void getTheFirstAnswerWhenTheyRepeatThemselves() throws Exception {
        var event = event("重复提交的上报", null);
        Callable<Api.Answer> submit = () -> send(address.visitor(), "retry-0001", event);

        var answers = AtOnce.run(List.of(submit, submit, submit, submit));
        var later = submit.call();

        assertThat(answers).extracting(Api.Answer::status).containsOnly(201);
        assertThat(answers).extracting(Api.Answer::json).containsOnly(later.json());
        assertThat(later.headers().get("Location"))
                .endsWith("/api/public/cases/" + later.json().path("number").asText());
        assertThat(casesCalled("重复提交的上报")).isEqualTo(1);
    }

    @Test
    void mayNotUseAKeyForSomethingElse() {
        send(address.visitor(), "retry-0002", event("第一份上报", null)).expect(201);

        var other = send(address.visitor(), "retry-0002", event("第二份上报", null));

        assertThat(other.expect(422).json().path("type").asText()).isEqualTo("/problems/idempotency-key");
        assertThat(casesCalled("第二份上报")).isZero();
    }

    @Test
    void mayCorrectARefusedReportUnderTheSameKey() {
        send(address.visitor(), "retry-0003", event("", null)).expect(400);

        send(address.visitor(), "retry-0003", event("改好的上报", null)).expect(201);

        assertThat(casesCalled("改好的上报")).isEqualTo(1);
    }

    @Test
    void doNotGetTheAnswersOfOthers() {
        var event = Map.of("gridCode", GRID, "categoryCode", "0103", "description", "同一个标识");
        var key = Map.of("Idempotency-Key", "retry-0004");

        var mine =
                officials.as("grid20").send("POST", "/api/events", event, key).expect(201);
        var hers = officials.as("comm6").send("POST", "/api/events", event, key).expect(201);
        var again =
                officials.as("grid20").send("POST", "/api/events", event, key).expect(201);

        assertThat(hers.json()).isNotEqualTo(mine.json());
        assertThat(again.json()).isEqualTo(mine.json());
    }

    @Test
    void areToldWhatIsWrongWithAReport() {
        assertRefused(Map.of("gridToken", "unknown", "categoryCode", "0103", "description", "x"), "gridToken");
        assertRefused(Map.of("gridToken", GRID_TOKEN, "categoryCode", "01", "description", "x"), "categoryCode");
        assertRefused(Map.of("gridToken", GRID_TOKEN, "categoryCode", "9999", "description", "x"), "categoryCode");
        assertRefused(Map.of("gridToken", GRID_TOKEN, "categoryCode", "0103"), "description");
        assertRefused(event("长".repeat(1001), null), "description");
        assertRefused(event("不明照片", "0".repeat(32)), "evidenceIds");
        assertRefused(
                Map.of(
                        "gridToken",
                        GRID_TOKEN,
                        "categoryCode",
                        "0103",
                        "description",
                        "x",
                        "longitude",
                        200,
                        "latitude",
                        1),
                "longitude");
        assertRefused(
                Map.of(
                        "gridToken",
                        GRID_TOKEN,
                        "categoryCode",
                        "0103",
                        "description",
                        "x",
                        "reporter",
                        Map.of("phone", "call me")),
                "reporter.phone");
    }

    @Test
    void areNotAnsweredWithAFailureWhateverTheySend() {
        for (var body : List.of(
                "{\"gridToken\":\"%s\",\"categoryCode\":\"0103\",\"description\":\"x\",\"evidenceIds\":[null]}",
                "{\"gridToken\":\"%s\",\"categoryCode\":\"0103\",\"description\":\"x\",\"evidenceIds\":{}}",
                "{\"gridToken\":\"%s\",\"categoryCode\":[],\"description\":\"x\"}",
                "{\"gridToken\":\"%s\",\"categoryCode\":\"0103\",\"description\":\"x\",\"longitude\":1e-999999999,\"latitude\":1}",
                "{\"gridToken\":\"%s\",\"categoryCode\":\"0103\",\"description\":\"x\",\"reporter\":5}",
                "[]",
                "null",
                "{")) {
            var answer = address.visitor().sendText("POST", "/api/public/events", body.formatted(GRID_TOKEN));

            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.json().path("type").asText()).as(body).isEqualTo("/problems/invalid-request");
        }
    }

    @Test
    void keepRareCharactersAndCoordinates() {
        var event = Map.of(
                "gridToken",
                GRID_TOKEN,
                "categoryCode",
                "0103",
                "description",
                "𠮷家门口 🙂 100% \\ 'x'",
                "longitude",
                114.123456789,
                "latitude",
                30.5,
                "address",
                "𠮷巷 1 号");

        var number = send(address.visitor(), null, event)
                .expect(201)
                .json()
                .path("number")
                .asText();

        var caseFile = officials.caseFile("comm6", number);
        assertThat(caseFile.path("description").asText()).isEqualTo("𠮷家门口 🙂 100% \\ 'x'");
        assertThat(caseFile.path("address").asText()).isEqualTo("𠮷巷 1 号");
        assertThat(caseFile.path("longitude").decimalValue()).isEqualByComparingTo("114.123457");
    }

    private void assertRefused(Map<String, ?> event, String field) {
        var problem = send(address.visitor(), null, event).expect(400).json();

        assertThat(problem.path("errors")).hasSize(1);
        assertThat(problem.at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(problem.at("/errors/0/message").asText()).isNotBlank();
    }

    /** Takes a number and then fails, as a report does whose database goes away. */
    private int reportAndRollBack() {
        try {
            transactions.executeWithoutResult(status -> {
                events.report(
                        new NewEvent(
                                organization.findUnit(GRID).orElseThrow(),
                                "0103",
                                "没有成功的上报",
                                false,
                                new Spot(null, null, null),
                                Channel.PUBLIC,
                                new Reporter(null, null, true, null, null),
                                List.of(),
                                null,
                                null),
                        new IdempotentRequest(null, null));
                status.setRollbackOnly();
            });
        } catch (PessimisticLockingFailureException lostARace) {
            return 0; // rolled back too, only earlier
        }
        return 0;
    }

    private static int report(Api visitor, String key, Map<String, ?> event) {
        return send(visitor, key, event).status();
    }

    private static Api.Answer send(Api visitor, String key, Map<String, ?> event) {
        return visitor.send(
                "POST", "/api/public/events", event, key == null ? Map.of() : Map.of("Idempotency-Key", key));
    }

    private static Map<String, ?> event(String description, String photo) {
        return Map.of(
                "gridToken",
                GRID_TOKEN,
                "categoryCode",
                "0103",
                "description",
                description,
                "evidenceIds",
                photo == null ? List.of() : List.of(photo));
    }

    private int casesCalled(String title) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM case_file WHERE title = ?", Integer.class, title);
    }
}
