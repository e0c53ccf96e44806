package org.linli.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.services.Counter.CLERK;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.residents.ArchiveFixture;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.residents.HouseholdKind;
import org.linli.shared.persistence.DataCipher;
import org.linli.sharing.NewSharedRecord;
import org.linli.sharing.SharedData;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nobody is granted anything on the word of a form: what is spared an applicant is seen or known by the office. */
@IntegrationTest
class ServiceTrustIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private SharedData data;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    private Counter counter;

    @BeforeEach
    void open() {
        counter = new Counter(address, data, documents);
    }

    @Test
    void whatHasToBeShownIsSeenBeforeItIsAccepted() {
        var number = apply("53", counter.known("第五退役", "19700101"));
        assertThat(counter.state(number)).isEqualTo("PRECHECK");
        var task = counter.task(CLERK, number, "预审");
        var unseen = counter.acts(CLERK, task, "acceptApplication", Map.of(), null);
        assertThat(unseen.status()).isEqualTo(409);
        assertThat(unseen.json().path("detail").asText()).contains("退役证");

        counter.clerk()
                .put(
                        "/api/service-applications/%s/materials/%d".formatted(number, sort(number, "退役证")),
                        Map.of("there", true))
                .expect(200);
        counter.does(CLERK, number, "预审", "acceptApplication");

        assertThat(counter.state(number)).as("the departments know of him").isEqualTo("GRANTED");
    }

    @Test
    void whatAVisitConfirmsIsVisitedWhereNobodyHasConfirmedIt() {
        var number = apply("52", counter.known("第五养老", "19500101"));
        assertThat(counter.state(number)).as("not at once").isEqualTo("REVIEW");

        counter.does(CLERK, number, "审查", "passReview", Map.of("suggestion", "grant"), "符合条件");
        var visit = Map.of("visitedOn", LocalDate.now().minusDays(1).toString(), "companion", "村干部");
        counter.does(CLERK, number, "上门核实（踏勘）", "siteChecked", visit, "属实");

        assertThat(counter.sheet(CLERK, number).path("state").asText())
                .as("a second person confirms it")
                .isEqualTo("REVIEW");
    }

    @Test
    void aLostCardThatNobodyKnowsOfIsDecidedByAPerson() {
        var person = Counter.person("第五遗失", "19700101");
        knownToThePolice(person);
        var number = apply("46", person);

        assertThat(counter.state(number)).isEqualTo("REVIEW");
    }

    @Test
    void whoIsOnNoRecordIsLookedAtByAPerson() {
        var number = counter.applied(CLERK, "49", Counter.person("第五无名", "19400101"));

        assertThat(counter.state(number)).isNotEqualTo("GRANTED");
    }

    @Test
    void aNameThatDoesNotBelongToTheDocumentIsRefused() {
        var sec = address.as(CLERK);
        var person = ArchiveFixture.person("第五真名");
        ArchiveFixture.resident(
                sec, ArchiveFixture.household(sec, "990981100201001", HouseholdKind.LEGAL), "02", person);
        var other = Counter.person("张冠李", "19680229");
        other.put("documentNumber", person.get("documentNumber"));

        var refused = counter.apply(CLERK, "49", other, List.of(), "SELF");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("applicant.name");
        assertThat(refused.text()).doesNotContain("第五真名");
    }

    @Test
    void anAccountIsNoIdentityAtAWindow() {
        var body = Counter.body("49", counter.known("第五账户", "19400101"), List.of(), "SELF");
        body.put("identityCheck", "ACCOUNT");

        var refused = counter.clerk().post("/api/service-applications", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("identityCheck");
    }

    @Test
    void aWindowTakesNothingInTheNameOfAnotherVillage() {
        var body = Counter.body("16", counter.known("第五邻村", "19900101"), List.of(), "SELF");
        body.put("community", "990981001001");

        var refused = counter.clerk().post("/api/service-applications", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("community");
    }

    @Test
    void aSecondCardIsAPersonsDecision() {
        var person = counter.known("第五两证", "19400101");
        var first = apply("49", person);
        counter.apply(CLERK, "49", person, List.of(), "SELF").expect(409);
        counter.does(CLERK, first, "制证", "issueAndDeliver", Map.of("deliveredHow", "self", "receiver", "第五两证"), null);

        var second = apply("49", person);

        assertThat(counter.state(second)).isEqualTo("REVIEW");
    }

    @Test
    void nobodyPromisesForAnApplicant() {
        var person = counter.known("第五承诺", "19800101");
        var unpromised = apply("26", person);
        var task = counter.task(CLERK, unpromised, "预审");
        counter.acts(CLERK, task, "acceptPromise", Map.of(), null).expect(409);
        counter.does(CLERK, unpromised, "预审", "notAccept", Map.of("nonAcceptance", "notEligible"), "改天再来");

        var given = Map.<String, Object>of("sort", sort(unpromised, "经营计划"), "promised", true);
        var unsigned = Counter.number(counter.apply(CLERK, "26", person, List.of(given), "SELF"));
        var answer = counter.acts(CLERK, counter.task(CLERK, unsigned, "预审"), "acceptPromise", Map.of(), null);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("evidence");
    }

    @Test
    void aCorrectionSaysWhatItWasAndKeepsTheRules() {
        var number = Counter.number(counter.apply(CLERK, "05", counter.known("第五更正", "19700101"), List.of(), "SELF"));
        var path = "/api/service-applications/" + number + "/correction";

        var noAddress = counter.clerk().put(path, Map.of("resultWay", "MAIL"));
        counter.clerk().put(path, Map.of("name", "弟五更正")).expect(200);

        assertThat(noAddress.status()).isEqualTo(400);
        assertThat(noAddress.json().at("/errors/0/field").asText()).isEqualTo("resultAddress");
        assertThat(counter.officials.timeline(CLERK, number).toString()).contains("第*** 更正为 弟***");
    }

    @Test
    void aCodeShownOnThePhoneIsAnIdentityOnce() {
        var neighbours = new Neighbours(address, jdbc, cipher);
        var home = neighbours.home();
        var elder = neighbours.person(home, "仲孙出码", "19400809", "02");
        var phone = neighbours.member(home, elder);
        var clerk = address.as(Neighbours.COMMUNITY_STAFF);
        var person = Counter.person("仲孙出码", "19400809");
        person.put("documentNumber", elder.document());
        var body = Counter.body("49", person, List.of(), "SELF");
        body.put("identityCheck", "RESIDENT_CODE");
        body.remove("community");
        assertThat(clerk.post("/api/service-applications", body).status())
                .as("nobody showed anything")
                .isEqualTo(400);

        var code = phone.post("/api/me/identity-codes", Map.of())
                .expect(200)
                .json()
                .path("code")
                .asText();
        var shown = clerk.post("/api/service-applications/identity", Map.of("code", code))
                .expect(200);
        var again = clerk.post("/api/service-applications/identity", Map.of("code", code));

        assertThat(shown.json().path("documentNumber").asText()).isEqualTo(elder.document());
        assertThat(again.status()).isEqualTo(400);
        var number = Counter.number(clerk.post("/api/service-applications", body));
        assertThat(counter.sheet(Neighbours.COMMUNITY_STAFF, number)
                        .path("identityCheck")
                        .asText())
                .isEqualTo("RESIDENT_CODE");
        assertThat(counter.clerk()
                        .post("/api/service-applications/identity", Map.of("code", "00000000"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoeverAppliesForAnotherIsLookedAtAndTheOtherIsTold() {
        var neighbours = new Neighbours(address, jdbc, cipher);
        var home = neighbours.home();
        var father = neighbours.person(home, "仲孙父亲", "19400809", "02");
        var son = neighbours.person(home, "仲孙儿子", "19700809", "20");
        var sonsPhone = neighbours.member(home, son);
        var fathersPhone = neighbours.member(home, father);
        var wish = new HashMap<String, Object>(
                Map.of("item", "49", "resident", father.number(), "materials", List.of(), "resultWay", "ELECTRONIC"));
        wish.put("signatureId", file(sonsPhone));
        wish.put("authorisationId", file(sonsPhone));

        var number = sonsPhone
                .post("/api/me/applications", wish)
                .expect(201)
                .json()
                .path("number")
                .asText();

        var seen =
                fathersPhone.get("/api/me/applications/" + number).expect(200).json();
        assertThat(seen.path("state").asText()).as("not before somebody looked").isEqualTo("PRECHECK");
        assertThat(fathersPhone.get("/api/me/applications").expect(200).text()).contains(number);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM notice WHERE template = 'applicationByAgent'", Integer.class))
                .isPositive();
    }

    private String apply(String item, Map<String, Object> person) {
        return Counter.number(counter.apply(CLERK, item, person, List.of(), "SELF"));
    }

    private int sort(String number, String name) {
        for (JsonNode line : counter.sheet(CLERK, number).path("materials")) {
            if (line.path("name").asText().equals(name)) {
                return line.path("sort").asInt();
            }
        }
        throw new AssertionError(name);
    }

    private void knownToThePolice(Map<String, Object> person) {
        var document = documents.require(
                DocumentKind.RESIDENT_ID, person.get("documentNumber").toString(), "documentNumber");
        data.writeBack(new NewSharedRecord(
                document,
                "household-register",
                "GA",
                "T" + UUID.randomUUID(),
                Map.of("登记", "在册"),
                Instant.now(),
                null,
                null));
    }

    private static String file(Api phone) {
        return Officials.photo(phone);
    }
}
