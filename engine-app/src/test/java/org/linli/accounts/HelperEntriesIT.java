package org.linli.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.time.Instant;
import java.util.Map;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff enter for a resident without a telephone what he asks about his data, and to what he agrees. */
@IntegrationTest
class HelperEntriesIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ExpiredRequests expired;

    private HelperScene scene;
    private Neighbours neighbours;
    private Neighbours.Home home;
    private Neighbours.Person person;
    private Api worker;
    private Api staff;

    @BeforeEach
    void meetSomebodyWithoutATelephone() {
        scene = new HelperScene(new Neighbours(address, jdbc, cipher), address);
        neighbours = scene.neighbours;
        home = scene.home;
        person = scene.person;
        worker = scene.worker;
        staff = scene.staff;
    }

    @Test
    void aRequestIsEnteredByTheGridWorkerAndAnsweredByTheCommunityOnPaper() {
        var entered = scene.ask(worker, "CORRECTION", "CRAFT", "竹编").expect(201).json();

        var row = scene.listed(entered);
        assertThat(row.at("/helper/enteredBy").asText()).isNotEmpty();
        assertThat(row.at("/helper/authorisation").asText()).isEqualTo("SIGNATURE");
        assertThat(row.at("/helper/isMine").asBoolean()).isFalse();
        staff.get("/api/evidence/" + row.at("/helper/evidenceId").asText()).expect(200);
        assertThat(address.as("comm1")
                        .get("/api/evidence/" + row.at("/helper/evidenceId").asText())
                        .status())
                .isEqualTo(404);

        assertThat(scene.handOver(entered, 0).status()).as("no answer yet").isEqualTo(409);
        staff.post(
                        "/api/data-requests/" + HelperScene.number(entered) + "/grant",
                        Map.of("answer", "已核实", "version", 0))
                .expect(200);
        assertThat(staff.get("/api/residents/" + person.number()).expect(200).text())
                .contains("竹编");
        var paper = staff.get("/api/data-requests/" + HelperScene.number(entered) + "/answer.pdf")
                .expect(200);
        assertThat(paper.text()).startsWith("%PDF");
        var handed = scene.handOver(entered, 1).expect(200).json();
        assertThat(handed.path("handedOverAt").asText()).isNotEmpty();
        assertThat(handed.path("handedOverBy").asText()).isNotEmpty();
        assertThat(scene.handOver(entered, 1).status()).as("it is noted once").isEqualTo(409);
    }

    @Test
    void whoeverEnteredItDoesNotDecideIt() {
        var entered = scene.ask(staff, "ACCESS", null, null).expect(201).json();
        var path = "/api/data-requests/" + HelperScene.number(entered);

        assertThat(scene.listed(entered).at("/helper/isMine").asBoolean()).isTrue();
        staff.post(path + "/grant", Map.of("answer", "给您打印", "version", 0)).expect(409);
        staff.post(path + "/refusal", Map.of("answer", "不行", "version", 0)).expect(409);
        address.as(HelperScene.SECRETARY)
                .post(path + "/grant", Map.of("answer", "给您打印", "version", 0))
                .expect(200);
    }

    @Test
    void onlyResidentsOfOnesOwnPlaces() {
        assertThat(scene.ask(address.as("comm1"), "ACCESS", null, null).status())
                .isEqualTo(404);
        assertThat(scene.ask(address.as("grid01"), "ACCESS", null, null).status())
                .isEqualTo(404);
        address.as("comm1").get("/api/helper-entries/" + person.number()).expect(404);
        assertThat(address.as("street1")
                        .get("/api/helper-entries/" + person.number())
                        .status())
                .isIn(403, 404);
    }

    @Test
    void withoutTheFileThatShowsHisWishNothingIsEntered() {
        var none = HelperScene.wish("ACCESS", null, null, "");
        assertThat(worker.post(scene.path("/requests"), none).expect(400).text())
                .contains("evidenceId");
        var othersFile = HelperScene.wish("ACCESS", null, null, HelperScene.photo(staff));
        assertThat(worker.post(scene.path("/requests"), othersFile).status()).isEqualTo(400);

        assertThat(worker.get("/api/helper-entries/" + person.number()).json().path("requests"))
                .isEmpty();
    }

    @Test
    void whatWaitsAlreadyOrCannotBeWrittenDownIsNotEntered() {
        scene.ask(worker, "COPY", null, null).expect(201);

        assertThat(scene.ask(worker, "COPY", null, null).status()).isEqualTo(400);
        assertThat(scene.ask(worker, "ACCESS", "NAME", null).status()).isEqualTo(400);
        assertThat(scene.ask(worker, "CORRECTION", "NATION", "没有这个民族").status()).isEqualTo(400);
    }

    @Test
    void heSeesItOnceHeHasATelephone() {
        var entered = scene.ask(worker, "DELETION", "CRAFT", null).expect(201).json();
        var phone = neighbours.member(home, person);

        var mine = phone.get("/api/me/data/requests").expect(200).json().at("/items/0");

        assertThat(mine.path("number").asText()).isEqualTo(HelperScene.number(entered));
        assertThat(mine.path("isEnteredForMe").asBoolean()).isTrue();
        phone.delete("/api/me/data/requests/" + HelperScene.number(entered)).expect(204);
        assertThat(scene.listed("WITHDRAWN", entered).path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(phone.post("/api/me/data/requests", Map.of("kind", "ACCESS", "reason", "看看"))
                        .status())
                .as("he sees his data himself")
                .isEqualTo(400);
    }

    @Test
    void aConsentForTheHouseholdIsEnteredAndTakenBack() {
        assertThat(words()).isEmpty();
        scene.decide(worker, "household-words", true).expect(204);

        assertThat(words()).isEqualTo("勤俭持家");
        var entered = scene.entries().at("/consents/0");
        assertThat(entered.path("givenBy").asText()).isEqualTo("HELPER");
        assertThat(entered.at("/given/authorisation").asText()).isEqualTo("SIGNATURE");
        assertThat(scene.decide(worker, "household-words", true).status())
                .as("he agrees already")
                .isEqualTo(400);

        scene.decide(staff, "household-words", false).expect(204);
        assertThat(words()).isEmpty();
        var ended = scene.entries().at("/consents/0");
        assertThat(ended.path("withdrawnBy").asText()).isEqualTo("HELPER");
        assertThat(ended.at("/withdrawn/enteredBy").asText()).isNotEmpty();
        assertThat(scene.decide(worker, "household-words", false).status()).isEqualTo(400);
    }

    @Test
    void whatNeedsAnAccountIsNotGivenForHimButTakenBack() {
        assertThat(scene.decide(worker, "messages", true).status()).isEqualTo(400);
        var phone = neighbours.member(home, person);
        phone.put("/api/me/consents/messages", Map.of("isGiven", true, "version", 1))
                .expect(204);

        scene.decide(worker, "messages", false).expect(204);

        var past = phone.get("/api/me/consents").expect(200).json().at("/past/0");
        assertThat(past.path("withdrawnBy").asText()).isEqualTo("HELPER");
    }

    @Test
    void whatWasEnteredIsHisOnThePhoneToo() {
        scene.decide(worker, "household-words", true).expect(204);
        var phone = neighbours.member(home, person);

        var mine = consent(phone);
        assertThat(mine.path("isGiven").asBoolean()).isTrue();
        phone.put("/api/me/consents/household-words", Map.of("isGiven", false, "version", 1))
                .expect(204);

        assertThat(words()).isEmpty();
    }

    @Test
    void whatIsAnsweredIsEncryptedAsWhatWasAsked() {
        var entered = scene.ask(worker, "CORRECTION", null, null).expect(201).json();

        staff.post(
                        "/api/data-requests/" + HelperScene.number(entered) + "/refusal",
                        Map.of("answer", "以户口簿为准", "version", 0))
                .expect(200);

        var stored = jdbc.queryForMap(
                "SELECT reason, answer FROM data_request WHERE number = ?", HelperScene.number(entered));
        assertThat(cipher.decrypt((String) stored.get("ANSWER"))).isEqualTo("以户口簿为准");
        assertThat(cipher.decrypt((String) stored.get("REASON"))).isEqualTo("本人口述");
    }

    @Test
    void theFileThatShowsHisWishGoesWithWhatWasSaid() {
        var entered = scene.ask(worker, "CORRECTION", null, null).expect(201).json();
        staff.post(
                        "/api/data-requests/" + HelperScene.number(entered) + "/refusal",
                        Map.of("answer", "以户口簿为准", "version", 0))
                .expect(200);
        var file = scene.listed("REFUSED", entered).at("/helper/evidenceId").asText();
        change(
                "UPDATE data_request SET decided_at = '2019-01-15 00:00:00' WHERE number = ?",
                HelperScene.number(entered));

        transaction.executeWithoutResult(status -> expired.deleteBefore(Instant.parse("2019-02-01T00:00:00Z"), 100));

        var row = scene.listed("REFUSED", entered);
        assertThat(row.at("/helper/enteredBy").asText()).isNotEmpty();
        assertThat(row.at("/helper/evidenceId").isNull()).isTrue();
        staff.get("/api/evidence/" + file).expect(404);
        worker.get("/api/evidence/" + file).expect(404);
    }

    @Test
    void whatWasEnteredFollowsARecordThatIsMerged() {
        var entered = scene.ask(worker, "ACCESS", null, null).expect(201).json();
        scene.decide(worker, "household-words", true).expect(204);
        var kept = neighbours.person(home, "宇文代录", "19480809", "97");
        change(
                "UPDATE resident SET document_number = NULL, document_index = NULL, document_kind = NULL WHERE number = ?",
                kept.number());

        staff.post(
                        "/api/residents/" + kept.number() + "/merges",
                        Map.of("duplicate", person.number(), "version", 0, "note", "重复登记"))
                .expect(200);

        assertThat(scene.listed(entered).path("residentNumber").asText()).isEqualTo(kept.number());
        var file = scene.listed(entered).at("/helper/evidenceId").asText();
        worker.get("/api/evidence/" + file).expect(200);
        var there =
                worker.get("/api/helper-entries/" + kept.number()).expect(200).json();
        assertThat(there.path("requests")).hasSize(1);
        assertThat(there.path("consents")).hasSize(1);
    }

    @Test
    void answersFromBeforeAreEncryptedWhereTheyAre() throws Exception {
        var entered = scene.ask(worker, "CORRECTION", null, null).expect(201).json();
        change(
                "UPDATE data_request SET state = 'REFUSED', answer = '从前的答复', decided_at = '2026-01-15 00:00:00' WHERE number = ?",
                HelperScene.number(entered));

        transaction.executeWithoutResult(status -> jdbc.execute((ConnectionCallback<Void>) connection -> {
            new V0213__Encrypt_answers_to_data_requests(cipher).migrate(context(connection));
            return null;
        }));

        assertThat(staff.get("/api/data-requests/" + HelperScene.number(entered))
                        .expect(200)
                        .json()
                        .path("answer")
                        .asText())
                .isEqualTo("从前的答复");
        assertThat(jdbc.queryForObject(
                        "SELECT answer FROM data_request WHERE number = ?", String.class, HelperScene.number(entered)))
                .doesNotContain("从前");
    }

    private static Context context(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                return new ClassicConfiguration();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }

    private void change(String sql, Object... values) {
        transaction.executeWithoutResult(status -> jdbc.update(sql, values));
    }

    private String words() {
        return address.visitor()
                .get("/api/public/plates/" + home.token())
                .expect(200)
                .json()
                .path("motto")
                .asText("")
                .replace("null", "");
    }

    private static JsonNode consent(Api phone) {
        for (var each : phone.get("/api/me/consents").expect(200).json().path("items")) {
            if (each.path("code").asText().equals("household-words")) {
                return each;
            }
        }
        throw new AssertionError("household-words");
    }
}
