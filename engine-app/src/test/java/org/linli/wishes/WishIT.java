package org.linli.wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wishes.WishScene.STAFF;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.linli.wishes.WishScene.Resident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A wish from the phone or the window to the thanks, and what nobody learns on the way. */
@IntegrationTest
class WishIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TestClock clock;

    private WishScene scene;

    @BeforeEach
    void open() {
        scene = new WishScene(address, jdbc, cipher, clock);
    }

    /** S2-19: the overgrown path, claimed online by a unit, done in two hours. */
    @Test
    void aUnitClaimsOnlineServesAndTheResidentConfirms() throws Exception {
        var elder = scene.resident("司徒望路");
        var before = figures();
        var number = tells(elder, "tidying", "门口的路长满了草")
                .expect(201)
                .json()
                .path("number")
                .asText();
        assertThat(own(elder, number).at("/state/code").asText()).isEqualTo("WISH_DRAFT");
        scene.does(number, "publishWish", scene.publication(false, 3));

        var court = scene.contact("检察甲", "JCY");
        assertThat(scene.claims(court, number, 3, true)
                        .expect(201)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("TAKEN");
        assertThat(scene.state(number)).isEqualTo("WISH_CLAIMED");
        assertThat(scene.claim(court, number).path("address").isNull()).isTrue();
        assertThat(address.visitor()
                        .get("/api/public/wishes?place=990981100202&size=100")
                        .expect(200)
                        .text())
                .as("full, and one may wait for a place")
                .contains(number);
        assertThat(scene.sheet(number).at("/claims/0/phone").asText())
                .as("whom the community calls to agree on a time")
                .isEqualTo(court.person().phone());
        assertThat(own(elder, number).path("coming")).isEmpty();

        scene.agree(number, scene.today());
        assertThat(own(elder, number).at("/coming/0/name").asText()).isEqualTo("安澜市人民检察院");
        assertThat(own(elder, number).at("/coming/0/contact").asText())
                .isEqualTo(court.person().name());
        var agreed = scene.claim(court, number);
        assertThat(agreed.path("address").asText()).isEqualTo(elder.home().address());
        assertThat(agreed.path("phone").asText()).isEqualTo(elder.person().phone());
        scene.checksIn(court, number, 3).expect(200);
        assertThat(scene.state(number)).isEqualTo("WISH_SERVING");
        scene.lasts(number, 115);
        scene.finishes(court, number, 120).expect(200);
        assertThat(own(elder, number).path("mayConfirm").asBoolean()).isTrue();
        elder.phone()
                .post(
                        "/api/me/wishes/" + number + "/confirmation",
                        Map.of("grade", "VERY_GOOD", "thanks", "路通了，谢谢", "thanksAgreed", true))
                .expect(200);

        assertThat(scene.state(number)).isEqualTo("WISH_FULFILLED");
        var after = figures();
        assertThat(after.path("services").asInt() - before.path("services").asInt())
                .isEqualTo(3);
        assertThat(after.path("wishes").asInt() - before.path("wishes").asInt()).isEqualTo(1);
        var thanks = address.visitor()
                .get("/api/public/wish-thanks?place=990981100202")
                .expect(200);
        assertThat(thanks.text()).contains("安澜市人民检察院").doesNotContain("司徒");
        assertThat(scene.claim(court, number).path("address").isNull())
                .as("over: the address is nobody's business any more")
                .isTrue();
        assertThat(found(Map.of("words", "草已割净")))
                .as("the archive is searched by what was done")
                .contains(number);
        assertThat(found(Map.of("alliance", "JCY", "kind", "tidying"))).contains(number);
        assertThat(found(Map.of("alliance", "FY"))).doesNotContain(number);
    }

    @Test
    void theBoardTellsNobodyWhoWishesAndRefusesWhatWould() {
        var number = scene.register("tidying", false);
        for (var wrong : List.of(
                Map.of("publicTitle", "帮欧阳心愿清路"),
                Map.of("publicText", "电话 138 0013 8111"),
                Map.of("publicPlace", "石塘邻里路 77 号"),
                Map.of("publicTitle", "帮欧.阳.心　愿清路"),
                Map.of("publicText", "电话 一三八.零零一三.九九九九"),
                Map.of("publicText", "电话１３９－００１３－９９９９"),
                Map.of("publicPlace", "三栋二单元"),
                Map.of("publicPlace", "3号楼"),
                Map.of("publicText", "详见 www.example.com"),
                Map.of("publicText", "给癌 症老人"),
                Map.of("publicText", "身份证 99098319700102101X 的老人"))) {
            var form = new HashMap<>(scene.publication(false, 1));
            form.putAll(wrong);
            assertThat(WishScene.error(scene.tries(number, "publishWish", form)))
                    .isEqualTo(wrong.keySet().iterator().next());
        }
        var form = new HashMap<>(scene.publication(false, 1));
        form.put("publicText", "小路长满了草，12月1号 9:30-11:30 来两个人，室内不用打扫");
        scene.does(number, "publishWish", form);

        var listed = address.visitor()
                .get("/api/public/wishes?place=990981100202&kind=tidying&order=SOON&size=100")
                .expect(200)
                .text();
        var single = address.visitor()
                .get("/api/public/wishes/" + number)
                .expect(200)
                .text();
        assertThat(listed).contains(number);
        assertThat(listed + single).doesNotContain("欧阳", "13800138111", "邻里路", "长满了草，走不过去");
        assertThat(address.visitor()
                        .get("/api/public/wishes?place=990981100201&size=100")
                        .expect(200)
                        .text())
                .doesNotContain(number);

        var above = scene.officials
                .as("street2")
                .get("/api/wishes/" + number)
                .expect(200)
                .json();
        assertThat(above.path("residentName").asText()).isEqualTo("欧***");
        assertThat(above.path("phone").isNull()).isTrue();
        assertThat(above.path("words").isNull()).isTrue();
        var signed = jdbc.queryForObject(
                "SELECT e.public_id FROM evidence e JOIN case_file c ON c.id = e.case_file_id WHERE c.case_number = ?",
                String.class,
                number);
        assertThat(scene.officials.as("sec5").get("/api/evidence/" + signed).status())
                .isEqualTo(200);
        for (var other : List.of("street2", "city.center", "org")) {
            assertThat(scene.officials.as(other).get("/api/evidence/" + signed).status())
                    .as("the signed consent for %s", other)
                    .isEqualTo(404);
            assertThat(scene.officials.timeline(other, number).toString()).doesNotContain(signed);
        }
        assertThat(scene.officials.as("comm2").get("/api/wishes/" + number).status())
                .isEqualTo(404);
        assertThat(jdbc.queryForObject(
                        "SELECT CONCAT(w.resident_name, w.phone, w.address, w.words) FROM wish w"
                                + " JOIN case_file c ON c.id = w.case_file_id WHERE c.case_number = ?",
                        String.class,
                        number))
                .doesNotContain("欧阳", "1380013", "石塘", "草");
    }

    @Test
    void nothingIsPublishedWithoutConsent() {
        var told = scene.wish("errand", false);
        told.put("consentWay", null);
        told.put("evidenceIds", List.of());
        var number =
                scene.register(STAFF, told).expect(201).json().path("number").asText();

        assertThat(WishScene.error(scene.tries(number, "publishWish", scene.publication(false, 1))))
                .isEqualTo("consentWay");

        var unsigned = scene.wish("errand", false);
        unsigned.put("evidenceIds", List.of());
        assertThat(WishScene.error(scene.register(STAFF, unsigned))).isEqualTo("files");
    }

    @Test
    void onlyVerifiedPeopleClaim() {
        var number = scene.open("tidying", false, 1);
        var stranger = scene.resident("未核实");
        assertThat(scene.claims(stranger, number, 1).status()).isEqualTo(403);
        var volunteer = scene.volunteer("非联络员");
        assertThat(scene.claims(volunteer, number, 1, true).status()).isEqualTo(403);
        assertThat(address.visitor().post("/api/me/wish-claims", Map.of()).status())
                .isEqualTo(401);
    }

    /** H-04: taking it up and each hour count where the volunteer's village adopted such rules; public before they are posted. */
    @Test
    void whoServedEarnsMoralPointsOnceAndNeverForHisOwnHome() {
        var volunteer = scene.volunteer("得分甲");
        var number = scene.open("tidying", false, 1);
        scene.claims(volunteer, number, 1).expect(201);
        scene.serve(number, volunteer, 1, 95);
        scene.does(number, "confirmWish", Map.of("grade", "GOOD", "thanksAgreed", false));

        var points = volunteer.phone().get("/api/me/points").expect(200).json();
        var deeds = new HashMap<String, Integer>();
        points.path("deeds")
                .forEach(deed -> deeds.put(
                        deed.path("ruleName").asText() + " "
                                + deed.path("state").asText(),
                        deed.path("points").asInt()));
        assertThat(deeds)
                .as("five for taking it up, two for each of 1.5 hours")
                .containsExactlyInAnyOrderEntriesOf(Map.of("认领微心愿 POINTS_PUBLICITY", 5, "村级志愿活动 POINTS_PUBLICITY", 3));
        assertThat(points.path("balance").asInt()).isZero();

        var own = tells(volunteer, "tidying", "自家门口")
                .expect(201)
                .json()
                .path("number")
                .asText();
        scene.does(own, "publishWish", scene.publication(false, 1));
        assertThat(scene.claims(volunteer, own, 1).expect(409).text()).contains("自己家的心愿");
    }

    /** B-42: truthful, unpaid, checked by anybody. */
    @Test
    void hoursAreCertifiedAsServedAndCheckedByAnybody() throws Exception {
        var volunteer = scene.volunteer("时长甲");
        assertThat(volunteer
                        .phone()
                        .post("/api/me/volunteer/certificates", null)
                        .status())
                .as("nothing served yet")
                .isEqualTo(409);
        var number = scene.open("adverts", false, 2);
        scene.claims(volunteer, number, 2).expect(201);
        scene.serve(number, volunteer, 2, 90);
        scene.thanks(number);

        var hours = volunteer.phone().get("/api/me/volunteer/hours").expect(200).json();
        assertThat(hours.path("minutes").asInt()).isEqualTo(90);
        assertThat(jdbc.queryForObject(
                        "SELECT household_number FROM wish_hours WHERE resident_number = ?",
                        String.class,
                        volunteer.person().number()))
                .isEqualTo(volunteer.home().household());
        var issued = volunteer
                .phone()
                .post("/api/me/volunteer/certificates", null)
                .expect(201)
                .json();
        var token = issued.at("/certificates/0/token").asText();
        var file = volunteer
                .phone()
                .get("/api/me/volunteer/certificates/" + token)
                .expect(200)
                .body();
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("志愿服务记录证明", "时长甲", "1.5", "无偿")
                    .doesNotContain("欧阳", number);
        }
        var checked = address.visitor()
                .upload("/api/public/paper-checks?paper=" + token, "证明.pdf", "application/pdf", file)
                .expect(200);
        assertThat(checked.json().path("same").asBoolean()).isTrue();
        assertThat(checked.json().path("signature").asText()).isEqualTo("HOLDS");
        assertThat(scene.volunteer("时长乙")
                        .phone()
                        .get("/api/me/volunteer/certificates/" + token)
                        .status())
                .isEqualTo(404);
        var thanks = address.visitor()
                .get("/api/public/wish-thanks?place=990981100202&size=100")
                .expect(200)
                .text();
        assertThat(thanks).contains("时**").doesNotContain("时长甲");
    }

    @Test
    void aTalkHasSeatsThatAreTakenOnce() {
        var form = new HashMap<>(scene.publication(false, 1));
        form.put("groupSeats", 2);
        var number = scene.register("talk", false);
        scene.does(number, "publishWish", form);
        var one = scene.resident("听讲甲");
        var two = scene.resident("听讲乙");
        var seat = "/api/me/wishes/" + number + "/seat";
        one.phone().put(seat, null).expect(200);
        one.phone().put(seat, null).expect(200);
        scene.officials
                .as(STAFF)
                .post("/api/wishes/" + number + "/seats", Map.of("name", "没有手机的听众"))
                .expect(200);

        assertThat(two.phone().put(seat, null).status())
                .as("both seats are taken")
                .isEqualTo(409);
        one.phone().delete(seat).expect(200);
        two.phone().put(seat, null).expect(200);

        var people = new ArrayList<String>();
        scene.sheet(number)
                .path("participants")
                .forEach(each -> people.add(each.path("name").asText()));
        assertThat(people).containsExactly("没有手机的听众", "听讲乙");
    }

    private Api.Answer tells(Resident who, String kind, String words) {
        return who.phone()
                .post(
                        "/api/me/wishes",
                        Map.of("kind", kind, "words", words, "consent", true, "atHome", false, "forMinor", false));
    }

    private static JsonNode own(Resident who, String number) {
        return who.phone().get("/api/me/wishes/" + number).expect(200).json();
    }

    private JsonNode figures() {
        return address.visitor().get("/api/public/wish-figures").expect(200).json();
    }

    private List<String> found(Map<String, ?> filter) {
        var numbers = new ArrayList<String>();
        scene.officials
                .as(STAFF)
                .post("/api/wishes/search", filter)
                .expect(200)
                .json()
                .path("items")
                .forEach(row -> numbers.add(row.path("number").asText()));
        return numbers;
    }
}
