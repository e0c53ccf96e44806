package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What people type into tasks: drafts, and what the forms refuse, in 梧桐社区. */
@IntegrationTest
class TaskFormsIT {
    private static final String GRID = "990981001002001";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Officials officials;
    private String number;

    @BeforeEach
    void report() {
        officials = new Officials(address);
        number = officials.report("grid05", GRID, "0103", "楼道堆物,填表").number();
    }

    @Test
    void offersTheFormWithItsOptionsAndTheProposal() {
        officials.does("comm2", number, "accept");

        var task = officials
                .as("comm2")
                .get("/api/tasks/" + officials.task("comm2", number))
                .expect(200)
                .json();

        assertThat(task.path("taskName").asText()).isEqualTo("研判处置方式");
        assertThat(task.path("outcomes")).hasSize(4);
        assertThat(task.at("/form/components")).hasSize(4);
        assertThat(task.at("/formData/departments")).hasSizeGreaterThan(20);
        assertThat(task.at("/formData/departments/0/value").asText()).isNotBlank();
        assertThat(task.at("/formData/leadUnit").asText()).isEqualTo("990981001002"); // the community itself
        assertThat(task.path("claimable").asBoolean()).isTrue();
        assertThat(task.path("draft").isNull()).isTrue();
    }

    @Test
    void refusesAnOutcomeThatTheTaskDoesNotHave() {
        assertRefused("comm2", "approve", Map.of("form", Map.of()), "outcome");
        assertRefused("comm2", "handleSelf", Map.of("form", Map.of()), "outcome");
    }

    @Test
    void refusesWhatTheChosenOutcomeAsksForInVain() {
        assertRefused("comm2", "notFile", Map.of("form", Map.of()), "opinion");
        assertRefused("comm2", "notFile", Map.of("form", Map.of(), "opinion", "  "), "opinion");
        assertRefused("comm2", "notFile", Map.of("opinion", "长".repeat(1001)), "opinion");

        officials.does("comm2", number, "accept");
        assertRefused("comm2", "transferUp", Map.of("form", Map.of()), "opinion");
        assertRefused("comm2", "transferToDepartment", Map.of(), "leadUnit");
        assertRefused("comm2", "transferToDepartment", Map.of("form", Map.of("leadUnit", "XX")), "leadUnit");
        assertRefused("comm2", "transferToDepartment", Map.of("form", Map.of("leadUnit", GRID)), "leadUnit");
        assertRefused("comm2", "transferToDepartment", Map.of("form", Map.of("leadUnit", List.of("NY"))), "leadUnit");
        assertRefused("comm2", "transferToDepartment", Map.of("form", Map.of("leadUnit", 7)), "leadUnit");
    }

    @Test
    void refusesAResultWithoutWordsOrPhotos() {
        officials.does("comm2", number, "accept");
        officials.does("comm2", number, "handleSelf");
        var mine = Officials.photo(officials.as("comm2"));
        var others = Officials.photo(officials.as("grid05"));
        var result = Map.of("result", "已劝说住户清走,楼道畅通");

        assertRefused("comm2", "finish", Map.of("form", Map.of()), "result", "evidence");
        assertRefused(
                "comm2", "finish", Map.of("form", Map.of("result", "太短"), "evidenceIds", List.of(mine)), "result");
        assertRefused("comm2", "finish", Map.of("form", Map.of("result", 5), "evidenceIds", List.of(mine)), "result");
        assertRefused("comm2", "finish", Map.of("form", result), "evidence");
        assertRefused("comm2", "finish", Map.of("form", result, "evidenceIds", List.of(others)), "evidenceIds");
        assertRefused("comm2", "finish", Map.of("form", result, "evidenceIds", List.of("unknown")), "evidenceIds");
        Map<String, Object> nothing = new HashMap<>(Map.of("form", result));
        nothing.put("evidenceIds", Arrays.asList(mine, null));
        assertRefused("comm2", "finish", nothing, "evidenceIds");
    }

