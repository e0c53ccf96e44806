package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.evidence.media.Photos;
import org.linli.testsupport.Api;
import org.linli.testsupport.AppProcess;

/** The process is killed while people report and work: what was answered is there, what was not is whole or absent. */
class KilledProcessIT {
    private static final int REPORTERS = 8;
    private static final int CASES_TO_WORK_ON = 12;
    private static final int SECONDS_OF_PATIENCE = 90;
    private static final List<String> WORKERS =
            List.of("comm1", "comm1", "dept.ny", "officer.ny", "officer.ny", "center1");
    private static final Map<String, Map<String, Object>> FORMS = Map.of(
            "accept", Map.of(),
            "transferToDepartment", Map.of("leadUnit", "NY"),
            "sign", Map.of(),
            "finish",
                    Map.of(
                            "result",
                            "已清运并作无害化处理,现场消毒完毕。",
                            "closing_slipNumber",
                            "2026-118",
                            "closing_disinfected",
                            true),
            "solved", Map.of("method", "onSite"),
            "approve", Map.of("quality", "good"));

    private static AppProcess application;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void start() {
        application = AppProcess.onFreshDatabase();
        restart();
    }

    @AfterAll
    static void leaveEverythingWhole() {
        application.kill();
        WholeCases.check(application.database(), jdbc -> {});
        application.close();
    }

    @Test
    void everyAnsweredReportIsThereOnceAndEveryOtherCanBeRepeated() {
        var asked = new ConcurrentHashMap<String, Map<String, Object>>();
        var answered = new ConcurrentHashMap<String, JsonNode>();
        var tokens = tokensOfGrids();

        untilKilledAfter(25, REPORTERS, (worker, progress) -> {
            var key = UUID.randomUUID().toString();
            asked.put(key, event(tokens.get(worker % tokens.size()), key));
            answered.put(key, report(key, asked.get(key)));
            progress.countDown();
        });

        WholeCases.check(application.database(), jdbc -> {
            answered.values()
                    .forEach(receipt -> assertThat(jdbc.queryForList(
                                    "SELECT query_code FROM case_file WHERE case_number = ?",
                                    String.class,
                                    receipt.path("number").asText()))
                            .as("case of an answered report")
                            .containsExactly(receipt.path("queryCode").asText()));
            assertThat(casesMarked(jdbc.queryForList("SELECT description FROM case_file", String.class)))
                    .doesNotHaveDuplicates();
        });
        restart();
        asked.forEach((key, event) -> {
            var receipt = report(key, event);
            assertThat(report(key, event)).isEqualTo(receipt);
            assertThat(receipt).isEqualTo(answered.getOrDefault(key, receipt));
        });
        var inbox = application.address().as("comm1").get("/api/inbox?view=pool&q=" + mark);
        assertThat(inbox.expect(200).json().path("total").asInt())
                .as("one case for each key, asked %d, answered %d", asked.size(), answered.size())
                .isEqualTo(asked.size());
    }

    @Test
    void everyCaseIsBeforeOrAfterAnActionAndGoesOn() {
        var tokens = tokensOfGrids();
        IntStream.range(0, CASES_TO_WORK_ON)
                .forEach(index -> report(null, event(tokens.get(index % tokens.size()), Integer.toString(index))));
        var done = new ConcurrentHashMap<String, String>();
        var people = WORKERS.stream().map(application.address()::as).toList();

        untilKilledAfter(
                20,
                WORKERS.size(),
                (worker, progress) -> work(people.get(worker)).ifPresent(action -> {
                    done.put(action.taskId(), action.outcome());
                    progress.countDown();
                }));

        WholeCases.check(
                application.database(),
                jdbc -> done.forEach((taskId, outcome) -> assertThat(jdbc.queryForList(
                                "SELECT outcome FROM work_item WHERE task_id = ? AND status = 'DONE'",
                                String.class,
                                taskId))
                        .as("answered action")
                        .containsExactly(outcome)));
        restart();
        var chains = application.address().as("admin").get("/api/audit/check").expect(200);
        assertThat(chains.json().path("intact").asBoolean()).as(chains.text()).isTrue();
        finishEverything();
    }

