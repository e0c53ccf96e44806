package org.linli.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Zone;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.SqlCounter;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody serves himself, nobody counts what was not served, nobody goes alone where two have to go. */
@IntegrationTest
class WishFairIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TestClock clock;

    @Autowired
    private SqlCounter counter;

    private WishScene scene;

    @BeforeEach
    void open() {
        scene = new WishScene(address, jdbc, cipher, clock);
    }

    @Test
    void aHouseholdDoesNotServeItselfWhateverAddressItGives() {
        var husband = scene.resident("自家甲");
        var wife = scene.verified(scene.member(husband, "自家乙"), "VOLUNTEER", null);
        var told = Map.of("kind", "tidying", "words", "清一清", "consent", true, "address", "别处巷 1 号");
        var number = husband.phone()
                .post("/api/me/wishes", told)
                .expect(201)
                .json()
                .path("number")
                .asText();
        scene.does(number, "publishWish", scene.publication(false, 1));
        assertThat(scene.claims(wife, number, 1).expect(409).text()).contains("自己家的心愿");

        var entered = new HashMap<>(scene.wish("tidying", false));
        entered.put("residentNumber", husband.person().number());
        var atDesk = scene.register(WishScene.STAFF, entered)
                .expect(201)
                .json()
                .path("number")
                .asText();
        scene.does(atDesk, "publishWish", scene.publication(false, 1));
        assertThat(scene.claims(wife, atDesk, 1).expect(409).text()).contains("自己家的心愿");
        scene.claims(scene.volunteer("邻居丙"), atDesk, 1).expect(201);

        entered.put("residentNumber", "990981100201-P-000000");
        assertThat(WishScene.error(scene.register(WishScene.STAFF, entered))).isEqualTo("residentNumber");
    }

    @Test
    void nothingCountsThatWasNotThereOrDidNotPass() {
        var number = scene.open("tidying", false, 1);
        var volunteer = scene.volunteer("虚报甲");
        scene.claims(volunteer, number, 1).expect(201);
        clock.setTo(scene.today().atTime(12, 0).atZone(Zone.OFFICE).toInstant());
        scene.agree(number, scene.today(), "15:00");
        assertThat(scene.checksIn(volunteer, number, 1).expect(409).text()).contains("15:00");
        clock.setTo(scene.today().atTime(14, 1).atZone(Zone.OFFICE).toInstant());
        scene.officials.logInAnew();

        assertThat(WishScene.error(scene.tries(number, "startWish", Map.of("present", 500))))
                .isEqualTo("present");
        scene.checksIn(volunteer, number, 1).expect(200);
        clock.advance(Duration.ofMinutes(16));
        assertThat(WishScene.error(scene.finishes(volunteer, number, 1440))).isEqualTo("minutes");
        assertThat(WishScene.error(scene.finishes(volunteer, number, 31))).isEqualTo("minutes");
        scene.finishes(volunteer, number, 30).expect(200);
    }

    @Test
    void atTheDeskSeveralClaimsBeginTogetherAndNoneIsMadeUp() {
        var number = scene.open("tidying", false, 2);
        scene.claims(scene.volunteer("代签甲"), number, 1).expect(201);
        scene.claims(scene.volunteer("代签乙"), number, 1).expect(201);
        scene.agree(number, scene.today());

        assertThat(WishScene.error(scene.tries(number, "startWish", Map.of("present", 1))))
                .as("who of them is there nobody says")
                .isEqualTo("present");
        scene.does(number, "startWish", Map.of("present", 2));

        assertThat(scene.sheet(number).path("claims").findValuesAsText("present"))
                .containsExactly("1", "1");
    }

    @Test
    void manyWhoClaimAreReadAsQuicklyAsOne() throws Exception {
        var number = scene.open("tidying", false, 5);
        scene.claims(scene.volunteer("多人甲"), number, 1).expect(201);
        scene.sheet(number);
        var ofOne = counter.count(() -> scene.sheet(number));
        for (var name : List.of("多人乙", "多人丙", "多人丁")) {
            scene.claims(scene.volunteer(name), number, 1).expect(201);
        }
        scene.sheet(number);

        var ofFour = counter.count(
                () -> assertThat(scene.sheet(number).path("claims").findValuesAsText("name"))
                        .contains("多人甲", "多人乙", "多人丙", "多人丁"));
        assertThat(ofFour).isEqualTo(ofOne);
    }

    @Test
    void whoDidNotComeGivesHisPlacesBack() {
        var number = scene.open("tidying", false, 2);
        var there = scene.volunteer("到场甲");
        var absent = scene.volunteer("缺席乙");
        scene.claims(there, number, 1).expect(201);
        scene.claims(absent, number, 1).expect(201);
        scene.serve(number, there, 1, 30);

        var sheet = scene.sheet(number);
        assertThat(sheet.path("taken").asInt()).isEqualTo(1);
        assertThat(sheet.path("claims").findValuesAsText("state")).containsExactly("SERVED", "ENDED");
        var home = scene.open("repair", true, 2);
        var one = scene.volunteer("上门丙");
        scene.claims(one, home, 1).expect(201);
        scene.claims(scene.volunteer("上门丁"), home, 1).expect(201);
        transactions()
                .executeWithoutResult(status -> jdbc.update(
                        "UPDATE wish_claim SET state = 'ENDED', active_key = NULL WHERE volunteer_id ="
                                + " (SELECT id FROM volunteer WHERE resident_number = ?)",
                        one.person().number()));
        assertThat(scene.tries(
                                home,
                                "agreeVisit",
                                Map.of("agreedOn", scene.today().toString(), "agreedTime", "09:30"))
                        .status())
                .as("claims are counted, not the number beside them")
                .isEqualTo(409);
    }

    private TransactionTemplate transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(jdbc.getDataSource()));
    }

    @Test
    void whereNobodyGoesAloneTheOthersAreNamedBeforeItIsAgreed() {
        var number = scene.open("repair", true, 2);
        var volunteer = scene.volunteer("结伴甲");
        assertThat(WishScene.error(scene.claims(volunteer, number, 2))).isEqualTo("companions");
        assertThat(WishScene.error(scene.claims(volunteer, number, 2, List.of(" "))))
                .isEqualTo("companions");
        scene.claims(volunteer, number, 2, List.of("东方同行")).expect(201);

        assertThat(scene.sheet(number).at("/claims/0/companions").asText()).isEqualTo("东方同行");
        assertThat(scene.officials
                        .as("street2")
                        .get("/api/wishes/" + number)
                        .expect(200)
                        .text())
                .doesNotContain("东方同行");
        assertThat(jdbc.queryForList("SELECT companions FROM wish_claim WHERE companions IS NOT NULL", String.class))
                .isNotEmpty()
                .noneMatch(kept -> kept.contains("东方"));
    }

    @Test
    void fiveWishesAtOnceAreFiveHoweverTheyAreAsked() throws Exception {
        var volunteer = scene.volunteer("并发甲");
        var claims = new ArrayList<Callable<Api.Answer>>();
        for (var at = 0; at < 10; at++) {
            var number = scene.open("tidying", false, 1);
            claims.add(() -> scene.claims(volunteer, number, 1));
        }

        var answers = AtOnce.run(claims);

        assertThat(answers).filteredOn(one -> one.status() == 201).hasSize(5);
        assertThat(answers).filteredOn(one -> one.status() == 409).hasSize(5);
    }

    @Test
    void oneIsInAWishOnce() {
        var number = scene.open("tidying", false, 3);
        var contact = scene.contact("两名义甲", "JCY");
        scene.claims(contact, number, 1).expect(201);
        assertThat(scene.claims(contact, number, 1, true).status()).isEqualTo(409);
        scene.givesUp(contact, number).expect(200);
        scene.claims(contact, number, 1, true).expect(201);
    }

    @Test
    void whoChecksInShowsThatHeIsThere() {
        var number = scene.open("tidying", false, 1);
        var volunteer = scene.volunteer("无照甲");
        scene.claims(volunteer, number, 1).expect(201);
        scene.agree(number, scene.today());
        var bare = Map.of("present", 1, "evidenceIds", List.of());
        assertThat(WishScene.error(volunteer.phone().post("/api/me/wish-claims/" + number + "/check-in", bare)))
                .isEqualTo("photos");
        assertThat(scene.state(number)).isEqualTo("WISH_AGREED");
    }

    @Test
    void aDraftIsNothingToStrangers() {
        var draft = scene.register("talk", false);
        var volunteer = scene.volunteer("探听甲");
        for (var number : List.of(draft, draft.substring(0, draft.length() - 4) + "9999")) {
            var seat = "/api/me/wishes/" + number + "/seat";
            assertThat(volunteer.phone().get(seat).status()).isEqualTo(404);
            assertThat(volunteer.phone().put(seat, null).status()).isEqualTo(404);
            assertThat(scene.claims(volunteer, number, 1).status()).isEqualTo(404);
            assertThat(volunteer.phone().get("/api/me/wish-claims/" + number).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aCertificateCountsAllServicesAlsoThoseItDoesNotList() throws Exception {
        var volunteer = scene.volunteer("多次甲");
        var number = scene.open("tidying", false, 1);
        scene.claims(volunteer, number, 1).expect(201);
        scene.serve(number, volunteer, 1, 60);
        scene.does(number, "confirmWish", Map.of("grade", "GOOD"));
        transactions().executeWithoutResult(status -> {
            for (var at = 0; at < 104; at++) {
                jdbc.update(
                        "INSERT INTO wish_claim (case_file_id, claimant_kind, people, state, claimed_at)"
                                + " SELECT case_file_id, 'VOLUNTEER', 1, 'SERVED', claimed_at FROM wish_claim WHERE id ="
                                + " (SELECT MAX(h.claim_id) FROM wish_hours h WHERE h.resident_number = ?)",
                        volunteer.person().number());
            }
            jdbc.update(
                    "INSERT INTO wish_hours (case_file_id, claim_id, volunteer_id, resident_number, people, minutes, served_on,"
                            + " recorded_at) SELECT h.case_file_id, k.id, h.volunteer_id, h.resident_number, 1, 60, h.served_on,"
                            + " h.recorded_at FROM wish_hours h JOIN wish_claim k ON k.case_file_id = h.case_file_id"
                            + " AND k.volunteer_id IS NULL AND k.state = 'SERVED' WHERE h.resident_number = ?",
                    volunteer.person().number());
        });
        var token = volunteer
                .phone()
                .post("/api/me/volunteer/certificates", null)
                .expect(201)
                .json()
                .at("/certificates/0/token")
                .asText();
        var file = volunteer
                .phone()
                .get("/api/me/volunteer/certificates/" + token)
                .expect(200)
                .body();
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("105次", "105.0小时", "最近100次");
        }
    }

    @Test
    void theCommunityReleasesWhoIsGoneAndEverybodyIsTold() {
        var elder = scene.resident("等候甲");
        var number = elder.phone()
                .post("/api/me/wishes", Map.of("kind", "talk", "words", "听一听", "consent", true))
                .expect(201)
                .json()
                .path("number")
                .asText();
        var form = scene.publication(false, 1);
        form.put("groupSeats", 5);
        scene.does(number, "publishWish", form);
        var gone = scene.volunteer("失联乙");
        var listener = scene.resident("听众丙");
        listener.phone().put("/api/me/wishes/" + number + "/seat", null).expect(200);
        scene.claims(gone, number, 1).expect(201);
        scene.agree(number, scene.today());
        assertThat(told("wishAgreed", listener)).isOne();
        scene.tries(
                        number,
                        "changeDate",
                        Map.of("agreedOn", scene.today().plusDays(1).toString(), "agreedTime", "09:00"))
                .expect(200);
        assertThat(List.of(told("wishMoved", listener), told("wishMoved", gone), told("wishMoved", elder)))
                .containsOnly(1L);

        var path = "/api/wishes/" + number + "/claims/"
                + scene.sheet(number).at("/claims/0/id").asLong() + "/release";
        assertThat(scene.officials
                        .as("street2")
                        .post(path, Map.of("words", "不归我管"))
                        .status())
                .isIn(403, 404);
        scene.officials.as(WishScene.STAFF).post(path, Map.of("words", "电话打不通")).expect(200);

        assertThat(scene.state(number)).isEqualTo("WISH_OPEN");
        assertThat(scene.claim(gone, number).path("claimState").asText()).isEqualTo("ENDED");
        assertThat(told("wishReleased", gone)).isOne();
        assertThat(told("wishReopened", elder)).isOne();
        assertThat(scene.officials.timeline(WishScene.STAFF, number).toString()).contains("电话打不通");
        scene.tries(number, "cancelWish", Map.of()).expect(200);
        assertThat(told("wishEnded", listener)).isOne();
        assertThat(told("wishEnded", elder)).isOne();
    }

    @Test
    void whoIsNoVolunteerAnyMoreKeepsNoPlaces() {
        var number = scene.open("tidying", false, 1);
        var refused = scene.volunteer("退出甲");
        var waiting = scene.volunteer("候补乙");
        scene.claims(refused, number, 1).expect(201);
        scene.claims(waiting, number, 1).expect(201);
        var own = refused.phone().get("/api/me/volunteer").expect(200).json().path("volunteer");
        scene.officials
                .as(WishScene.STAFF)
                .put(
                        "/api/volunteers/" + own.path("number").asText() + "/decision",
                        Map.of(
                                "state",
                                "ENDED",
                                "kind",
                                "VOLUNTEER",
                                "contact",
                                false,
                                "reason",
                                "搬走",
                                "version",
                                own.path("version").asInt()))
                .expect(200);

        assertThat(scene.claim(waiting, number).path("claimState").asText()).isEqualTo("TAKEN");
        assertThat(scene.claims(refused, number, 1).status()).isEqualTo(403);
    }

    private long told(String template, WishScene.Resident who) {
        return jdbc.queryForList("SELECT phone FROM notice WHERE template = ?", String.class, template).stream()
                .filter(sent -> cipher.decrypt(sent).equals(who.person().phone()))
                .count();
    }
}
