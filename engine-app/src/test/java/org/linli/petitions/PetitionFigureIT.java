package org.linli.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.petitions.PetitionDesk.DESK;
import static org.linli.petitions.PetitionDesk.OFFICE;
import static org.linli.petitions.PetitionDesk.OFFICER;
import static org.linli.petitions.PetitionDesk.person;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What the figures count is what the list shows. */
@IntegrationTest
class PetitionFigureIT {
    private static final String COUNTED = "counted";
    private static final Map<String, String> PARTS = Map.of(
            "WAY", "way",
            "CLASS", "petitionClass",
            "CONTENT", "contentClass",
            "STREET", "area",
            "COMMUNITY", "area",
            "HANDLING_UNIT", "unit",
            "COMPLAINED_UNIT", "complained");

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    private PetitionDesk desk;

    @BeforeEach
    void open() {
        desk = new PetitionDesk(address, clock);
    }

    @Test
    void everyNumberLeadsToAsManyRows() {
        var rated = register("统计丙");
        rate(rated);
        propose(rated.path("number").asText());
        var group = desk.letter(person("统计丁"));
        group.put("headCount", 7);
        group.put("complainedUnit", "ZR");
        group.put("representatives", List.of(Map.of("name", "统计丁")));
        desk.does(
                OFFICE,
                desk.register(group),
                "assignPetition",
                Map.of(
                        "petitionClass",
                        "claim",
                        "toUnit",
                        "ZJ",
                        "reportBackUntil",
                        desk.today().plusDays(20).toString()));
        var anonymous = desk.letter(null);
        anonymous.put("way", "FAX");
        desk.register(anonymous);

        for (var part : figures().path("parts")) {
            for (var row : part.path("rows")) {
                var narrowed = narrowed(part.path("part").asText(), row.path("figure"));
                expectRows(row.path("figure"), narrowed);
            }
        }
        var day = desk.today().toString();
        for (var proposed : figures().path("proposals")) {
            expect(
                    proposed,
                    "petitions",
                    Map.of("from", day, "to", day, "ofOwnOffice", true),
                    Map.of(COUNTED, proposed.path("kind").asText()));
        }
        assertThat(figures().path("proposals"))
                .extracting(one -> one.path("kind").asText())
                .contains("IMPROVE_WORK");
        var whole = figures().path("parts").get(0).path("rows").get(0);
        assertThat(whole.path("figure").path("officeRated").asInt()).isPositive();
        assertThat(whole.path("figure").path("handlerContent").asInt())
                .isLessThan(whole.path("figure").path("handlerRated").asInt());
        assertThat(whole.path("rates").path("closed").isNumber()).isTrue();
    }

