package org.linli.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A record that is wrong: who says so, who answers, and that everybody sees it meanwhile. */
@IntegrationTest
class DataDisputesIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private SharedData data;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private JdbcTemplate jdbc;

    private LookupScene scene;
    private String who;
    private String caseNumber;

    @BeforeEach
    void setTheScene() {
        scene = new LookupScene(address, jdbc);
        who = Neighbours.document("19600606");
        caseNumber = scene.openCase();
        data.writeBack(new NewSharedRecord(
                documents.require(DocumentKind.RESIDENT_ID, who, "number"),
                "land-contract",
                "NY",
                "T-" + who,
                Map.of("承包面积（亩）", "4.6"),
                Instant.parse("2026-03-01T00:00:00Z"),
                null,
                null));
    }

    @Test
    void isMarkedUntilTheDepartmentAnswers() {
        var number = raise(look()).expect(201).json().path("number").asText();
        assertThat(look().at("/kinds/0/records/0/disputed").asBoolean()).isTrue();
        assertThat(raise(look()).expect(400).text()).contains("等部门答复");

        var waiting = find("officer.ny", "/api/shared-disputes?open=true&size=100", number);
        assertThat(waiting.path("claim").asText()).isEqualTo("应为 6.4 亩");
        assertThat(waiting.path("document").asText()).contains("****");
        assertThat(waiting.path("raisedIn").asText()).isEqualTo("滨河社区");
        var answer = Map.of("state", "CORRECTED", "answer", "已按合同改为 6.4 亩");
        var path = "/api/shared-disputes/" + number + "/answer";
        assertThat(address.as("officer.mz").post(path, answer).status()).isEqualTo(404);
        assertThat(address.as("comm1").post(path, answer).status()).isEqualTo(403);
        address.as("officer.ny").post(path, answer).expect(204);
        assertThat(address.as("head.ny").post(path, answer).status()).isEqualTo(409);

        assertThat(look().at("/kinds/0/records/0/disputed").asBoolean()).isFalse();
        var raised = find("comm1", "/api/shared-disputes/raised?size=100", number);
        assertThat(raised.path("answer").asText()).isEqualTo("已按合同改为 6.4 亩");
        assertThat(raised.path("document").isNull() || raised.path("document").isMissingNode())
                .isTrue();
    }

    @Test
    void isRaisedOnlyByWhoeverSeesTheRecord() {
        var found = look();
        var path = "/api/shared-lookups/" + found.path("number").asText() + "/disputes";
        var reference = found.at("/kinds/0/records/0/reference").asText();
        var claim = Map.of("reference", reference, "claim", "不对");

        assertThat(address.as("sec1").post(path, claim).status()).isEqualTo(404);
        assertThat(address.as("comm1")
                        .post(path, Map.of("reference", "1", "claim", "不对"))
                        .status())
                .isEqualTo(404);
    }

    private JsonNode look() {
        return address.as("comm1")
                .post("/api/shared-lookups", scene.question(who, caseNumber))
                .expect(200)
                .json();
    }

    private Api.Answer raise(JsonNode found) {
        return address.as("comm1")
                .post(
                        "/api/shared-lookups/" + found.path("number").asText() + "/disputes",
                        Map.of(
                                "reference",
                                found.at("/kinds/0/records/0/reference").asText(),
                                "field",
                                "承包面积（亩）",
                                "claim",
                                "应为 6.4 亩"));
    }

    private JsonNode find(String username, String path, String number) {
        for (var row : address.as(username).get(path).expect(200).json().path("items")) {
            if (row.path("number").asText().equals(number)) {
                return row;
            }
        }
        throw new AssertionError("No dispute " + number);
    }
}
