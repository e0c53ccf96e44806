package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.EventStream;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** People at their screens are told what concerns them, in 新风社区, and nothing else. */
@IntegrationTest
class InboxEventsIT {
    private static final String EVENTS = "/api/inbox/events";
    private static final String GRID = "990981001003001";
    private static final String COMMUNITY = "990981001003";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Officials officials;

    @BeforeEach
    void open() {
        officials = new Officials(address);
    }

    @Test
    void tellsThePoolThatWorkHasCome() throws Exception {
        try (var colleague = officials.as("comm3").listen(EVENTS, null);
                var secretary = officials.as("sec3").listen(EVENTS, null);
                var stranger = officials.as("comm2").listen(EVENTS, null)) {
            var number = report("新来的事");
            var told = colleague.await("pool", number);
            secretary.await("unit", number);

            assertThat(told.data().path("items").findValuesAsText("taskId")).contains(officials.task("comm3", number));
            assertThat(told.data().toString()).doesNotContain("新来的事");

            var theirs = officials.report("grid05", "990981001002001", "0103", "别处的事");
            assertThat(stranger.next()).matches(event -> EventStream.tells(event, "pool", theirs.number()));
        }
    }

    @Test
    void tellsOthersThatSomebodyHasTakenIt() throws Exception {
        var number = report("大家都看到");
        var task = "/api/tasks/" + officials.task("comm3", number);
        var colleague = colleague();
        try (var taker = officials.as("comm3").listen(EVENTS, null);
                var other = officials.as(colleague).listen(EVENTS, null)) {
            officials.as("comm3").post(task + "/claim", null).expect(200);
            taker.await("mine", number);
            other.await("pool", number);

            officials.as("comm3").post(task + "/release", null).expect(200);
            taker.await("mine", number);
            other.await("pool", number);

            officials.does("comm3", number, "accept");
            other.await("pool", number);
        }
    }

    @Test
    void tellsPeopleWhatColleaguesWantFromThem() throws Exception {
        var number = report("请同事看看");
        var task = "/api/tasks/" + officials.task("comm3", number);
        officials.as("comm3").post(task + "/claim", null).expect(200);
        var username = colleague();
        try (var colleague = officials.as(username).listen(EVENTS, null);
                var asker = officials.as("comm3").listen(EVENTS, null)) {
            officials
                    .as("comm3")
                    .post(task + "/co-signatures", Map.of("usernames", List.of(username), "question", "这样行吗"))
                    .expect(200);
            colleague.await("cosign", number);

            officials
                    .as(username)
                    .post(task + "/co-signatures/answer", Map.of("agree", true))
                    .expect(200);
            asker.await("mine", number);

            officials
                    .as("comm3")
                    .post("/api/cases/" + number + "/copies", Map.of("usernames", List.of(username), "note", "供参考"))
                    .expect(200);
            colleague.await("copies", number);

            officials
                    .as("comm3")
                    .post(task + "/transfer", Map.of("toUsername", username, "reason", "你来办"))
                    .expect(200);
            colleague.await("mine", number);
            asker.await("mine", number);
        }
    }

    @Test
    void tellsOnlySupervisorsOfADraftOfAnOrder() throws Exception {
        var number = report("要督办的事");
        try (var supervisor = officials.as("city.supervisor").listen(EVENTS, null);
                var secretary = officials.as("sec3").listen(EVENTS, null)) {
            var asked = officials
                    .as("city.supervisor2")
                    .post("/api/cases/" + number + "/supervision-orders", Map.of("level", 2, "facts", "三天没有人承接，请督办"));
            var order = asked.expect(201).json().path("number").asText();
            supervisor.await("pool", order);
            officials
                    .as("city.supervisor")
                    .post("/api/tasks/" + officials.task("city.supervisor", order) + "/claim", null)
                    .expect(200);
            var next = report("督办以后的事");

            secretary.await(event -> {
                assertThat(event.toString()).doesNotContain(order);
                return EventStream.tells(event, "unit", next);
            });
        }
    }

    @Test
    void saysNothingOfWhatWasRefused() throws Exception {
        var refused = report("办不成的事");
        var task = "/api/tasks/" + officials.task("comm3", refused);
        officials.as("comm3").post(task + "/claim", null).expect(200);
        try (var stream = officials.as(colleague()).listen(EVENTS, null)) {
            stream.await("unit", report("等认领的事先到"));
            officials
                    .as("comm3")
                    .post(task + "/actions/notFile", Map.of("form", Map.of()))
                    .expect(400);
            var next = report("另一件事");

            assertThat(stream.next())
                    .matches(event -> EventStream.tells(event, "pool", next))
                    .matches(event -> !EventStream.tells(event, "unit", refused));
        }
    }

