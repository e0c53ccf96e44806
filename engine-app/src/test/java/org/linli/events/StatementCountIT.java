package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.SqlCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** Counts what the lives of cases cost in SQL; cost follows statements, so the figures may fall but not rise. */
@IntegrationTest
class StatementCountIT {
    private static final String GRID_TOKEN = "mpmXG1rrAIbtxMwxtCi9JB"; // grid 滨河东 of 滨河社区

    private static final Map<String, Object> FINISHED =
            Map.of("result", "已清理并消毒，现场恢复干净", "closing_slipNumber", "2026-118", "closing_disinfected", true);

    @Autowired
    private ApiAddress address;

    @Autowired
    private SqlCounter counter;

    private final List<String> statements = new ArrayList<>();

    /** What is read once and kept in memory is no cost of a case. */
    @BeforeEach
    void warmUp() throws Exception {
        step("comm1", report(), "accept", Map.of());
        statements.clear();
    }

    @Test
    void aTransferredEventStaysCheap() throws Exception {
        var costs = leastCosts("report and six tasks", () -> {
            var number = reportAndFourTasks();
            step("comm1", number, "solved", Map.of("method", "onSite"));
            step("center1", number, "approve", Map.of("quality", "good"));
            return number;
        });
        assertThat(costs).isLessThanOrEqualTo(143);
    }

    @Test
    void theCaseOfTheDesignStaysCheap() throws Exception {
        assertThat(leastCosts("report and four tasks", this::reportAndFourTasks))
                .isLessThanOrEqualTo(94);
    }

    private String reportAndFourTasks() throws Exception {
        var number = report();
        step("comm1", number, "accept", Map.of());
        step("comm1", number, "transferToDepartment", Map.of("leadUnit", "NY"));
        step("dept.ny", number, "sign", Map.of());
        step("officer.ny", number, "finish", FINISHED);
        return number;
    }

    /** The least of four: what is kept in memory is read anew now and then, which is no cost of the case at hand. */
    private int leastCosts(String what, Callable<String> life) throws Exception {
        var least = Integer.MAX_VALUE;
        for (var turn = 0; turn < 4; turn++) {
            statements.clear();
            life.call();
            least = Math.min(least, costs(what));
        }
        return least;
    }

    private String report() throws Exception {
        var visitor = address.visitor();
        var answers = new ArrayList<Api.Answer>();
        statements.addAll(counter.statements(() -> answers.add(visitor.post(
                "/api/public/events",
                Map.of("gridToken", GRID_TOKEN, "categoryCode", "0501", "description", "河边有死猪,气味很大")))));
        return answers.get(0).expect(201).json().get("number").asText();
    }

    /** Find, claim and do the task, as a person would. */
    private void step(String username, String number, String outcome, Map<String, Object> form) throws Exception {
        var person = address.as(username);
        var files = outcome.equals("finish") ? List.of(photo(person)) : List.of();
        statements.addAll(counter.statements(() -> {
            var found = person.get("/api/inbox?view=pool&q=" + number).expect(200);
            var task = "/api/tasks/" + found.json().at("/items/0/taskId").asText();
            person.post(task + "/claim", Map.of()).expect(200);
            var action = Map.of("form", form, "opinion", "", "evidenceIds", files);
            person.post(task + "/actions/" + outcome, action).expect(200);
        }));
    }

    private static String photo(Api person) throws Exception {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return person.upload("/api/evidence", "a.png", "image/png", bytes.toByteArray())
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    /** Statements of the case itself; those of sessions and rights belong to HTTP and are printed beside them. */
    private int costs(String what) {
        var byPart = statements.stream()
                .collect(Collectors.groupingBy(StatementCountIT::part, TreeMap::new, Collectors.counting()));
        System.out.printf("SQL statements, %s: %s%n", what, byPart);
        if (Boolean.getBoolean("linli.test.statements")) {
            statements.stream()
                    .filter(sql -> !part(sql).startsWith("http"))
                    .map(sql -> sql.replaceAll("\\s+", " "))
                    .map(sql -> sql.substring(0, Math.min(150, sql.length())))
                    .forEach(System.out::println);
        }
        return byPart.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("http"))
                .mapToInt(entry -> entry.getValue().intValue())
                .sum();
    }

    private static String part(String sql) {
        if (sql.contains("SPRING_SESSION")) {
            return "http session";
        }
        if (sql.contains("role_permission") || sql.contains("rate_limit")) {
            return "http rights and limits";
        }
        return sql.contains("ACT_") ? "engine" : "own";
    }
}
