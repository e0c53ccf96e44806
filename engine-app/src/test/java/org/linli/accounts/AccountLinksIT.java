package org.linli.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.accounts.HouseholdClaims.Identity;
import org.linli.plates.PlateScans;
import org.linli.residents.DocumentKind;
import org.linli.security.CurrentResident;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose record an account is: proved, one of each, and over when it ends, whatever happens at the same moment. */
@IntegrationTest
class AccountLinksIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private HouseholdClaims claims;

    @Autowired
    private PlateScans plates;

    private Neighbours neighbours;
    private Api staff;

    @BeforeEach
    void meetThem() {
        neighbours = new Neighbours(address, jdbc, cipher);
        staff = address.as(Neighbours.COMMUNITY_STAFF);
    }

    @Test
    void aClaimIsAnsweredTheSameWhateverFits() {
        var home = neighbours.home();
        var person = neighbours.person(home, "申屠同答", "19800102", "02");
        var nobody = new Neighbours.Person("", "申屠无人", Neighbours.document("19810102"), Neighbours.phone());

        var fits = answer(person.phone(), home, person);
        var otherPhone = answer(Neighbours.phone(), home, person);
        var unknown = answer(Neighbours.phone(), home, nobody);

        assertThat(otherPhone).isEqualTo(fits);
        assertThat(unknown).isEqualTo(fits);
    }

    @Test
    void withAnotherTelephoneThanTheArchivesHeIsConfirmedOnlyWhenStaffHaveSeenHim() {
        var home = neighbours.home();
        var person = neighbours.person(home, "申屠当面", "19800102", "02");
        var phone = neighbours.logIn(Neighbours.phone());
        var claim = neighbours.claim(phone, home, person);

        var seen = staff.get("/api/household-claims/" + claim).expect(200).json();
        assertThat(seen.at("/match/isPhoneEqual").asBoolean()).isFalse();
        var unproved = confirm(claim, Map.of("version", 0));
        assertThat(unproved.expect(400).json().at("/errors/0/field").asText()).isEqualTo("isSeenInPerson");
        var confirmed =
                confirm(claim, Map.of("version", 0, "isSeenInPerson", true)).expect(200);

        assertThat(confirmed.json().at("/claim/isSeenInPerson").asBoolean()).isTrue();
        assertThat(phone.get("/api/me").json().path("isLinked").asBoolean()).isTrue();
    }

    @Test
    void ofTwoAccountsOfMergedRecordsOneHoldsAndTheOtherIsTold() {
        var home = neighbours.home();
        var kept = neighbours.person(home, "申屠合并", "19800102", "02");
        var gone = neighbours.person(home, "申屠合并", "19800102", "20");
        var keptPhone = neighbours.member(home, kept);
        var gonePhone = neighbours.member(home, gone);
        gonePhone
                .put("/api/me/consents/messages", Map.of("isGiven", true, "version", 1))
                .expect(204);

        merge(kept, gone);

        assertThat(keptPhone.get("/api/me").json().path("isLinked").asBoolean()).isTrue();
        var ended = gonePhone.get("/api/me").json();
        assertThat(ended.path("isLinked").asBoolean()).isFalse();
        assertThat(ended.at("/claim/state").asText()).isEqualTo("ENDED");
        assertThat(ended.at("/claim/reason").asText()).contains("合并");
        assertThat(told(gone.phone())).contains("claimEnded");
    }

    @Test
    void whoMayNotConfirmAccountsBringsNoneToAnotherRecordByMergingIt() {
        var home = neighbours.home();
        var victim = neighbours.person(home, "申屠受害", "19800102", "02");
        var own = neighbours.person(home, "申屠受害", "19800102", "20");
        var phone = neighbours.member(home, own);
        givePhoneOf(own, victim);

        merge(victim, own, address.as(Neighbours.GRID_WORKER));

        phone.get("/api/me/data").expect(404);
        var ended = phone.get("/api/me").json();
        assertThat(ended.at("/claim/state").asText()).isEqualTo("ENDED");
        assertThat(ended.at("/claim/reason").asText()).contains("请重新申请");
        assertThat(audited("end-claim", "claim:" + ended.at("/claim/number").asText()))
                .isEqualTo(1);
    }

    @Test
    void theAccountOfTheKeptRecordDoesNotSeeWhatAGridWorkerMergedIntoIt() {
        var home = neighbours.home();
        var victim = neighbours.person(home, "申屠并入", "19800102", "02");
        var own = neighbours.person(home, "申屠并入", "19800102", "20");
        var phone = neighbours.member(home, own);

        merge(own, victim, address.as(Neighbours.GRID_WORKER));

        phone.get("/api/me/data").expect(404);
    }

    @Test
    void anAccountWithAnotherTelephoneThanTheKeptRecordsEndsWhoeverMerges() {
        var home = neighbours.home();
        var kept = neighbours.person(home, "申屠异号", "19800102", "02");
        var gone = neighbours.person(home, "申屠异号", "19800102", "20");
        var phone = neighbours.member(home, gone);

        merge(kept, gone);

        assertThat(phone.get("/api/me").json().path("isLinked").asBoolean()).isFalse();
    }

    @Test
    void theAccountOfAMergedRecordBecomesThatOfTheKeptOneWithItsRequests() {
        var home = neighbours.home();
        var kept = neighbours.person(home, "申屠归一", "19800102", "02");
        var gone = neighbours.person(home, "申屠归一", "19800102", "20");
        var phone = neighbours.member(home, gone);
        givePhoneOf(gone, kept);
        phone.post(
                        "/api/me/data/requests",
                        Map.of("kind", "CORRECTION", "part", "CRAFT", "proposed", "竹编", "reason", "没有登记"))
                .expect(201);

        merge(kept, gone);

        assertThat(phone.get("/api/me/data").expect(200).json().path("number").asText())
                .isEqualTo(kept.number());
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM audit_log WHERE action = 'relink-account' AND detail LIKE ?",
                        Integer.class,
                        "%resident:" + kept.number()))
                .isEqualTo(1);
        var second = neighbours.logIn(kept.phone());
        var claim = neighbours.claim(second, home, kept);
        assertThat(confirm(claim, Map.of("version", 0, "isSeenInPerson", true))
                        .expect(400)
                        .text())
                .contains("另一个账户");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM data_request WHERE resident_number = ?", Integer.class, kept.number()))
                .isEqualTo(1);
    }

    @Test
    void anAccountThatIsClosedWhileItJoinsKeepsNoClaim() throws Exception {
        var home = neighbours.home();
        var person = neighbours.person(home, "申屠注销", "19800102", "02");
        var phone = neighbours.logIn(person.phone());
        phone.post("/api/me/codes", Map.of()).expect(204);
        phone.post("/api/me/closure", Map.of("code", "xxxxxx")).expect(400);
        var account = account(person.phone());

        AtOnce.run(List.<Callable<Integer>>of(
                () -> phone.post("/api/me/closure", Map.of("code", neighbours.lastCode(person.phone())))
                        .status(),
                () -> transaction.execute(status -> {
                    jdbc.queryForList("SELECT id FROM resident_account WHERE id = ? FOR UPDATE", account.accountId());
                    untilTheCodeWasUsed(person.phone());
                    claims.ask(
                            plates.byToken(home.token()).orElseThrow(),
                            new Identity(person.name(), DocumentKind.RESIDENT_ID, person.document()),
                            account);
                    return 0;
                })));

        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM household_claim WHERE account_id = ? AND open_account_id IS NOT NULL",
                        Integer.class,
                        account.accountId()))
                .isZero();
    }

    @Test
    void wordsLeaveTheDoorWithTheirHousehold() {
        var home = neighbours.home("诗书传家，和睦为本");
        var before = neighbours.person(home, "申屠先住", "19800102", "02");
        var phone = neighbours.member(home, before);
        agree(phone);
        assertThat(motto(home)).isEqualTo("诗书传家，和睦为本");
        var household = staff.post(
                        "/api/households",
                        Map.of("kind", "LIVING", "dwelling", home.dwelling(), "category", "resident"))
                .expect(201)
                .json()
                .path("number")
                .asText();
        var next = new Neighbours.Home(home.dwelling(), household, home.address(), home.plate(), home.token());
        var after = neighbours.person(next, "申屠后住", "19820102", "02");
        var elsewhere = neighbours.home();

        staff.post(
                        "/api/residents/" + before.number() + "/moves",
                        Map.of("household", elsewhere.household(), "relation", "02", "version", 0))
                .expect(200);
        agree(neighbours.member(next, after));

        assertThat(motto(home)).isNull();
    }

    /** The answer without what is drawn and when. */
    private Map<String, String> answer(String number, Neighbours.Home home, Neighbours.Person person) {
        var answer = neighbours
                .logIn(number)
                .post(
                        "/api/me/plates/" + home.token() + "/claims",
                        Map.of(
                                "name", person.name(),
                                "documentKind", "RESIDENT_ID",
                                "documentNumber", person.document()))
                .expect(201)
                .json();
        var said = new TreeMap<String, String>();
        answer.properties()
                .forEach(field -> said.put(field.getKey(), field.getValue().asText()));
        said.remove("number");
        said.remove("askedAt");
        return said;
    }

    private Api.Answer confirm(String claim, Map<String, Object> body) {
        return staff.post("/api/household-claims/" + claim + "/confirmation", body);
    }

    private void merge(Neighbours.Person kept, Neighbours.Person gone) {
        merge(kept, gone, staff);
    }

    private void givePhoneOf(Neighbours.Person one, Neighbours.Person another) {
        transaction.executeWithoutResult(status -> jdbc.update(
                "UPDATE resident SET phone = ? WHERE number = ?", cipher.encrypt(one.phone()), another.number()));
    }

    private int audited(String action, String object) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM audit_log WHERE action = ? AND object = ?", Integer.class, action, object);
    }

    /** As two offices may have recorded one person: the second time without a document. */
    private void merge(Neighbours.Person kept, Neighbours.Person gone, Api by) {
        transaction.executeWithoutResult(status -> jdbc.update(
                "UPDATE resident SET document_index = NULL, document_kind = NULL, document_number = NULL, sex = '1'"
                        + " WHERE number = ?",
                gone.number()));
        transaction.executeWithoutResult(
                status -> jdbc.update("UPDATE resident SET sex = '1' WHERE number = ?", kept.number()));
        by.post("/api/residents/" + kept.number() + "/merges", Map.of("duplicate", gone.number(), "version", 0))
                .expect(200);
    }

    private List<String> told(String phone) {
        return jdbc
                .queryForList("SELECT template, phone FROM notice WHERE audience = 'RESIDENT' AND phone IS NOT NULL"
                        + " ORDER BY id DESC LIMIT 50")
                .stream()
                .filter(row -> cipher.decrypt((String) row.get("PHONE")).equals(phone))
                .map(row -> (String) row.get("TEMPLATE"))
                .toList();
    }

    private CurrentResident account(String phone) {
        return jdbc
                .query(
                        "SELECT id, code, phone FROM resident_account WHERE phone IS NOT NULL ORDER BY id DESC LIMIT 20",
                        (row, at) -> Map.entry(
                                row.getString("phone"), new CurrentResident(row.getLong("id"), row.getString("code"))))
                .stream()
                .filter(each -> cipher.decrypt(each.getKey()).equals(phone))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** The right code forgets the wrong one that was tried before; that is seen before anything of the closure is. */
    private void untilTheCodeWasUsed(String phone) {
        var subject = cipher.fingerprint("one-time-code:CONFIRM:" + phone);
        var key = cipher.fingerprint("login:" + subject);
        while (jdbc.queryForObject("SELECT COUNT(*) FROM login_attempt WHERE username_hash = ?", Integer.class, key)
                > 0) {
            Thread.onSpinWait();
        }
    }

    private static void agree(Api phone) {
        phone.put("/api/me/consents/household-words", Map.of("isGiven", true, "version", 1))
                .expect(204);
    }

    private String motto(Neighbours.Home home) {
        return address.visitor()
                .get("/api/public/plates/" + home.token())
                .expect(200)
                .json()
                .path("motto")
                .textValue();
    }
}
