package org.linli.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AppProcess;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two hundred people claim five places at the same moment, on two nodes: five have them, all others wait in their order. */
@IntegrationTest
class WishClaimsNodesIT {
    private static final int CLAIMANTS = 200;
    private static final int PLACES = 5;
    private static final int PATIENCE = 50; // times that one asks again
    private static final int EVERY = 4; // each of these asks twice at once, as a phone does that got no answer

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TestClock clock;

    @Autowired
    private Environment environment;

    @Test
    void fiveOfTwoHundredHaveTheFivePlaces() throws Exception {
        var scene = new WishScene(address, jdbc, cipher, clock);
        var number = scene.open("tidying", false, PLACES);
        var phones = volunteers(scene.neighbours);

        try (var server = new OtherNode()) {
            var claims = new ArrayList<Callable<Claimed>>();
            IntStream.range(0, CLAIMANTS).forEach(at -> {
                var phone = at % 2 == 0 ? phones.get(at) : phones.get(at).at(server.address());
                claims.add(() -> claim(phone, at, number));
                if (at % EVERY == 0) {
                    claims.add(() -> claim(phones.get(at).at(server.address()), at, number));
                }
            });
            var answers = AtOnce.run(claims);

            var byClaimant = answers.stream().collect(Collectors.groupingBy(Claimed::claimant));
            assertThat(byClaimant).hasSize(CLAIMANTS);
            byClaimant
                    .values()
                    .forEach(same -> assertThat(same.stream()
                                    .map(one -> one.answer().path("state").asText())
                                    .distinct())
                            .as("asked twice, it is one claim")
                            .hasSize(1));
            assertThat(byClaimant.values().stream()
                            .filter(same ->
                                    same.get(0).answer().path("state").asText().equals("TAKEN")))
                    .hasSize(PLACES);
            assertThat(byClaimant.values().stream()
                            .map(same -> same.get(0).answer())
                            .filter(one -> one.path("state").asText().equals("WAITING"))
                            .map(one -> one.path("ahead").asInt()))
                    .as("each has his own place in the queue")
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, CLAIMANTS - PLACES).boxed().toList());
        }

        assertThat(count(number, "TAKEN")).isEqualTo(PLACES);
        assertThat(count(number, "WAITING")).isEqualTo(CLAIMANTS - PLACES);
        assertThat(scene.state(number)).isEqualTo("WISH_CLAIMED");
        assertThat(scene.sheet(number).path("taken").asInt()).isEqualTo(PLACES);
        var first = first(number, "WAITING");
        givesUp(phones, number);
        assertThat(jdbc.queryForObject("SELECT state FROM wish_claim WHERE id = ?", String.class, first))
                .as("who waited longest moves up")
                .isEqualTo("TAKEN");
        assertThat(count(number, "TAKEN")).isEqualTo(PLACES);
    }

    private record Claimed(int claimant, JsonNode answer) {}

    /** Whoever waited in vain for the others, as on a slow machine, is told so and asks again for the same. */
    private static Claimed claim(Api phone, int claimant, String number) {
        Api.Answer answer;
        var tries = 0;
        do {
            answer = phone.send(
                    "POST",
                    "/api/me/wish-claims",
                    Map.of("number", number, "forUnit", false, "people", 1),
                    Map.of("Idempotency-Key", "claim-" + number + "-" + claimant));
        } while (isToldToComeAgain(answer) && ++tries < PATIENCE);
        return new Claimed(claimant, answer.expect(201).json());
    }

    private static boolean isToldToComeAgain(Api.Answer answer) {
        return answer.status() == 503
                || answer.status() == 409 && answer.json().path("type").asText().equals("/problems/changed-meanwhile");
    }

    private void givesUp(List<Api> phones, String number) {
        phones.stream()
                .filter(phone -> phone.get("/api/me/wish-claims/" + number)
                        .expect(200)
                        .json()
                        .path("claimState")
                        .asText()
                        .equals("TAKEN"))
                .findFirst()
                .orElseThrow()
                .post("/api/me/wish-claims/" + number + "/giving-up", Map.of("words", "来不了"))
                .expect(200);
    }

    /** Logged in on their phones and verified; what the archive knows of them is not asked by a claim. */
    private List<Api> volunteers(Neighbours neighbours) {
        var before = jdbc.queryForObject("SELECT COALESCE(MAX(id), 0) FROM resident_account", Long.class);
        var phones = IntStream.range(0, CLAIMANTS)
                .mapToObj(at -> neighbours.logIn(Neighbours.phone()))
                .toList();
        transactions.executeWithoutResult(status -> jdbc.update(
                "INSERT INTO volunteer (number, account_code, resident_number, kind, is_contact, community_id, is_name_shown,"
                        + " state, asked_at) SELECT CONCAT('MANY', a.id), a.code, CONCAT('NOBODY', a.id), 'VOLUNTEER', FALSE,"
                        + " u.id, FALSE, 'VERIFIED', a.created_at FROM resident_account a, unit u"
                        + " WHERE a.id > ? AND u.code = '990981100202'",
                before));
        return phones;
    }

    private int count(String number, String state) {
        return ids(number, state).size();
    }

    private long first(String number, String state) {
        return ids(number, state).stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private List<Long> ids(String number, String state) {
        return jdbc.queryForList(
                "SELECT k.id FROM wish_claim k JOIN case_file c ON c.id = k.case_file_id"
                        + " WHERE c.case_number = ? AND k.state = ?",
                Long.class,
                number,
                state);
    }

    /** A second node on the database of this one; H2, which lives in this JVM, answers it over a port. */
    private final class OtherNode implements AutoCloseable {
        private final Server door;
        private final AppProcess node;

        OtherNode() throws Exception {
            var url = environment.getRequiredProperty("LINLI_DB_URL");
            door = TestDatabase.isMariaDb()
                    ? null
                    : Server.createTcpServer("-tcpPort", "0").start();
            var reachable =
                    door == null ? url : url.replace("mem:", "tcp://localhost:%d/mem:".formatted(door.getPort()));
            node = new AppProcess(new TestDatabase(
                    reachable,
                    environment.getRequiredProperty("LINLI_DB_USER"),
                    environment.getProperty("LINLI_DB_PASSWORD", "")));
            node.start(
                    "LINLI_OTHER_DATA_KEYS=" + environment.getRequiredProperty("LINLI_OTHER_DATA_KEYS"),
                    "LINLI_OTHER_ACCUSATION_KEYS=" + environment.getRequiredProperty("LINLI_OTHER_ACCUSATION_KEYS"),
                    "linli.deadlines.sweeps=false");
        }

        ApiAddress address() {
            return node.address();
        }

        @Override
        public void close() {
            node.close();
            if (door != null) {
                door.stop();
            }
        }
    }
}