    @Test
    void refusesAnOpinionThatNobodyAskedForAndNothingCanHold() {
        assertRefused("comm2", "accept", Map.of("opinion", "长".repeat(2001)), "opinion");

        officials.says("comm2", number, "accept", Map.of(), "同意承接");

        assertThat(officials.timeline("comm2", number).at("/1/opinion").asText())
                .isEqualTo("同意承接");
    }

    @Test
    void keepsWhatIsHiddenOutOfTheProcess() {
        officials.does("comm2", number, "accept", Map.of("leadUnit", "NY", "handledBy", "DEPARTMENT"));

        officials.does("comm2", number, "handleSelf", Map.of("leadUnit", "NY", "unitKind", "DEPARTMENT"));

        assertThat(officials.caseFile("comm2", number).at("/handlingUnit/name").asText())
                .isEqualTo("梧桐社区");
    }

    @Test
    void isNotBroughtDownByABodyThatIsNoSubmission() {
        var path = "/api/tasks/%s/actions/accept".formatted(officials.task("comm2", number));

        for (var body :
                List.of("", "[]", "5", "null", "{", "{\"form\":5}", "{\"evidenceIds\":\"x\"}", "{\"opinion\":{}}")) {
            assertThat(officials.as("comm2").sendText("POST", path, body).status())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(officials.timeline("comm2", number)).hasSize(1);
    }

    @Test
    void keepsADraftForItsWriterOnly() {
        var colleague = new Colleagues(jdbc, transactions).add("同事乙", "990981001002 community-staff");
        var task = "/api/tasks/" + officials.task("comm2", number);
        var draft = Map.of(
                "outcome",
                "notFile",
                "form",
                Map.of("a", List.of(1)),
                "opinion",
                "写到一半 🙂",
                "evidenceIds",
                List.of("x"));

        officials.as("comm2").put(task + "/draft", Map.of("opinion", "更早的")).expect(204);
        officials.as("comm2").put(task + "/draft", draft).expect(204);

        var mine = officials.as("comm2").get(task).json().path("draft");
        assertThat(mine.path("opinion").asText()).isEqualTo("写到一半 🙂");
        assertThat(mine.path("outcome").asText()).isEqualTo("notFile");
        assertThat(mine.at("/form/a/0").asInt()).isEqualTo(1);
        assertThat(mine.at("/evidenceIds/0").asText()).isEqualTo("x");
        assertThat(officials.as(colleague).get(task).json().path("draft").isNull())
                .isTrue();
        assertThat(officials.as("comm4").put(task + "/draft", draft).status()).isEqualTo(404);
        assertThat(officials.timeline("comm2", number)).hasSize(1);
    }

    @Test
    void keepsNoDraftBeyondAllMeasure() {
        var task = "/api/tasks/" + officials.task("comm2", number);
        officials
                .as("comm2")
                .put(task + "/draft", Map.of("opinion", "字".repeat(19_000)))
                .expect(204);

        var refused = officials.as("comm2").put(task + "/draft", Map.of("opinion", "字".repeat(20_001)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(officials.as("comm2").get(task).json().at("/draft/opinion").asText())
                .hasSize(19_000);
    }

    private void assertRefused(String username, String outcome, Map<String, ?> body, String... fields) {
        var before = state();

        var refused = officials.act(username, number, outcome, body).expect(400);

        assertThat(refused.json().path("type").asText()).isEqualTo("/problems/invalid-request");
        assertThat(StreamSupport.stream(refused.json().path("errors").spliterator(), false)
                        .map(error -> error.path("field").asText()))
                .containsExactly(fields);
        assertThat(refused.json().path("errors"))
                .allSatisfy(error -> assertThat(error.path("message").asText()).isNotBlank());
        assertThat(state()).isEqualTo(before);
    }

    private Map<String, Object> state() {
        return jdbc.queryForMap("""
                SELECT c.version, c.last_seq, w.status, w.version AS item_version
                  FROM case_file c JOIN work_item w ON w.case_file_id = c.id AND w.status IN ('POOL', 'CLAIMED')
                 WHERE c.case_number = ?
                """, number);
    }
}
