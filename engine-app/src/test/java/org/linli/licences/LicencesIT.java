package org.linli.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.documents.PaperFact;
import org.linli.licences.LicenceDesk.Deed;
import org.linli.organization.OrganizationService;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.ResidentGone;
import org.linli.seals.SealedPapers;
import org.linli.shared.persistence.DataCipher;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotNowException;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Licences from the blank to their end, as the window, the organ and whoever checks one see them. */
@IntegrationTest
class LicencesIT {
    private static final String VILLAGE = "990981100202";
    private static final String CARD = "food-stall";
    private static int nextRange = 1000;

    @Autowired
    private ApiAddress address;

    @Autowired
    private Licences licences;

    @Autowired
    private LicenceExpiry expiry;

    @Autowired
    private SealedPapers papers;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TestClock clock;

    private Api window;

    @BeforeEach
    void openTheWindow() {
        window = address.as(Neighbours.COMMUNITY_STAFF);
    }

    @Test
    void isPrintedOnTheNextBlankAndASpoiltOneIsNeverUsedAgain() {
        var first = receive(3);
        var licence = licences.prepare(wish(CARD, Neighbours.document("19600101")));
        var id = licence.licenceId();
        assertThat(act(id, Deed.TAKE_STUB, null).at("/licence/stubNumber").asText())
                .isEqualTo(stub(first));
        deed(window, id, Deed.SPOIL, "").expect(400);

        act(id, Deed.SPOIL, "卡纸");
        var issued = act(id, Deed.ISSUE, null);

        assertThat(issued.at("/licence/stubNumber").asText()).isEqualTo(stub(first + 1));
        assertThat(issued.at("/licence/state").asText()).isEqualTo("ISSUED");
        assertThat(issued.at("/licence/number").asText()).matches("STF\\d{10}");
        assertThat(issued.at("/licence/holder").asText()).isEqualTo("张**");
        var stubs = window.get("/api/licence-stubs").expect(200).text();
        assertThat(stubs).contains(stub(first), "卡纸");
        var shown = check(issued);
        assertThat(shown.path("inForce").asBoolean()).isTrue();
        assertThat(shown.path("standing").asText()).isEqualTo("有效");
        assertThat(shown.path("recipient").asText()).isEqualTo("张**");
        deed(window, id, Deed.ISSUE, null).expect(409);
    }

