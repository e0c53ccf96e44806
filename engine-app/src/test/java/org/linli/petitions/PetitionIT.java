package org.linli.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.petitions.PetitionDesk.DESK;
import static org.linli.petitions.PetitionDesk.HEAD;
import static org.linli.petitions.PetitionDesk.LAWYER;
import static org.linli.petitions.PetitionDesk.OFFICE;
import static org.linli.petitions.PetitionDesk.OFFICER;
import static org.linli.petitions.PetitionDesk.REVIEWER;
import static org.linli.petitions.PetitionDesk.REVIEW_HEAD;
import static org.linli.petitions.PetitionDesk.RE_REVIEWER;
import static org.linli.petitions.PetitionDesk.RE_REVIEW_HEAD;
import static org.linli.petitions.PetitionDesk.opinion;
import static org.linli.petitions.PetitionDesk.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A petition from its registration to the last of three levels, and whom it is kept from. */
@IntegrationTest
class PetitionIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private PetitionDesk desk;

    @BeforeEach
    void open() {
        desk = new PetitionDesk(address, clock);
    }

    @Test
    void aLandClaimIsDecidedExtendedReviewedReReviewedAndFinal() throws IOException {
        var number = desk.accepted(desk.letter(person("欧阳补偿")));
        assertThat(desk.state(number)).isEqualTo("ACCEPTED_PETITION");

        var soon = desk.officials.act(
                OFFICER, number, "draftOpinion", Map.of("form", opinion("opinionResult", "notSupported", true)));
        assertThat(soon.status()).as("nobody has heard him").isEqualTo(409);
        desk.officials.says(OFFICER, number, "askPetitionExtension", Map.of("extensionDays", 30), "要测绘");
        desk.says(HEAD, number, "grantPetitionExtension", "情况复杂");
        desk.served(number, "notSupported", desk.today());
        assertThat(desk.state(number)).isEqualTo("SERVED");

        desk.officials.says(
                OFFICER, number, "askReview", Map.of("askedOn", desk.today().toString()), "不服");
        assertThat(desk.state(number)).isEqualTo("REVIEW_PETITION");
        desk.does(REVIEWER, number, "draftReview", opinion("reviewOutcome", "changed", false));
        desk.does(REVIEW_HEAD, number, "signReview", Map.of());
        desk.serve(REVIEWER, number, "reviewServed", desk.today());
        desk.officials.says(
                OFFICER, number, "askReReview", Map.of("askedOn", desk.today().toString()), "仍不服");
        desk.does(RE_REVIEWER, number, "draftReReview", opinion("reviewOutcome", "upheld", false));
        desk.does(RE_REVIEW_HEAD, number, "signReReview", Map.of());
        desk.serve(RE_REVIEWER, number, "reReviewServed", desk.today());
        desk.says(OFFICER, number, "opinionExecuted", "已补发");
        assertThat(desk.state(number)).isEqualTo("FINAL");

        var sheet = desk.sheet(OFFICE, number);
        assertThat(sheet.path("papers").findValuesAsText("name"))
                .as("the latest first")
                .containsSubsequence(
                        "送达回证",
                        "信访复核意见书",
                        "送达回证",
                        "信访复查意见书",
                        "送达回证",
                        "信访处理意见书",
                        "信访事项延期办理告知书",
                        "信访事项受理告知书",
                        "信访事项转送函",
                        "信访事项登记回执");

        var dossier = text(desk.officials
                .as(OFFICE)
                .get("/api/petitions/" + number + "/dossier")
                .expect(200)
                .body());
        assertThat(dossier).contains("信访事项卷宗", "信访事项登记表", "补发承包地征收补偿款", "信访复核意见书", "市政府信访复查复核办公室");

        var fourth = desk.register(desk.letter(person("欧阳补偿")));
        var refused = desk.officials.says(OFFICE, fourth, "refuseAgain", Map.of("earlierNumber", number), "没有新的事实和理由");
        assertThat(refused).isNotNull();
        assertThat(desk.state(fourth)).isEqualTo("NOT_AGAIN");
    }

    @Test
    void whoAsksToStayUnknownIsUnknownToThoseWhoHandleIt() {
        var letter = desk.letter(person("司空保密"));
        letter.put("secret", true);
        var number = desk.accepted(letter);

        assertThat(desk.sheet(OFFICE, number).at("/petitioner/name").asText()).isEqualTo("司空保密");
        var handler = desk.officials
                .as(OFFICER)
                .get("/api/petitions/" + number)
                .expect(200)
                .text();
        assertThat(handler).doesNotContain("司空", "13800138000").contains("补发承包地");
        var list = desk.officials
                .as(OFFICER)
                .post("/api/petitions/search", Map.of("number", number))
                .expect(200)
                .text();
        assertThat(list).contains(number).doesNotContain("司");
        for (var stranger :
                List.of("comm5", "sec5", "street2", "officer.mz", "city.center", "city.supervisor", "admin", "org")) {
            assertThat(desk.officials.as(stranger).get("/api/cases/" + number).status())
                    .as(stranger)
                    .isIn(403, 404);
            assertThat(desk.officials
                            .as(stranger)
                            .get("/api/petitions/" + number)
                            .status())
                    .as(stranger)
                    .isIn(403, 404);
        }
        var stored = jdbc.queryForMap(
                        "SELECT p.* FROM petition p JOIN case_file c ON c.id = p.case_file_id WHERE c.case_number = ?",
                        number)
                .toString();
        assertThat(stored).doesNotContain("司空", "承包地");
    }

    @Test
    void whoIsComplainedOfNeitherHandlesNorReadsIt() {
        var letter = desk.letter(person("令狐举报"));
        letter.put("complainedUnit", "ZR");
        var number = desk.register(letter);

        var form = Map.of("petitionClass", "claim", "toUnit", "ZR");
        var refused = desk.officials
                .act(OFFICE, number, "forwardPetition", Map.of("form", form))
                .expect(400);
        assertThat(refused.text()).contains("toUnit");
        desk.does(OFFICE, number, "forwardPetition", Map.of("petitionClass", "claim", "toUnit", "NY"));
        assertThat(desk.officials.as(OFFICER).get("/api/petitions/" + number).status())
                .isIn(403, 404);
        assertThat(desk.officials
                        .as("officer.ny")
                        .get("/api/petitions/" + number)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anOfficerComplainedOfNeitherHandlesNorReadsIt() {
        var letter = desk.letter(person("令狐控诉"));
        letter.put("complainedUsername", OFFICER);
        var number = desk.handedOver(letter);
        desk.does(DESK, number, "takeOverPetition", Map.of());

        assertThat(desk.officials.as(OFFICER).get("/api/petitions/" + number).status())
                .isIn(403, 404);
        assertThat(desk.officials.as(OFFICER).get("/api/cases/" + number).status())
                .isIn(403, 404);
        var list = desk.officials
                .as(OFFICER)
                .post("/api/petitions/search", Map.of("number", number))
                .expect(200)
                .json();
        assertThat(list.path("total").asInt()).isZero();
        desk.does(LAWYER, number, "acceptPetition", Map.of());

        letter.put("complainedUsername", "nobody.here");
        assertThat(desk.tryToRegister(letter).expect(400).text()).contains("complainedUsername");
        var offered = desk.officials
                .as(OFFICE)
                .get("/api/petitions/complainable?unit=ZR")
                .expect(200)
                .text();
        assertThat(offered).contains(OFFICER).doesNotContain("officer.ny");
    }

    @Test
    void numbersCountTheYearAndTheRegistrationFormIsPrinted() throws IOException {
        var number = desk.register(desk.letter(person("编号甲")));
        assertThat(number).matches("XF" + desk.today().getYear() + "-990981-\\d{6}");
        var next = desk.register(desk.letter(person("编号乙")));
        assertThat(serial(next)).isEqualTo(serial(number) + 1);
        var form = desk.officials
                .as(OFFICE)
                .get("/api/petitions/" + number + "/registration")
                .expect(200)
                .body();
        assertThat(text(form)).contains("信访事项登记表", number, "编号甲", "补发承包地征收补偿款");
        assertThat(desk.officials
                        .as("officer.ny")
                        .get("/api/petitions/" + number + "/registration")
                        .status())
                .isIn(403, 404);
    }

    private static int serial(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    @Test
    void aKnownNumberDoesNotTellWhoAskedToStayUnknown() {
        var who = person("司徒保密");
        var letter = desk.letter(who);
        letter.put("secret", true);
        desk.accepted(letter);
        var wanted = Map.of("documentNumber", who.get("documentNumber"));
        desk.officials.as(OFFICER).post("/api/petitions/search", wanted).expect(403);
        assertThat(desk.officials
                        .as(OFFICE)
                        .post("/api/petitions/search", wanted)
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aGroupOfSevenNamesFiveAtMost() {
        var visit = desk.letter(person("皇甫代表"));
        visit.put("way", "VISIT");
        visit.put("headCount", 7);
        assertThat(desk.tryToRegister(visit).expect(400).text()).contains("representatives");
        visit.put("representatives", speakers("皇甫一", "皇甫二", "皇甫三", "皇甫四", "皇甫五", "皇甫六"));
        assertThat(desk.tryToRegister(visit).expect(400).text()).contains("representatives", "5");
        visit.put("representatives", speakers("皇甫一", "皇甫二", "皇甫三", "皇甫四", "皇甫五"));
        var number = desk.register(visit);
        assertThat(desk.sheet(OFFICE, number).at("/petitioner/representatives")).hasSize(5);
        var groups = desk.officials
                .as(OFFICE)
                .post("/api/petitions/search", Map.of("group", true))
                .expect(200)
                .text();
        assertThat(groups).contains(number);
    }

    private static List<Map<String, String>> speakers(String... names) {
        return Stream.of(names).map(name -> Map.of("name", name)).toList();
    }

    @Test
    void theSameAgainIsTold() {
        var who = person("申屠重复");
        var first = desk.register(desk.letter(who));
        var hints = desk.officials
                .as(OFFICE)
                .post(
                        "/api/petitions/similar",
                        Map.of(
                                "documentNumber",
                                who.get("documentNumber"),
                                "contentClass",
                                "rural",
                                "claim",
                                "补发征收补偿款三万二千元"))
                .expect(200)
                .json()
                .path("items");
        assertThat(hints.get(0).path("number").asText()).isEqualTo(first);
        assertThat(hints.get(0).path("samePerson").asBoolean()).isTrue();
        assertThat(hints.get(0).path("likeness").asInt()).isGreaterThan(50);

        var again = desk.letter(who);
        again.put("earlier", first);
        var second = desk.register(again);
        assertThat(desk.sheet(OFFICE, second).path("earlier").asText()).isEqualTo(first);
        desk.does(OFFICE, second, "mergePetition", Map.of("earlierNumber", first));
        assertThat(desk.state(second)).isEqualTo("MERGED");
    }

    @Test
    void theYearlyReportCountsWhatCameInAndHowItWasHandled() {
        var before = figure("HANDLING_UNIT", "自然资源局");
        var closed = desk.accepted(desk.letter(person("统计甲")));
        desk.served(closed, "notSupported", desk.today());
        var again = desk.letter(person("统计乙"));
        again.put("earlier", closed);
        desk.handedOver(again);

        var after = figure("HANDLING_UNIT", "自然资源局");
        assertThat(more(after, before, "registered")).isEqualTo(2);
        assertThat(more(after, before, "first")).isEqualTo(1);
        assertThat(more(after, before, "repeated")).isEqualTo(1);
        assertThat(more(after, before, "forwarded")).isEqualTo(2);
        assertThat(more(after, before, "decidedOnAcceptance")).isEqualTo(1);
        assertThat(more(after, before, "acceptedInTime")).isEqualTo(1);
        assertThat(more(after, before, "concludedInTime")).isEqualTo(1);
        assertThat(figure("CONTENT", "国土资源").path("registered").asInt()).isPositive();
        assertThat(desk.officials.as(OFFICER).get(figures()).status()).isEqualTo(403);
    }

    private JsonNode figure(String part, String name) {
        for (var each :
                desk.officials.as(OFFICE).get(figures()).expect(200).json().path("parts")) {
            for (var row : each.path("rows")) {
                if (each.path("part").asText().equals(part)
                        && row.path("name").asText().equals(name)) {
                    return row.path("figure");
                }
            }
        }
        return MissingNode.getInstance();
    }

    private String figures() {
        return "/api/petition-figures?from=%s&to=%s".formatted(desk.today(), desk.today());
    }

    private static int more(JsonNode after, JsonNode before, String field) {
        return after.path(field).asInt() - before.path(field).asInt();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