    @Test
    void theyAreTakenAwayAsASheetByWhoeverCountsThem() {
        desk.register(desk.letter(person("统计戊")));
        var day = desk.today();
        var path = "/api/petition-figures/export?from=%s&to=%s&by=CONTENT&format=CSV".formatted(day, day);

        var csv = desk.officials.as(OFFICE).get(path).expect(200).text();
        assertThat(csv).contains("信访统计", "及时受理率（%）", "国土资源", "合计");
        assertThat(desk.officials.as(OFFICER).get(path).status()).isEqualTo(403);
        assertThat(desk.officials
                        .as(OFFICER)
                        .post("/api/petitions/search", Map.of("ofOwnOffice", true))
                        .status())
                .isEqualTo(400);
        assertThat(desk.officials
                        .as(OFFICE)
                        .get("/api/petition-figures?from=2020-01-01&to=2026-01-01")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoCameWithoutAnAccountRatesWithNumberAndCode() {
        var petition = register("统计己");
        var number = petition.path("number").asText();
        var code = petition.path("queryCode").asText();
        var path = "/api/public/petitions/%s/".formatted(number);
        var anybody = address.visitor();
        assertThat(anybody.post(path + "rateable", Map.of("queryCode", code))
                        .expect(200)
                        .json()
                        .path("subjects"))
                .as("before the opinion is served")
                .isEmpty();
        assertThat(anybody.post(path + "ratings", rating(code, "OFFICE", "FAIR"))
                        .status())
                .isEqualTo(409);

        serve(number);
        assertThat(anybody.post(path + "rateable", Map.of("queryCode", "00000000"))
                        .status())
                .isEqualTo(404);
        var rated = anybody.post(path + "ratings", rating(code, "OFFICE", "FAIR"))
                .expect(200)
                .json();
        assertThat(rated.path("subjects")).extracting(JsonNode::asText).containsExactly("HANDLER");
        assertThat(rated.path("unit").asText()).isEqualTo("自然资源局");
        assertThat(anybody.post(path + "ratings", rating(code, "OFFICE", "SATISFIED"))
                        .status())
                .as("each once")
                .isEqualTo(409);
        assertThat(desk.officials
                        .as(OFFICER)
                        .post(path + "ratings", rating(code, "HANDLER", "SATISFIED"))
                        .status())
                .as("who handled it does not rate himself")
                .isEqualTo(403);
    }

    private JsonNode register(String name) {
        return desk.officials
                .as(OFFICE)
                .post("/api/petitions", desk.letter(person(name)))
                .expect(201)
                .json();
    }

    private void serve(String number) {
        desk.does(OFFICE, number, "forwardPetition", Map.of("petitionClass", "claim", "toUnit", "ZR"));
        desk.does(DESK, number, "takeOverPetition", Map.of());
        desk.does(OFFICER, number, "acceptPetition", Map.of());
        desk.served(number, "support", desk.today());
    }

    /** The office did well, the handling unit did not. */
    private void rate(JsonNode petition) {
        var number = petition.path("number").asText();
        serve(number);
        for (var grade : Map.of("OFFICE", "SATISFIED", "HANDLER", "UNSATISFIED").entrySet()) {
            address.visitor()
                    .post(
                            "/api/public/petitions/%s/ratings".formatted(number),
                            rating(petition.path("queryCode").asText(), grade.getKey(), grade.getValue()))
                    .expect(200);
        }
    }

    private void propose(String number) {
        desk.officials
                .as(OFFICE)
                .post(
                        "/api/petitions/%s/proposals".formatted(number),
                        Map.of(
                                "kind",
                                "IMPROVE_WORK",
                                "words",
                                "补偿款发放前逐户核对",
                                "answerUntil",
                                desk.today().plusDays(30).toString()))
                .expect(201);
    }

    private static Map<String, Object> rating(String code, String subject, String grade) {
        return Map.of("queryCode", code, "subject", subject, "grade", grade);
    }

    private JsonNode figures() {
        return desk.officials
                .as(OFFICE)
                .get("/api/petition-figures?from=%s&to=%s".formatted(desk.today(), desk.today()))
                .expect(200)
                .json();
    }

    private Map<String, Object> narrowed(String part, JsonNode figure) {
        var filter = new HashMap<String, Object>();
        filter.put("from", desk.today().toString());
        filter.put("to", desk.today().toString());
        filter.put("ofOwnOffice", true);
        if (PARTS.containsKey(part)) {
            if (figure.path("code").isNull()) {
                filter.put("without", part);
            } else {
                filter.put(PARTS.get(part), figure.path("code").asText());
            }
        }
        return filter;
    }

    private void expectRows(JsonNode figure, Map<String, Object> narrowed) {
        expect(figure, "registered", narrowed, Map.of());
        expect(figure, "first", narrowed, Map.of("repeat", false));
        expect(figure, "repeated", narrowed, Map.of("repeat", true));
        expect(figure, "groups", narrowed, Map.of("group", true));
        expect(figure, "anonymous", narrowed, Map.of("anonymous", true));
        expect(figure, "closed", narrowed, Map.of("open", false));
        expect(figure, "forwarded", narrowed, Map.of(COUNTED, "FORWARDED"));
        expect(figure, "assigned", narrowed, Map.of(COUNTED, "ASSIGNED"));
        expectBoth(figure, "acceptedInTime", "decidedOnAcceptance", narrowed, "ACCEPTED_IN_TIME", "ACCEPTED_LATE");
        expectBoth(figure, "concludedInTime", "concluded", narrowed, "CONCLUDED_IN_TIME", "CONCLUDED_LATE");
        expectBoth(figure, "officeContent", "officeRated", narrowed, "OFFICE_CONTENT", "OFFICE_UNSATISFIED");
        expectBoth(figure, "handlerContent", "handlerRated", narrowed, "HANDLER_CONTENT", "HANDLER_UNSATISFIED");
    }

    private void expectBoth(
            JsonNode figure, String good, String all, Map<String, Object> narrowed, String goodOnes, String others) {
        expect(figure, good, narrowed, Map.of(COUNTED, goodOnes));
        assertThat(total(narrowed, Map.of(COUNTED, others)))
                .as("%s in %s", others, narrowed)
                .isEqualTo(figure.path(all).asInt() - figure.path(good).asInt());
    }

    private void expect(JsonNode figure, String name, Map<String, Object> narrowed, Map<String, Object> more) {
        assertThat(total(narrowed, more))
                .as("%s in %s", name, narrowed)
                .isEqualTo(figure.path(name).asInt());
    }

    private int total(Map<String, Object> narrowed, Map<String, Object> more) {
        var filter = new HashMap<>(narrowed);
        filter.putAll(more);
        return desk.officials
                .as(OFFICE)
                .post("/api/petitions/search", filter)
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }
}
