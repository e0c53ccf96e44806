package org.linli.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.services.Counter.CLERK;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.residents.DocumentNumbers;
import org.linli.sharing.SharedData;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is public, as anybody reads it, and objections that come in by phone. */
@IntegrationTest
class PublicityIT {
    private static final String TOWN = "street2";
    private static final Map<String, String> OBJECTION =
            Map.of("words", "他家去年买了车，住在城里", "name", "淳于邻居", "phone", "13900139000");

    @Autowired
    private ApiAddress address;

    @Autowired
    private SharedData data;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private Counter counter;
    private Api passer;

    @BeforeEach
    void open() {
        counter = new Counter(address, data, documents);
        passer = address.visitor();
    }

    @Test
    void anybodyReadsWhatIsPublicAndNothingMore() {
        var person = counter.known("淳于公示", "19800101");
        applied(person);

        var list =
                passer.get("/api/public/publicities?area=" + Counter.COMMUNITY).expect(200);
        var shown = mine(list.json(), "淳***");

        assertThat(shown.path("itemName").asText()).isEqualTo("最低生活保障审核确认");
        assertThat(shown.path("daysLeft").asInt()).isEqualTo(7);
        assertThat(shown.path("community").asText()).isNotBlank();
        assertThat(list.json().toString())
                .doesNotContain("淳于", person.get("documentNumber").toString(), "13800138000", "上湾组", "SV", "number");
        assertThat(passer.get("/api/public/publicities?area=990981100202")
                        .expect(200)
                        .json()
                        .toString())
                .as("another community")
                .doesNotContain(shown.path("token").asText());
        passer.get("/api/public/publicities/" + shown.path("token").asText()).expect(200);
        passer.get("/api/public/publicities/" + "0".repeat(32)).expect(404);
    }

    @Test
    void anObjectionIsLookedIntoWhileThePublicityGoesOn() {
        var number = applied(counter.known("令狐公示", "19800101"));
        counter.does(TOWN, number, "审查", "passReview", Map.of("suggestion", "grant"), "符合条件");
        var token = token(number);

        passer.post("/api/public/publicities/" + token + "/objections", Map.of("words", "不公平"))
                .expect(400);
        passer.post("/api/public/publicities/" + token + "/objections", OBJECTION)
                .expect(204);
        passer.post("/api/public/publicities/" + token + "/objections", OBJECTION)
                .expect(204);

        var objections = counter.sheet(TOWN, number).path("objections");
        assertThat(objections).hasSize(2);
        assertThat(objections.get(0).path("words").asText()).contains("买了车");
        assertThat(objections.get(0).path("name").asText()).isEqualTo("淳于邻居");
        assertThat(counter.sheet(CLERK, number).path("objections"))
                .as("the village that took it in hears nothing of who objected")
                .isEmpty();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM service_objection WHERE words LIKE '%买了车%'", Integer.class))
                .isZero();
        assertThat(counter.officials.timeline(TOWN, number).toString())
                .contains("收到网上异议")
                .doesNotContain("买了车");

        var checked = Map.of("founded", "unfounded");
        counter.does(TOWN, number, "异议复核", "objectionChecked", checked, "车是借的");
        assertThat(counter.sheet(TOWN, number)
                        .path("objections")
                        .get(1)
                        .path("checkedAt")
                        .isNull())
                .isFalse();
        var early =
                counter.acts(TOWN, counter.task(TOWN, number, "公示"), "noObjection", Map.of("postedAt", "公开栏"), null);
        assertThat(early.status()).as("its days are not over").isEqualTo(409);
        clock.advance(Duration.ofDays(8));
        counter.officials.logInAnew();
        passer.post("/api/public/publicities/" + token + "/objections", OBJECTION)
                .expect(404);
        counter.does(TOWN, number, "公示", "noObjection", Map.of("postedAt", "公开栏"), null);
        assertThat(counter.sheet(TOWN, number).path("publicityUntil").isNull()).isTrue();
    }

    private String applied(Map<String, Object> person) {
        return Counter.number(counter.apply(CLERK, "39", person, List.of(), "SELF"));
    }

    private String token(String number) {
        return jdbc.queryForObject(
                "SELECT a.publicity_token FROM service_application a JOIN case_file c ON c.id = a.case_file_id"
                        + " WHERE c.case_number = ?",
                String.class,
                number);
    }

    private static JsonNode mine(JsonNode page, String name) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(one -> one.path("applicant").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