    /** Everybody works until all pools are empty: no case has got stuck. */
    private void finishEverything() {
        var people = WORKERS.stream().distinct().map(application.address()::as).toList();
        boolean hasWorked = true;
        while (hasWorked) {
            hasWorked = false;
            for (var person : people) {
                hasWorked |= work(person).isPresent();
            }
        }
        var closed = application.address().as("comm1").get("/api/inbox?view=unit&light=GREEN&q=" + mark);
        var open = application.address().as("comm1").get("/api/inbox?view=unit&q=" + mark);
        assertThat(open.expect(200).json().path("total").asInt()
                        - closed.expect(200).json().path("total").asInt())
                .as("cases that did not reach their end")
                .isZero();
    }

    private record Action(String taskId, String outcome) {}

    /** Does one random item of a person's pool; empty when there is none or a colleague was faster. */
    private Optional<Action> work(Api person) {
        var path = "/api/inbox?view=pool&size=50&q=" + mark;
        var items = person.get(path).expect(200).json().path("items");
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var item = items.get(ThreadLocalRandom.current().nextInt(items.size()));
        var outcome = item.path("outcomes").findValuesAsText("id").stream()
                .filter(FORMS::containsKey)
                .findFirst()
                .orElseThrow();
        var files = outcome.equals("finish") ? List.of(photo(person)) : List.of();
        var taskId = item.path("taskId").asText();
        var body = Map.of("form", FORMS.get(outcome), "opinion", "", "evidenceIds", files);
        var answer = person.post("/api/tasks/" + taskId + "/actions/" + outcome, body);
        if (answer.status() == 409) {
            return Optional.empty();
        }
        answer.expect(200);
        return Optional.of(new Action(taskId, outcome));
    }

    private static String photo(Api person) {
        var photo = Photos.jpeg(64, 48, Photos.exif(1, "2026:11:21 10:30:00", null));
        var stored = person.upload("/api/evidence", "photo.jpg", "image/jpeg", photo);
        return stored.expect(201).json().path("id").asText();
    }

    private JsonNode report(String key, Map<String, Object> event) {
        Map<String, String> headers = key == null ? Map.of() : Map.of("Idempotency-Key", key);
        var answer = application.address().visitor().send("POST", "/api/public/events", event, headers);
        return answer.expect(201).json();
    }

    private Map<String, Object> event(String token, String name) {
        return Map.of(
                "gridToken",
                token,
                "categoryCode",
                "0501",
                "description",
                mark + " " + name,
                "reporter",
                Map.of("name", "李大山", "phone", "13812345678", "anonymous", false),
                "consent",
                true);
    }

    private List<String> casesMarked(List<String> descriptions) {
        return descriptions.stream().filter(text -> text.startsWith(mark)).toList();
    }

    /** The four grids of one community. */
    private static List<String> tokensOfGrids() {
        var grids = application
                .address()
                .as("comm1")
                .get("/api/grids?size=100")
                .expect(200)
                .json();
        return grids.path("items")
                .valueStream()
                .filter(grid -> grid.path("code").asText().startsWith("990981001001"))
                .map(grid -> grid.path("token").asText())
                .toList();
    }

    /** Something that one of several workers does again and again. */
    @FunctionalInterface
    private interface Work {
        void once(int worker, CountDownLatch progress);
    }

    /** Kills the application in the middle of everybody's work, once that many pieces, and some more, are answered. */
    private static void untilKilledAfter(int atLeast, int workers, Work work) {
        var progress = new CountDownLatch(atLeast + ThreadLocalRandom.current().nextInt(atLeast));
        var pool = Executors.newFixedThreadPool(workers);
        try {
            var results = new ArrayList<Future<?>>();
            for (int worker = 0; worker < workers; worker++) {
                int number = worker;
                results.add(pool.submit(() -> untilGone(() -> work.once(number, progress))));
            }
            assertThat(progress.await(SECONDS_OF_PATIENCE, TimeUnit.SECONDS)).isTrue();
            application.kill();
            for (var result : results) {
                result.get(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
            }
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError(failure);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void untilGone(Runnable work) {
        try {
            while (true) {
                work.run();
            }
        } catch (UncheckedIOException gone) {
            // what the worker was waiting for when the process died
        }
    }

    private static void restart() {
        application.start("linli.evidence.public-uploads=100000");
    }
}
