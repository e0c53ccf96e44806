package org.linli.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Residents log in, say where they live, are confirmed, agree and leave; and nobody learns who has an account. */
@IntegrationTest
class AccountsIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private Neighbours neighbours;

    @BeforeEach
    void meetThem() {
        neighbours = new Neighbours(address, jdbc, cipher);
    }

    @Test
    void aPlateTellsNothingToStaffWhoseNewPasswordIsDue() {
        var home = neighbours.home();
        var worker = address.as(Neighbours.GRID_WORKER);
        worker.get("/api/plate-scans/" + home.token()).expect(200);
        mustChange(true);
        try {
            var refusal = worker.get("/api/plate-scans/" + home.token()).expect(403);

            assertThat(refusal.json().path("type").asText()).isEqualTo("/problems/password-change-due");
            worker.get("/api/session").expect(200);
        } finally {
            mustChange(false);
        }
    }

    private void mustChange(boolean mustChange) {
        transaction.executeWithoutResult(status -> jdbc.update(
                "UPDATE account SET must_change_password = ? WHERE username = ?", mustChange, Neighbours.GRID_WORKER));
    }

    @Test
    void aCodeIsGoodOnceAndForItsTelephoneOnly() {
        var mine = Neighbours.phone();
        var visitor = address.visitor();
        var code = neighbours.loginCode(visitor, mine);
        var other = Neighbours.phone();
        neighbours.loginCode(visitor, other);

        assertThat(logIn(other, code).status()).isEqualTo(400);
        assertThat(logIn(mine, code).status()).isEqualTo(204);
        assertThat(logIn(mine, code).json().at("/errors/0/field").asText()).isEqualTo("code");
    }

    @Test
    void aCodeLogsInOneOfManyWhoSendItAtOnce() throws Exception {
        var phone = Neighbours.phone();
        var code = neighbours.loginCode(address.visitor(), phone);
        var statuses = AtOnce.run(IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(one -> () -> logIn(phone, code).status())
                .toList());

        assertThat(statuses).containsOnlyOnce(204).hasSize(4);
    }

    @Test
    void aCodeIsTooOldAfterSomeMinutesAndAnEarlierOneIsReplaced() {
        var phone = Neighbours.phone();
        var first = neighbours.loginCode(address.visitor(), phone);
        var second = neighbours.loginCode(address.visitor(), phone);
        if (!first.equals(second)) {
            assertThat(logIn(phone, first).status()).isEqualTo(400);
        }

        clock.advance(Duration.ofMinutes(6));

        assertThat(logIn(phone, second).status()).isEqualTo(400);
    }

    @Test
    void wrongCodesLockTheTelephoneAndTellNothing() {
        var known = Neighbours.phone();
        neighbours.logIn(known);
        var unknown = Neighbours.phone();
        neighbours.loginCode(address.visitor(), known);
        neighbours.loginCode(address.visitor(), unknown);

        for (var attempt = 0; attempt < 6; attempt++) {
            var ofKnown = logIn(known, "xxxxxx");
            var ofUnknown = logIn(unknown, "xxxxxx");
            assertThat(ofKnown.text()).isEqualTo(ofUnknown.text());
            assertThat(ofKnown.status()).isEqualTo(attempt < 4 ? 400 : 429);
        }
        assertThat(logIn(known, neighbours.lastCode(known)).status())
                .as("the right one, too, until the lock is over")
                .isEqualTo(429);
    }

    @Test
    void codesForOneTelephoneAreLimited() {
        var phone = Neighbours.phone();
        var visitor = address.visitor();
        for (var count = 0; count < 5; count++) {
            visitor.post("/api/public/login-codes", Map.of("phone", phone)).expect(204);
        }

        assertThat(visitor.post("/api/public/login-codes", Map.of("phone", phone))
                        .status())
                .isEqualTo(429);
    }

    @Test
    void whoGuessesCodesOfManyTelephonesIsStopped() {
        forgetGuesses();
        for (var guess = 0; guess < 50; guess++) {
            assertThat(logIn(Neighbours.phone(), "xxxxxx").status()).isEqualTo(400);
        }
        var phone = Neighbours.phone();

        assertThat(logIn(phone, neighbours.loginCode(address.visitor(), phone)).status())
                .as("the right one, too: nobody learns that a guess was right")
                .isEqualTo(429);
        forgetGuesses();
    }

    private void forgetGuesses() {
        transaction.executeWithoutResult(
                status -> jdbc.update("DELETE FROM rate_limit WHERE bucket LIKE 'wrong-one-time-code:%'"));
    }

    @Test
    void nobodyComesInWithoutAcceptingTheNoticeInForce() {
        var phone = Neighbours.phone();
        var code = neighbours.loginCode(address.visitor(), phone);
        var old = Map.of("phone", phone, "code", code, "noticeVersion", neighbours.noticeVersion() - 1);

        assertThat(address.visitor()
                        .post("/api/public/resident-session", old)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("noticeVersion");
        assertThat(logIn(phone, code).status()).as("the code is still good").isEqualTo(204);
    }

    @Test
    void theCommunityConfirmsWhoIsInTheArchiveAndWhatWasSaidIsForgotten() {
        var home = neighbours.home();
        var person = neighbours.person(home, "欧阳确认", "19800102", "02");
        neighbours.person(home, "欧阳同户", "20100304", "20");
        var phone = neighbours.logIn(person.phone());
        assertThat(phone.get("/api/me/plates/" + home.token()).json().path("households"))
                .isEmpty();
        var claim = neighbours.claim(phone, home, person);
        assertThat(phone.post("/api/me/plates/" + home.token() + "/claims", identity(person))
                        .status())
                .as("one at a time")
                .isEqualTo(409);

        var staff = address.as(Neighbours.COMMUNITY_STAFF);
        var seen = staff.get("/api/household-claims/" + claim).expect(200).json();
        assertThat(seen.path("name").asText()).isEqualTo("欧阳确认");
        assertThat(seen.path("documentNumber").asText()).contains("********");
        assertThat(seen.at("/match/fits").asBoolean()).isTrue();
        assertThat(seen.at("/match/isPhoneEqual").asBoolean()).isTrue();
        staff.post("/api/household-claims/" + claim + "/confirmation", Map.of("version", 0))
                .expect(200);

        var household = phone.get("/api/me/plates/" + home.token()).json().path("households");
        assertThat(household.findValuesAsText("name")).containsExactlyInAnyOrder("欧阳确认", "欧阳同户");
        assertThat(phone.get("/api/me").json().path("name").asText()).isEqualTo("欧阳确认");
        var kept = jdbc.queryForMap("SELECT name, document_number FROM household_claim WHERE number = ?", claim);
        assertThat(kept.values()).containsOnlyNulls();
    }

    @Test
    void whoIsNotInTheArchiveOrUnder14IsNotConfirmedAndARefusalHasAReason() {
        var home = neighbours.home();
        neighbours.person(home, "东方户主", "19800102", "02");
        var child = neighbours.person(home, "东方小童", "20200304", "20");
        var elsewhere = neighbours.person(neighbours.home(), "东方别处", "19900102", "02");
        var nobody = new Neighbours.Person("", "东方无名", Neighbours.document("19910102"), Neighbours.phone());

        assertThat(confirming(home, child)).contains("十四周岁");
        assertThat(confirming(home, elsewhere)).contains("不在这个门牌");
        assertThat(confirming(home, nobody)).contains("没有这个证件号码");

        var phone = neighbours.logIn(Neighbours.phone());
        var claim = neighbours.claim(phone, home, nobody);
        var staff = address.as(Neighbours.COMMUNITY_STAFF);
        assertThat(staff.post("/api/household-claims/" + claim + "/refusal", Map.of("reason", " ", "version", 0))
                        .status())
                .isEqualTo(400);
        staff.post("/api/household-claims/" + claim + "/refusal", Map.of("reason", "请到社区登记", "version", 0))
                .expect(200);
        assertThat(phone.get("/api/me").json().at("/claim/reason").asText()).isEqualTo("请到社区登记");
        neighbours.claim(phone, home, nobody);
    }

    @Test
    void anotherCommunityNeitherSeesNorDecidesAClaim() {
        var home = neighbours.home();
        var person = neighbours.person(home, "西门本村", "19800102", "02");
        var claim = neighbours.claim(neighbours.logIn(person.phone()), home, person);
        var other = address.as("comm1");

        assertThat(other.get("/api/household-claims").expect(200).text()).doesNotContain(claim);
        assertThat(other.get("/api/household-claims/" + claim).status()).isEqualTo(404);
        assertThat(other.post("/api/household-claims/" + claim + "/confirmation", Map.of("version", 0))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoLeavesTheHouseholdSeesItNoMore() {
        var home = neighbours.home();
        neighbours.person(home, "南宫户主", "19600102", "02");
        var person = neighbours.person(home, "南宫迁出", "19800102", "20");
        var phone = neighbours.member(home, person);
        var next = neighbours.home();
        assertThat(households(phone, home)).isEqualTo(1);

        var staff = address.as(Neighbours.COMMUNITY_STAFF);
        staff.post(
                        "/api/residents/" + person.number() + "/moves",
                        Map.of("household", next.household(), "relation", "02", "version", 0))
                .expect(200);

        assertThat(households(phone, home)).isZero();
        assertThat(households(phone, next)).isEqualTo(1);
    }

    @Test
    void theCommunityAndTheResidentEndTheLink() {
        var home = neighbours.home();
        var person = neighbours.person(home, "公孙解除", "19800102", "02");
        var phone = neighbours.member(home, person);
        var staff = address.as(Neighbours.COMMUNITY_STAFF);
        var claim = phone.get("/api/me").json().at("/claim/number").asText();

        staff.post("/api/household-claims/" + claim + "/end", Map.of("reason", "已搬走", "version", 1))
                .expect(200);

        assertThat(households(phone, home)).isZero();
        assertThat(phone.get("/api/me").json().path("isLinked").asBoolean()).isFalse();
        var again = neighbours.claim(phone, home, person);
        staff.post("/api/household-claims/" + again + "/confirmation", Map.of("version", 0))
                .expect(200);
        assertThat(households(phone, home)).isEqualTo(1);
        phone.delete("/api/me/claim").expect(204);
        assertThat(households(phone, home)).isZero();
    }

    @Test
    void wordsOfTheHouseholdStandOnThePageOnlyWhileSomebodyOfItAgrees() {
        var home = neighbours.home("耕读传家，勤俭立业");
        var parent = neighbours.person(home, "司徒同意", "19800102", "02");
        var other = neighbours.person(home, "司徒撤回", "19820102", "10");
        assertThat(motto(home)).isNull();
        var phone = neighbours.member(home, parent);

        consent(phone, "household-words", true);
        assertThat(motto(home)).isEqualTo("耕读传家，勤俭立业");

        consent(neighbours.member(home, other), "household-words", false);
        assertThat(motto(home)).isNull();
        assertThat(phone.get("/api/me/consents")
                        .json()
                        .at("/past/0/withdrawnBy")
                        .asText())
                .isEqualTo("HOUSEHOLD");

        consent(phone, "household-words", true);
        phone.delete("/api/me/claim").expect(204);
        assertThat(motto(home)).isNull();
    }

    @Test
    void aHouseholdTakesBackItsOwnConsentAndNotThatOfAnotherBehindTheSameDoor() {
        var home = neighbours.home();
        var phone = neighbours.member(home, neighbours.person(home, "司徒同门", "19800102", "02"));
        var second = address.as(Neighbours.COMMUNITY_STAFF)
                .post("/api/households", Map.of("kind", "LIVING", "dwelling", home.dwelling(), "category", "resident"))
                .expect(201)
                .json()
                .path("number")
                .asText();
        var next = new Neighbours.Home(home.dwelling(), second, home.address(), home.plate(), home.token());
        var neighbour = neighbours.member(next, neighbours.person(next, "司徒邻户", "19820102", "02"));
        consent(phone, "household-words", true);
        consent(neighbour, "household-words", true);

        consent(neighbour, "household-words", false);

        assertThat(agrees(phone)).isTrue();
        assertThat(agrees(neighbour)).isFalse();
    }

    @Test
    void whoMovesHasNotAgreedForTheOtherDoor() {
        var home = neighbours.home();
        var person = neighbours.person(home, "司徒搬走", "19800102", "02");
        var phone = neighbours.member(home, person);
        consent(phone, "household-words", true);
        var elsewhere = neighbours.home();
        address.as(Neighbours.COMMUNITY_STAFF)
                .post(
                        "/api/residents/" + person.number() + "/moves",
                        Map.of("household", elsewhere.household(), "relation", "02", "version", 0))
                .expect(200);

        assertThat(agrees(phone)).isFalse();
        consent(phone, "household-words", true);

        assertThat(agrees(phone)).isTrue();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM account_consent c JOIN dwelling d ON d.id = c.dwelling_id"
                                + " WHERE d.number = ? AND c.withdrawn_at IS NULL",
                        Integer.class,
                        elsewhere.dwelling()))
                .isEqualTo(1);
    }

    private static boolean agrees(Api phone) {
        for (var item : phone.get("/api/me/consents").expect(200).json().path("items")) {
            if (item.path("code").asText().equals("household-words")) {
                return item.path("isGiven").asBoolean();
            }
        }
        throw new AssertionError("household-words");
    }

    @Test
    void endingAllSessionsEndsThemEverywhere() {
        var number = Neighbours.phone();
        var first = neighbours.logIn(number);
        var second = neighbours.logIn(number);
        clock.advance(Duration.ofSeconds(5));

        first.delete("/api/me/sessions").expect(204);

        assertThat(first.get("/api/me").status()).isEqualTo(401);
        assertThat(second.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void aSessionOfAResidentEndsWhenItRestsOrLastsTooLong() {
        var phone = neighbours.logIn(Neighbours.phone());

        clock.advance(Duration.ofDays(31));

        assertThat(phone.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void theTelephoneIsChangedWithACodeToEach() {
        var old = Neighbours.phone();
        var phone = neighbours.logIn(old);
        var taken = Neighbours.phone();
        neighbours.logIn(taken);
        var next = Neighbours.phone();
        phone.post("/api/me/phone-codes", Map.of("phone", next)).expect(204);
        var code = neighbours.lastCode(next);
        phone.post("/api/me/phone-codes", Map.of("phone", taken)).expect(204);

        var elsewhere = neighbours.logIn(old);
        var withoutProof = phone.put("/api/me/phone", Map.of("phone", next, "code", code, "proof", "xxxxxx"));
        assertThat(withoutProof.expect(400).json().at("/errors/0/field").asText())
                .isEqualTo("proof");
        assertThat(phone.put(
                                "/api/me/phone",
                                Map.of("phone", taken, "code", neighbours.lastCode(taken), "proof", proof(phone, old)))
                        .status())
                .isEqualTo(400);
        var proof = proof(phone, old);
        phone.put("/api/me/phone", Map.of("phone", next, "code", "xxxxxx", "proof", proof))
                .expect(400);
        phone.put("/api/me/phone", Map.of("phone", next, "code", code, "proof", proof))
                .expect(204);

        phone.get("/api/me").expect(401);
        elsewhere.get("/api/me").expect(401);
        assertThat(neighbours.logIn(next).get("/api/me").json().path("phone").asText())
                .endsWith(next.substring(7));
        assertThat(accounts(old)).isZero();
        assertThat(accounts(next)).isEqualTo(1);
    }

    private String proof(Api phone, String number) {
        phone.post("/api/me/codes", Map.of()).expect(204);
        return neighbours.lastCode(number);
    }

    @Test
    void closingTheAccountDeletesItsDataAndLeavesTheArchive() {
        var home = neighbours.home();
        var person = neighbours.person(home, "令狐注销", "19800102", "02");
        var phone = neighbours.member(home, person);
        assertThat(phone.post("/api/me/closure", Map.of("code", "xxxxxx")).status())
                .isEqualTo(400);
        phone.post("/api/me/codes", Map.of()).expect(204);

        phone.post("/api/me/closure", Map.of("code", neighbours.lastCode(person.phone())))
                .expect(204);

        assertThat(phone.get("/api/me").status()).isEqualTo(401);
        assertThat(accounts(person.phone())).isZero();
        address.as(Neighbours.COMMUNITY_STAFF)
                .get("/api/residents/" + person.number())
                .expect(200);
        assertThat(households(neighbours.logIn(person.phone()), home))
                .as("a new account begins anew")
                .isZero();
    }

    @Test
    void noTelephoneAndNoCodeStandsInTheAuditLogOrTheRecordOfMessages() {
        var number = Neighbours.phone();
        neighbours.logIn(number);

        var logged = jdbc.queryForList(
                "SELECT CONCAT(actor, ' ', COALESCE(object, ''), ' ', COALESCE(detail, ''))"
                        + " FROM audit_log ORDER BY id DESC LIMIT 50",
                String.class);
        assertThat(String.join("\n", logged)).doesNotContain(number).contains("resident-account:");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM notice WHERE content LIKE ?", Integer.class, "%" + number + "%"))
                .isZero();
    }

    private Api.Answer logIn(String phone, String code) {
        return address.visitor()
                .post(
                        "/api/public/resident-session",
                        Map.of("phone", phone, "code", code, "noticeVersion", neighbours.noticeVersion()));
    }

    private String confirming(Neighbours.Home home, Neighbours.Person person) {
        var claim = neighbours.claim(neighbours.logIn(Neighbours.phone()), home, person);
        return address.as(Neighbours.COMMUNITY_STAFF)
                .post("/api/household-claims/" + claim + "/confirmation", Map.of("version", 0))
                .expect(400)
                .text();
    }

    private static Map<String, String> identity(Neighbours.Person person) {
        return Map.of("name", person.name(), "documentKind", "RESIDENT_ID", "documentNumber", person.document());
    }

    private static int households(Api phone, Neighbours.Home home) {
        return phone.get("/api/me/plates/" + home.token())
                .expect(200)
                .json()
                .path("households")
                .size();
    }

    private String motto(Neighbours.Home home) {
        return address.visitor()
                .get("/api/public/plates/" + home.token())
                .expect(200)
                .json()
                .path("motto")
                .textValue();
    }

    private static void consent(Api phone, String code, boolean isGiven) {
        phone.put("/api/me/consents/" + code, Map.of("isGiven", isGiven, "version", 1))
                .expect(204);
    }

    private long accounts(String phone) {
        return jdbc.queryForList("SELECT phone FROM resident_account WHERE phone IS NOT NULL", String.class).stream()
                .map(cipher::decrypt)
                .filter(List.of(phone)::contains)
                .count();
    }
}