    @Test
    void neverGivesABlankToTwoWindows() throws Exception {
        receive(6);
        var ids = Stream.generate(() -> licences.prepare(wish(CARD, Neighbours.document("19600202"))))
                .limit(6)
                .map(Licence::licenceId)
                .toList();

        var taken = AtOnce.run(ids.stream()
                .map(id -> (Callable<String>) () -> licences.takeStub(id).stubNumber())
                .toList());

        assertThat(taken).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void isNotIssuedWithoutABlank() {
        var organ = organization.findUnit("LY").orElseThrow().id();
        var licence = licences.prepare(new NewLicence("logging", organ, organ, null, holder("19600303"), List.of()));

        assertThatThrownBy(() -> licences.issue(licence.licenceId()))
                .isInstanceOf(NotNowException.class)
                .hasMessageContaining("noStubs");

        assertThat(licences.find(licence.licenceId()).orElseThrow().state()).isEqualTo(LicenceState.PREPARED);
    }

    @Test
    void takesRangesOfBlanksOnceAndOnlyAtOnesOwnWindow() {
        var first = receive(2);
        assertThat(enter(window, stub(first + 1), stub(first + 5)).expect(400).text())
                .contains("已经登记过");
        enter(window, "A009", "B010").expect(400);
        enter(window, "A010", "A009").expect(400);
        enter(address.as("comm1"), "Z001", "Z002").expect(404);
    }

    @Test
    void takesARangeOfBlanksOnceHoweverManyWindowsEnterItAtOnce() throws Exception {
        var windows = Stream.of("comm1", "comm4", "comm5", "officer.scj")
                .map(address::as)
                .toList();

        var answers = AtOnce.run(windows.stream()
                .map(desk -> (Callable<Integer>) () -> {
                    var unit = desk.get("/api/licence-stubs")
                            .expect(200)
                            .json()
                            .at("/mine/0/code")
                            .asText();
                    return desk.post(
                                    "/api/licence-stubs",
                                    Map.of("unit", unit, "kind", CARD, "first", "RH0001", "last", "RH0100"))
                            .status();
                })
                .toList());

        assertThat(answers).containsExactlyInAnyOrder(201, 400, 400, 400);
    }

    @Test
    void isGrantedByNoVillageAndHandedOutBySomebodyElse() {
        var document = Neighbours.document("19820101");
        var grant = Map.of("kind", "other", "documentKind", "RESIDENT_ID", "document", document, "name", "沙大河");
        var secretary = address.as("sec4");
        secretary.post("/api/licences", grant).expect(403);
        address.as("officer.scj")
                .post(
                        "/api/licences",
                        Map.of("kind", "business", "documentKind", "RESIDENT_ID", "document", document, "name", "沙大河"))
                .expect(404);
        assertThat(secretary.get("/api/licences/choices").expect(200).json()).isEmpty();
        var officer = address.as("officer.ly");
        var prepared = officer.post("/api/licences", grant).expect(201).json();
        var id = prepared.at("/licence/licenceId").asText();
        assertThat(prepared.path("waitsFor").asText()).isEqualTo("COLLEAGUE");

        assertThat(deed(officer, id, Deed.ISSUE, null).expect(409).text()).contains("另一位同事");
        var issued = deed(address.as("officer.ly2"), id, Deed.ISSUE, null)
                .expect(200)
                .json();

        assertThat(issued.at("/licence/state").asText()).isEqualTo("ISSUED");
    }

    @Test
    void isVoidOnceAnotherTookThePlaceOfALostOne() {
        var issued = issued("residence", Neighbours.document("19700101"));
        var id = issued.at("/licence/licenceId").asText();

        act(id, Deed.LOSE, "在集市上丢失");
        assertThat(check(issued).path("inForce").asBoolean()).isFalse();
        assertThat(check(issued).path("standing").asText()).isEqualTo("持证人已挂失");
        var next = act(id, Deed.REISSUE, null).at("/licence/licenceId").asText();
        deed(window, id, Deed.REISSUE, null).expect(409);
        var again = act(next, Deed.ISSUE, null);

        assertThat(check(again).path("inForce").asBoolean()).isTrue();
        assertThat(check(issued).path("state").asText()).isEqualTo("REPLACED");
        assertThat(state(id)).isEqualTo(LicenceState.REISSUED);
        assertThat(again.at("/licence/number").asText())
                .isNotEqualTo(issued.at("/licence/number").asText());
    }

    @Test
    void isEndedByTheOrganThatDecidedWithANotice() {
        var issued = issued("disability", Neighbours.document("19700202"));
        var id = issued.at("/licence/licenceId").asText();
        deed(window, id, Deed.REVOKE, "不是本村的事").expect(404);
        assertThat(window.get("/api/licences/" + id)
                        .expect(200)
                        .json()
                        .path("mayDecide")
                        .asBoolean())
                .isFalse();

        var notice = licences.revoke(id, "申请时隐瞒了情况，张小明本人承认");

        assertThat(notice.kind()).isEqualTo("LICENCE_REVOKED");
        assertThat(notice.title()).isEqualTo("撤销证照决定书");
        var shown = check(issued);
        assertThat(shown.path("inForce").asBoolean()).isFalse();
        assertThat(shown.path("stateReason").asText()).isEqualTo("撤销");
        assertThat(shown.toString()).doesNotContain("隐瞒");
        assertThat(shown.path("standing").asText()).isEqualTo("已撤销");
        assertThatThrownBy(() -> licences.cancel(id, "再来")).isInstanceOf(NotNowException.class);
    }

    @Test
    void isNotReplacedOnceItsOrganEndedItNorTakenBackAsAPaperOnly() {
        var issued = issued("disability", Neighbours.document("19710202"));
        var id = issued.at("/licence/licenceId").asText();
        address.as("head.cl")
                .post(
                        "/api/sealed-papers/" + issued.path("paperToken").asText() + "/revocation",
                        Map.of("cause", "REVOKED", "reason", "只撤文书"))
                .expect(409);
        var next = act(id, Deed.REPLACE, null).at("/licence/licenceId").asText();
        licences.revoke(id, "不符合条件");

        deed(window, next, Deed.ISSUE, null).expect(409);

        assertThat(state(next)).isEqualTo(LicenceState.PREPARED);
        assertThat(state(id)).isEqualTo(LicenceState.REVOKED);
    }

    @Test
    void isCheckedEveryYearAndLosesForceWhenThatIsMissed() {
        var issued = issued(CARD, Neighbours.document("19700303"));
        var id = issued.at("/licence/licenceId").asText();
        assertThatThrownBy(() -> licences.annualCheck(id, true, null)).hasMessageContaining("checkEarly");
        var due = licences.find(id).orElseThrow().checkDue();

        clock.advance(Duration.ofDays(300));
        assertThat(licences.annualCheck(id, false, "卫生不合格").checkDue()).isEqualTo(due);
        assertThat(check(issued).path("standing").asText()).isEqualTo("年检没有通过");
        assertThat(licences.annualCheck(id, true, null).checkDue()).isEqualTo(due.plusYears(1));
        assertThat(check(issued).path("inForce").asBoolean()).isTrue();

        clock.advance(Duration.ofDays(480));
        assertThat(check(issued).path("inForce").asBoolean()).isFalse();
        assertThat(check(issued).path("standing").asText()).isEqualTo("没有按期年检");
    }

    @Test
    void remindsItsHolderOnceAndEndsByTheDay() {
        var neighbours = new Neighbours(address, jdbc, cipher);
        var home = neighbours.home();
        var person = neighbours.person(home, "有证的人", "19650101", "02");
        neighbours.member(home, person);
        var issued = issued("relief", person.document());
        var id = issued.at("/licence/licenceId").asText();

        clock.advance(Duration.ofDays(340));
        expiry.run();
        expiry.run();

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM notice WHERE template = 'licenceEnds'", Integer.class))
                .isEqualTo(1);
        assertThat(state(id)).isEqualTo(LicenceState.ISSUED);
        clock.advance(Duration.ofDays(26));
        assertThat(check(issued).path("standing").asText()).isEqualTo("已过有效期");
        expiry.run();
        assertThat(state(id)).isEqualTo(LicenceState.EXPIRED);
    }

    @Test
    void isProposedToBeCancelledWhenItsHolderDied() {
        var document = Neighbours.document("19400101");
        var issued = issued("residence", document);
        var id = issued.at("/licence/licenceId").asText();

        transactions.executeWithoutResult(
                status -> events.publishEvent(new ResidentGone("R990981100202-999999", number(document), true)));

        assertThat(check(issued).path("inForce").asBoolean()).isTrue();
        var listed = window.post(
                        "/api/licences/search", Map.of("proposed", true, "endsSoon", false, "page", 0, "size", 20))
                .expect(200);
        assertThat(listed.text()).contains(id).contains("DIED");
        licences.cancel(id, "持证人已去世");
        assertThat(state(id)).isEqualTo(LicenceState.CANCELLED);
    }

    @Test
    void isFoundByItsHoldersDocumentAtTheWindowsConcernedOnly() {
        var document = Neighbours.document("19800101");
        var id = issued("residence", document).at("/licence/licenceId").asText();
        var question = Map.of("document", document, "proposed", false, "endsSoon", false, "page", 0, "size", 20);

        assertThat(window.post("/api/licences/search", question).expect(200).text())
                .contains(id)
                .doesNotContain(document);
        assertThat(address.as("comm1")
                        .post("/api/licences/search", question)
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        address.as("comm1").get("/api/licences/" + id).expect(404);
        assertThat(licences.ofHolder(number(document)))
                .extracting(Licence::licenceId)
                .containsExactly(id);
        assertThat(jdbc.queryForObject("SELECT holder_document FROM licence WHERE licence_id = ?", String.class, id))
                .doesNotContain(document);
    }

    @Test
    void isGrantedWithoutAnApplicationByItsOwnOrganOnly() {
        var document = Neighbours.document("19810101");
        var grant = Map.of("kind", "logging", "documentKind", "RESIDENT_ID", "document", document, "name", "林青山");
        var forestry = address.as("officer.ly");
        address.as("officer.mz").post("/api/licences", grant).expect(404);
        window.post("/api/licences", grant).expect(403);
        assertThat(forestry.get("/api/licences/choices").expect(200).text())
                .contains("logging")
                .doesNotContain("relief");
        var wrong = new java.util.HashMap<>(grant);
        wrong.put("document", "123");
        assertThat(forestry.post("/api/licences", wrong).expect(400).text()).contains("document");

        var prepared = forestry.post("/api/licences", grant).expect(201).json();

        assertThat(prepared.at("/licence/state").asText()).isEqualTo("PREPARED");
        assertThat(prepared.path("mayDecide").asBoolean()).isTrue();
    }

    private JsonNode issued(String kind, String document) {
        if (kind.equals(CARD)) {
            receive(1);
        }
        var id = licences.prepare(wish(kind, document)).licenceId();
        return act(id, Deed.ISSUE, null);
    }

    private NewLicence wish(String kind, String document) {
        var village = organization.findUnit(VILLAGE).orElseThrow().id();
        var holder = new LicenceHolder(number(document), new PersonalText("张小明"));
        return new NewLicence(kind, village, village, null, holder, List.of(new PaperFact("经营项目", "早点")));
    }

    private static LicenceHolder holder(String birth) {
        return new LicenceHolder(number(Neighbours.document(birth)), new PersonalText("张小明"));
    }

    private static DocumentNumber number(String document) {
        return new DocumentNumber(DocumentKind.RESIDENT_ID, new PersonalText(document));
    }

    /** Enters so many blanks; answers the running number of the first that is taken next. */
    private int receive(int count) {
        var first = nextRange;
        nextRange += 1000;
        transactions.executeWithoutResult(
                status -> jdbc.update("UPDATE licence_stub_range SET next_number = last_number + 1"));
        enter(window, stub(first), stub(first + count - 1)).expect(201);
        return first;
    }

    private static Api.Answer enter(Api user, String first, String last) {
        return user.post("/api/licence-stubs", Map.of("unit", VILLAGE, "kind", CARD, "first", first, "last", last));
    }

    private static String stub(int number) {
        return "A%06d".formatted(number);
    }

    private JsonNode act(String id, Deed deed, String note) {
        return deed(window, id, deed, note).expect(200).json();
    }

    private static Api.Answer deed(Api user, String id, Deed deed, String note) {
        return user.post(
                "/api/licences/" + id + "/deeds",
                note == null ? Map.of("deed", deed) : Map.of("deed", deed, "note", note));
    }

    private JsonNode check(JsonNode licence) {
        var token = licence.path("paperToken").asText();
        assertThat(papers.find(token)).isPresent();
        return address.visitor().get("/api/public/papers/" + token).expect(200).json();
    }

    private LicenceState state(String id) {
        return licences.find(id).orElseThrow().state();
    }
}
