package org.linli.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testsupport.Neighbours.COMMUNITY_STAFF;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.Neighbours.Home;
import org.linli.testsupport.Neighbours.Person;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A resident reports from his phone what has happened in his household, and sees in his own words how far it is. */
@IntegrationTest
class OwnChangesIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    private Neighbours neighbours;
    private Officials officials;
    private Home home;
    private Person mother;
    private Api phone;

    @BeforeEach
    void liveSomewhere() {
        neighbours = new Neighbours(address, jdbc, cipher);
        officials = new Officials(address);
        home = neighbours.home();
        mother = neighbours.person(home, "端木自报", "19800102", "02");
        phone = neighbours.member(home, mother);
    }

    @Test
    void whatHeReportsIsVerifiedAndRecordedAndHeSeesHowFarItIs() {
        var son = neighbours.person(home, "端木务工", "20000304", "20");
        var choices = phone.get("/api/me/changes/choices").expect(200).json();
        assertThat(choices.at("/households/0/number").asText()).isEqualTo(home.household());
        assertThat(choices.at("/households/0/kind").asText()).isEqualTo("LIVING");
        assertThat(choices.path("kinds").toString()).doesNotContain("CATEGORY");
        assertThat(choices.at("/usualRelations/BIRTH/0").asText()).isEqualTo("20");

        var number = number(reports("WORK_AWAY", home.household(), son, Map.of("workAway", "country")));

        assertThat(state()).isEqualTo("已收到，等社区（村）上门或者打电话核实");
        var sheet = officials
                .as(COMMUNITY_STAFF)
                .get("/api/changes/" + number)
                .expect(200)
                .json();
        assertThat(sheet.path("source").asText()).isEqualTo("RESIDENT");
        assertThat(sheet.path("reportedBy").asText()).isEqualTo("端木自报");
        officials.does(COMMUNITY_STAFF, number, "verifyChange", Map.of("basis", "phone"));
        officials.does(COMMUNITY_STAFF, number, "applyChange");
        assertThat(state()).isEqualTo("已登记，有关部门正在跟着办");
        assertThat(officials
                        .as(COMMUNITY_STAFF)
                        .get("/api/residents/" + son.number())
                        .json()
                        .at("/details/workAway/code")
                        .asText())
                .isEqualTo("country");
    }

    @Test
    void heReportsOfHisOwnHouseholdOnly() {
        var other = neighbours.home();
        var stranger = neighbours.person(other, "别家的人", "19700102", "02");

        assertThat(reports("DEATH", other.household(), stranger, Map.of())
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("household");
        assertThat(reports("DEATH", home.household(), stranger, Map.of())
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("resident");
        assertThat(reports("CATEGORY", home.household(), null, Map.of("category", "away"))
                        .status())
                .isEqualTo(400);
        assertThat(address.visitor().get("/api/me/changes").status()).isEqualTo(401);
        assertThat(neighbours
                        .logIn(Neighbours.phone())
                        .get("/api/me/changes/choices")
                        .status())
                .as("whom no community has confirmed")
                .isEqualTo(403);
    }

    @Test
    void ofSomebodyElseHeLearnsNothing() {
        var known = neighbours.person(neighbours.home(), "登记在册", "19750203", "02");
        var person = Map.of("name", "随便", "documentKind", "RESIDENT_ID", "documentNumber", known.document());

        var other = number(reports("MOVE_IN", home.household(), null, Map.of("relation", "97", "person", person)));
        assertThat(officials
                        .act(COMMUNITY_STAFF, other, "verifyChange", Map.of("form", Map.of("basis", "phone")))
                        .expect(400)
                        .text())
                .as("whoever verifies is told")
                .contains("documentNumber");

        var child = Map.of("relation", "20", "person", Map.of("name", "端木小宝", "sex", "1"));
        var first = number(reports("BIRTH", home.household(), null, child));
        var again = reports("BIRTH", home.household(), null, child).expect(409);
        assertThat(again.text()).doesNotContain(first);
    }

    private String state() {
        return phone.get("/api/me/changes")
                .expect(200)
                .json()
                .at("/items/0/stateText")
                .asText();
    }

    private Api.Answer reports(String kind, String household, Person whom, Map<String, ?> facts) {
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("household", household);
        body.put("resident", whom == null ? null : whom.number());
        body.put("on", ChangedHousehold.today());
        body.put("facts", facts);
        return phone.post("/api/me/changes", body);
    }

    private static String number(Api.Answer answer) {
        return answer.expect(201).json().path("number").asText();
    }
}
