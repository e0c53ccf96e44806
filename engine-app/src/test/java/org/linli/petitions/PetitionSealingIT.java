package org.linli.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.petitions.PetitionDesk.DESK;
import static org.linli.petitions.PetitionDesk.HEAD;
import static org.linli.petitions.PetitionDesk.LAWYER;
import static org.linli.petitions.PetitionDesk.OFFICE;
import static org.linli.petitions.PetitionDesk.OFFICER;
import static org.linli.petitions.PetitionDesk.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A petition that turns out to accuse somebody goes to its named readers, whole, and nothing of it stays. */
@IntegrationTest
class PetitionSealingIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PetitionReading reading;

    @Autowired
    private PetitionProposals proposals;

    @Autowired
    private PetitionCare care;

    private PetitionDesk desk;

    @BeforeEach
    void open() {
        desk = new PetitionDesk(address, clock);
    }

    @Test
    void anAccusationIsSealedAndNothingOfItStays() {
        var photo = Officials.photo(desk.officials.as(OFFICE));
        var letter = desk.letter(person("东方检举"));
        letter.put("complainedUnit", "990981100202");
        letter.put("facts", "村支书独占了征收补偿款暗号九四七");
        letter.put("evidenceIds", List.of(photo));
        letter.put("routeFacts", Map.of("accusesOfficial", true));
        var number = desk.register(letter);
        assertThat(desk.sheet(OFFICE, number).path("proposedClass").asText()).isEqualTo("ACCUSATION");

        desk.does(OFFICE, number, "sealAccusation", Map.of("accused", "石桥村党支部书记某某"));

        for (var username : List.of(OFFICE, OFFICER, "sec5", "comm5", "street2", "city.center", "admin")) {
            var person = desk.officials.as(username);
            assertThat(person.get("/api/petitions/" + number).status())
                    .as(username)
                    .isIn(403, 404);
            assertThat(person.get("/api/cases/" + number).status()).as(username).isIn(403, 404);
            assertThat(person.get("/api/evidence/" + photo).status())
                    .as(username)
                    .isIn(403, 404);
        }
        var list = desk.officials
                .as(OFFICE)
                .post("/api/petitions/search", Map.of("number", number))
                .expect(200)
                .json();
        assertThat(list.path("total").asInt()).isZero();
        var left = jdbc.queryForMap(
                "SELECT p.petitioner_name, p.claim, p.facts, p.phone FROM petition p JOIN case_file c ON c.id = p.case_file_id"
                        + " WHERE c.case_number = ?",
                number);
        assertThat(left.values()).containsOnlyNulls();
    }

    @Test
    void whatWasHandedOverAlreadyIsSealedWithAllThatBelongsToIt() {
        var letter = desk.letter(person("百里举报"));
        letter.put("headCount", 2);
        letter.put("representatives", List.of(Map.of("name", "东方代表")));
        letter.put("complainedUnit", "990981100202");
        letter.put("facts", "村支书多年私分集体资金。".repeat(300));
        var petitioner = new HashMap<>(person("百里举报"));
        petitioner.remove("phone");
        petitioner.put("address", "石桥村河东组".repeat(20));
        letter.put("petitioner", petitioner);
        var receipt = officials()
                .as(OFFICE)
                .post("/api/petitions", letter)
                .expect(201)
                .json();
        var number = receipt.path("number").asText();
        var added = Map.of("queryCode", receipt.path("queryCode").asText(), "text", "补充".repeat(200) + "暗号八五二");
        for (int i = 0; i < 4; i++) {
            address.visitor()
                    .post("/api/public/cases/" + number + "/supplement", added)
                    .expect(204);
        }
        desk.does(OFFICE, number, "forwardPetition", Map.of("petitionClass", "claim", "toUnit", "ZR"));
        officials().as(DESK).get("/api/petitions/" + number).expect(200);
        desk.says(DESK, number, "objectPetition", "反映的是干部问题");
        desk.says(OFFICE, number, "upholdObjection", "成立");
        var same = desk.letter(person("百里同伴"));
        same.put("earlier", number);
        var merged = desk.register(same);
        desk.does(OFFICE, merged, "mergePetition", Map.of("earlierNumber", number));

        desk.does(OFFICE, number, "sealAccusation", Map.of("accused", "石桥村某某"));

        for (var username : List.of(OFFICE, DESK, OFFICER, LAWYER, HEAD, "city.center", "admin")) {
            for (var one : List.of(number, merged)) {
                for (var path : List.of(
                        "/api/petitions/" + one,
                        "/api/petitions/" + one + "/dossier",
                        "/api/petitions/" + one + "/registration",
                        "/api/cases/" + one,
                        "/api/cases/" + one + "/timeline",
                        "/api/cases/" + one + "/diagram")) {
                    assertThat(officials().as(username).get(path).status())
                            .as("%s %s", username, path)
                            .isIn(403, 404);
                }
            }
        }
        assertThat(jdbc.queryForList(
                        "SELECT p.recipient FROM sealed_paper p WHERE p.case_number = ? AND p.recipient IS NOT NULL",
                        number))
                .isEmpty();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM petition_representative r JOIN case_file c ON c.id = r.case_file_id"
                                + " WHERE c.case_number = ?",
                        Integer.class,
                        number))
                .isZero();
        assertThat(receivedBy("officer.jw", "百里举报")).contains("东方代表", "暗号八五二", "石桥村河东组");
        assertThat(receivedBy("officer.jw", "百里同伴")).doesNotContain("暗号八五二");
    }

    @Test
    void papersOfPetitionsLieNotOnTheDeskOfAllPapers() {
        var number = desk.accepted(desk.letter(person("文书甲")));
        assertThat(papers(number)).contains("信访事项受理告知书");
        for (var username : List.of("city.center", HEAD, OFFICER, OFFICE)) {
            var found = officials().as(username).get("/api/sealed-papers?q=" + number);
            if (found.status() == 200) {
                assertThat(found.json().path("total").asInt()).as(username).isZero();
            }
        }
        var token = desk.sheet(OFFICE, number).at("/papers/0/token").asText();
        assertThat(officials()
                        .as("city.center")
                        .get("/api/sealed-papers/" + token)
                        .status())
                .isIn(403, 404);
    }

    private List<String> papers(String number) {
        return desk.sheet(OFFICE, number).path("papers").findValuesAsText("name");
    }

    /** The sheet of the accusation of whoever has this name, as a named reader sees it. */
    private String receivedBy(String reader, String accuser) {
        for (var row : officials()
                .as(reader)
                .get("/api/accusations?size=100")
                .expect(200)
                .json()
                .path("items")) {
            var sheet = officials()
                    .as(reader)
                    .get("/api/accusations/" + row.path("number").asText())
                    .expect(200)
                    .text();
            if (sheet.contains(accuser)) {
                return sheet;
            }
        }
        throw new AssertionError("Nothing of " + accuser + " reached " + reader);
    }

    private Officials officials() {
        return desk.officials;
    }
}