    @Test
    void goesOnWhereTheLineWasLost() throws Exception {
        try (var keepsReading = officials.as("sec3").listen(EVENTS, null)) {
            String last;
            try (var stream = officials.as("comm3").listen(EVENTS, null)) {
                last = stream.await("pool", report("断线之前")).id();
            }
            var missed = report("断线之时");
            keepsReading.await("unit", missed);

            try (var again = officials.as("comm3").listen(EVENTS, last)) {
                // whoever missed more than a hundred changes is told to read the list anew
                again.await(event -> event.name().equals("stale") || EventStream.tells(event, "pool", missed));
            }
        }
    }

    @Test
    void saysThatAnythingMayHaveChangedToOneWhoWasAwayTooLong() throws Exception {
        report("很久以前");
        for (var id : new String[] {"-7", "not-a-number"}) {
            try (var stream = officials.as("comm3").listen(EVENTS, id)) {
                assertThat(stream.next().name()).isEqualTo("stale");
            }
        }
    }

    @Test
    void endsWithTheSession() throws Exception {
        var person = address.as("comm3");
        try (var stream = person.listen(EVENTS, null)) {
            person.delete("/api/session").expect(204);

            stream.await(event -> event.name().equals("ended"));
            stream.awaitEnd();
        }
    }

    @Test
    void endsWithThePost() throws Exception {
        var leaving = colleague();
        try (var stream = officials.as(leaving).listen(EVENTS, null)) {
            stream.await("pool", report("还在岗"));
            transactions.executeWithoutResult(status -> jdbc.update("""
                    UPDATE post SET valid_until = '2025-01-01 00:00:00'
                     WHERE staff_id = (SELECT staff_id FROM account WHERE username = ?)
                    """, leaving));

            stream.await(event -> event.name().equals("ended"));
            stream.awaitEnd();
        }
    }

    @Test
    void isNoUseOfTheSession() throws Exception {
        var person = address.as("comm3");
        var session = jdbc.queryForObject(
                "SELECT SESSION_ID FROM SPRING_SESSION ORDER BY CREATION_TIME DESC LIMIT 1", String.class);
        transactions.executeWithoutResult(status -> jdbc.update(
                "UPDATE SPRING_SESSION SET LAST_ACCESS_TIME = LAST_ACCESS_TIME - 300000 WHERE SESSION_ID = ?",
                session));
        var before = lastUse(session);

        try (var stream = person.listen(EVENTS, null)) {
            var unattended = Map.of("X-Linli-Unattended", "1");
            person.send("GET", "/api/inbox", null, unattended).expect(200);
            stream.await("pool", report("屏幕自己看着"));
        }
        assertThat(lastUse(session)).isEqualTo(before);

        person.get("/api/inbox").expect(200);
        assertThat(lastUse(session)).isGreaterThan(before);
    }

    @Test
    void closesTheOldestOfTooMany() throws Exception {
        var person = officials.as(colleague());
        try (var first = person.listen(EVENTS, null);
                var second = person.listen(EVENTS, null);
                var third = person.listen(EVENTS, null);
                var fourth = person.listen(EVENTS, null);
                var fifth = person.listen(EVENTS, null);
                var sixth = person.listen(EVENTS, null);
                var seventh = person.listen(EVENTS, null)) {
            first.await(event -> event.name().equals("ended"));

            var number = report("六个窗口");
            for (var stream : new EventStream[] {second, third, fourth, fifth, sixth, seventh}) {
                stream.await("pool", number);
            }
        }
    }

    @Test
    void isOnlyForThoseWhoWork() {
        assertThat(status(address.visitor())).isEqualTo(401);
        assertThat(status(officials.as("admin"))).isEqualTo(403);
    }

    @Test
    void mayNotBeKeptBackByAProxy() throws Exception {
        var person = officials.as("comm3");
        try (var stream = person.listen(EVENTS, null)) {
            assertThat(stream.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(stream.header("Cache-Control")).contains("no-store", "no-transform");
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
        }
    }

    private static int status(Api person) {
        return person.send("GET", EVENTS, null, Map.of("Accept", "text/event-stream"))
                .status();
    }

    private String report(String description) {
        return officials.report("grid09", GRID, "0103", description).number();
    }

    private String colleague() {
        return new Colleagues(jdbc, transactions).add("同事", COMMUNITY + " community-staff");
    }

    private long lastUse(String session) {
        return jdbc.queryForObject(
                "SELECT LAST_ACCESS_TIME FROM SPRING_SESSION WHERE SESSION_ID = ?", Long.class, session);
    }
}
