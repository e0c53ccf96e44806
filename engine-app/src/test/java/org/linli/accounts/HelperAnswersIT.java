package org.linli.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who answers what was entered for somebody, for how long the paper opens his record, and what of it goes when. */
@IntegrationTest
class HelperAnswersIT {
    private static final String COMMUNITY = "990981100202";

    private static final Instant THEN = Instant.parse("2019-02-01T00:00:00Z");

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ExpiredRequests requests;

    @Autowired
    private ExpiredAccounts accounts;

    private HelperScene scene;

    @BeforeEach
    void meetSomebodyWithoutATelephone() {
        scene = new HelperScene(new Neighbours(address, jdbc, cipher), address);
    }

    @Test
    void thePaperWithAllHisDataIsAReadingThatHeIsToldOf() {
        var entered = granted();

        print(entered).expect(200);

        var phone = scene.neighbours.member(scene.home, scene.person);
        var reading = phone.get("/api/me/data").expect(200).json().at("/readings/0");
        assertThat(reading.path("purpose").asText()).contains("打印").contains(HelperScene.number(entered));
        assertThat(reading.path("parts").asText()).contains("证件号码").contains("电话");
        assertThat(reading.path("unit").asText()).isEqualTo("石桥村");
    }

    @Test
    void oncePaperIsHandedOverItIsNotPrintedAgain() {
        var entered = granted();
        print(entered).expect(200);
        scene.handOver(entered, 1).expect(200);

        assertThat(print(entered).expect(409).text()).contains("重新录入");
    }

    @Test
    void onceWhatWasSaidIsGonePaperIsNotPrinted() {
        var entered = granted();
        change("UPDATE data_request SET decided_at = '2019-01-15' WHERE number = ?", HelperScene.number(entered));
        transaction.executeWithoutResult(status -> requests.deleteBefore(THEN, 100));

        print(entered).expect(409);
    }

    @Test
    void whereNobodyElseCouldAnswerNothingIsEntered() {
        var others = endPostsOfOthers();
        try {
            assertThat(scene.ask(scene.staff, "ACCESS", null, null).expect(409).text())
                    .contains("没有别人能答复");
            scene.ask(scene.worker, "ACCESS", null, null).expect(201);
        } finally {
            restore(others);
        }
    }

    @Test
    void whatNobodyElseCanAnswerAnyMoreStaysOnTheListAndSaysSo() {
        var entered = scene.ask(scene.staff, "ACCESS", null, null).expect(201).json();
        assertThat(lacksDecider(entered)).isFalse();
        var others = endPostsOfOthers();
        try {
            assertThat(scene.listed(entered).path("state").asText()).isEqualTo("ASKED");
            assertThat(lacksDecider(entered)).isTrue();
            assertThat(scene.staff
                            .post(path(entered, "/grant"), Map.of("answer", "给您打印", "version", 0))
                            .expect(409)
                            .text())
                    .contains("报街道");
        } finally {
            restore(others);
        }
    }

    @Test
    void aWithdrawalOfTwoConsentsStaysUntilBothAreGone() {
        var phone = scene.neighbours.member(scene.home, scene.person);
        scene.decide(scene.worker, "household-words", true).expect(204);
        agreedFromHisAccountForAnotherDoor();
        scene.decide(scene.staff, "household-words", false).expect(204);
        var file = scene.entries().at("/consents/0/withdrawn/evidenceId").asText();
        change(
                "UPDATE account_consent SET withdrawn_at = '2019-01-15' WHERE resident_number = ?",
                scene.person.number());

        transaction.executeWithoutResult(status -> accounts.deleteBefore(THEN, 100));

        assertThat(scene.entries().path("consents")).hasSize(1);
        scene.worker.get("/api/evidence/" + file).expect(200);

        change(
                "UPDATE resident_account SET closed_at = '2019-01-15', resident_number = NULL WHERE resident_number = ?",
                scene.person.number());
        transaction.executeWithoutResult(status -> accounts.deleteBefore(THEN, 100));

        scene.worker.get("/api/evidence/" + file).expect(404);
        assertThat(phone.get("/api/me/data").status()).isEqualTo(401);
    }

    private void agreedFromHisAccountForAnotherDoor() {
        change(
                "INSERT INTO account_consent (account_id, code, text_version, dwelling_id, given_at, given_by)"
                        + " SELECT a.id, 'household-words', 1, d.id, '2018-01-01', 'SELF' FROM resident_account a, dwelling d"
                        + " WHERE a.resident_number = ? AND d.number = ?",
                scene.person.number(),
                scene.neighbours.home().dwelling());
    }

    private JsonNode granted() {
        var entered = scene.ask(scene.worker, "ACCESS", null, null).expect(201).json();
        scene.staff
                .post(path(entered, "/grant"), Map.of("answer", "给您打印", "version", 0))
                .expect(200);
        return entered;
    }

    private Api.Answer print(JsonNode entered) {
        return scene.staff.get(path(entered, "/answer.pdf"));
    }

    private boolean lacksDecider(JsonNode entered) {
        return scene.staff
                .get(path(entered, ""))
                .expect(200)
                .json()
                .path("lacksDecider")
                .asBoolean();
    }

    private static String path(JsonNode entered, String what) {
        return "/api/data-requests/" + HelperScene.number(entered) + what;
    }

    /** Ends the posts of all others of the community, also those that other tests gave; answers them as they were. */
    private List<Map<String, Object>> endPostsOfOthers() {
        var posts = jdbc.queryForList(
                "SELECT id AS post_id, valid_until AS until_day FROM post WHERE unit_id = (SELECT id FROM unit WHERE code = ?)"
                        + " AND staff_id <> (SELECT staff_id FROM account WHERE username = ?)",
                COMMUNITY,
                Neighbours.COMMUNITY_STAFF);
        posts.forEach(post -> change("UPDATE post SET valid_until = '2025-01-01' WHERE id = ?", post.get("post_id")));
        return posts;
    }

    private void restore(List<Map<String, Object>> posts) {
        posts.forEach(post ->
                change("UPDATE post SET valid_until = ? WHERE id = ?", post.get("until_day"), post.get("post_id")));
    }

    private void change(String sql, Object... values) {
        transaction.executeWithoutResult(status -> jdbc.update(sql, values));
    }
}
