package org.linli.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Date;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.organization.OrganizationService;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.shared.Zone;
import org.linli.shared.persistence.DataCipher;
import org.linli.shared.persistence.PersonalText;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the person himself sees of his credit matter on his phone and does in it; its papers, its list, and its last days. */
@IntegrationTest
class OwnCreditIT {
    private static final String COMMUNITY = "990981100202";
    private static final String CLERK = Neighbours.COMMUNITY_STAFF;
    private static final String DECIDER = "center2";
    private static final String CITY = "city.center";
    private static final Map<String, Object> NOTICE = Map.of("legalBasis", "《行政许可法》第七十八条", "served", "handed");

    private static final Map<String, Object> LISTED =
            Map.of("severity", "GENERAL", "months", 6, "reasons", "事实清楚，申辩不予采纳");

    @Autowired
    private ApiAddress address;

    @Autowired
    private CreditRecords records;

    @Autowired
    private CreditExpiry expiry;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private JdbcTemplate jdbc;

    private Officials officials;
    private Neighbours neighbours;
    private Neighbours.Person person;
    private Api phone;
    private String number;

    @BeforeEach
    void somebodyIsReproached() {
        officials = new Officials(address);
        neighbours = new Neighbours(address, jdbc, cipher);
        var home = neighbours.home();
        person = neighbours.person(home, "闾丘自辩", "19800101", "02");
        phone = neighbours.member(home, person);
        number = propose();
    }

    @Test
    void speaksForHimselfIsHeardAndLosesNothingElse() throws Exception {
        assertThat(own()).as("nobody has told him yet").isEmpty();
        assertThat(phone.get(path()).status()).isEqualTo(404);

        officials.does(CLERK, number, "serveNotice", NOTICE);
        var sheet = sheet();
        assertThat(sheet.path("defendUntil").isNull()).isFalse();
        assertThat(sheet.at("/matter/facts").asText()).isEqualTo("没有实际经营");
        assertThat(paper("列入黑名单事先告知书")).contains("没有实际经营", "《行政许可法》第七十八条", "5 个工作日", "绿色通道", "任何单位不得因为列入拒绝为您办事");
        assertThat(told("creditNoticed")).isEqualTo(1);

        say("defence", "中介代办，本人不知情").expect(200);
        assertThat(sheet().path("defendUntil").isNull()).isTrue();
        assertThat(officials.caseFile(CLERK, number).path("state").asText()).isEqualTo("CREDIT_DECIDING");
        assertThat(officials.timeline(CLERK, number).toString())
                .contains("当事人提交了陈述申辩")
                .doesNotContain("中介代办");
        assertThat(say("defence", "再说一遍").expect(409).text()).contains("由本人提交");

        officials.does(DECIDER, number, "listPerson", LISTED);
        assertThat(paper("列入黑名单决定书")).contains("事实清楚，申辩不予采纳", "6 个月", "可以在列入期间申诉一次", "信用修复", "陈述申辩的意见已经听取");
        assertThat(told("creditDecided")).isEqualTo(1);
        assertThat(records.hasGreenChannel(document())).isFalse();

        say("appeal", "处理过重").expect(200);
        assertThat(say("repair", "已改正").expect(409).text()).contains("另一项申请正在办理");
        assertThat(say("appeal", "再申诉").expect(409).text()).contains("申诉只能一次");
        officials.does(CITY, number, "keepListing", Map.of("reasons", "签名是本人的"));
        assertThat(paper("列入黑名单申诉复核决定书")).contains("申诉不成立", "签名是本人的");
        assertThat(sheet().at("/matter/mayAppeal").asBoolean()).isFalse();

        say("repair", "已补交真实材料").expect(200);
        assertThat(say("repair", "已补交真实材料").expect(409).text()).contains("由本人申请信用修复");
        officials.does(DECIDER, number, "repairCredit", Map.of("reasons", "核对无误"));
        assertThat(paper("信用修复决定书")).contains("准予信用修复", "核对无误");
        assertThat(sheet().at("/matter/statusCode").asText()).isEqualTo("REPAIRED");
        assertThat(records.hasGreenChannel(document())).isTrue();
    }

    @Test
    void isHeardUntilTheLastMomentOfTheFifthWorkingDayAndNotAfterIt() {
        var served = clock.instant();
        officials.does(CLERK, number, "serveNotice", NOTICE);
        var until = Instant.parse(sheet().path("defendUntil").asText());
        assertThat(until).isEqualTo(calendar.due(served, Limit.of(5, LimitUnit.WD)));
        var late = number;
        number = propose();
        officials.does(CLERK, number, "serveNotice", NOTICE);

        travelTo(until.minusSeconds(1));
        say("defence", "最后一天说").expect(200);

        number = late;
        travelTo(until.plusSeconds(60));
        assertThat(officials.caseFile(CLERK, number).path("state").asText()).isEqualTo("CREDIT_DECIDING");
        assertThat(sheet().path("defendUntil").isNull()).isTrue();
        assertThat(say("defence", "晚了").expect(409).text()).contains("期限", "已过", "可以申诉");
    }

    @Test
    void whoeverIsSecondLearnsWhoWasFirst() throws Exception {
        officials.does(CLERK, number, "serveNotice", NOTICE);
        var task = officials.task(CLERK, number);
        var clerk = officials.as(CLERK);
        List<Callable<Api.Answer>> both = List.of(
                () -> say("defence", "本人说"),
                () -> clerk.post(
                        "/api/tasks/%s/actions/takeDefence".formatted(task),
                        Map.of("form", Map.of("defence", "当面说的"), "evidenceIds", List.of())));

        var answers = AtOnce.run(both);

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(200, 409);
        var isHis = answers.get(0).status() == 200;
        var slower = answers.get(isHis ? 1 : 0).text();
        assertThat(slower).contains(isHis ? "当事人" : "石桥村");
        var stored = sheet().path("matter");
        assertThat(stored.path("defence").asText()).isEqualTo(isHis ? "本人说" : "当面说的");
        assertThat(stored.path("defenceEntered").asBoolean()).isEqualTo(!isHis);
    }

    @Test
    void isNotTakenForHavingWaivedWithoutAWord() {
        officials.does(CLERK, number, "serveNotice", NOTICE);
        officials.does(CLERK, number, "waiveDefence", Map.of());

        assertThat(say("defence", "我没有放弃").expect(409).text()).contains("登记放弃陈述申辩", "石桥村");
    }

    @Test
    void staffWriteDownForHimWhatHeSaysAndOnlyHisOwnMattersAreHis() {
        list();
        var path = "/api/credit-matters/" + number;
        officials.as(CLERK).post(path + "/appeal", Map.of("statement", "当面申诉")).expect(200);
        assertThat(say("appeal", "我也申诉").expect(409).text()).contains("石桥村");
        var appealed = officials.as(CLERK).get(path).expect(200).json();
        assertThat(appealed.path("appealEntered").asBoolean()).isTrue();
        officials.does(CITY, number, "revokeListing", Map.of("reasons", "确属同名"));
        assertThat(officials
                        .as(CLERK)
                        .post(path + "/repair", Map.of("statement", "修复"))
                        .expect(409)
                        .text())
                .contains("申诉后撤销");

        var home = neighbours.home();
        var other = neighbours.member(home, neighbours.person(home, "闾丘邻人", "19810101", "02"));
        assertThat(other.get(path()).status()).isEqualTo(404);
        assertThat(other.post(path() + "/repair", Map.of("statement", "替他")).status())
                .isEqualTo(404);
        var token = sheet().at("/matter/papers/0/token").asText();
        assertThat(other.get(path() + "/papers/" + token).status()).isEqualTo(404);
        assertThat(officials.as(CITY).get(path + "/papers/" + token).status()).isEqualTo(200);
        assertThat(officials.as("comm2").get(path + "/papers/" + token).status())
                .isEqualTo(404);
        assertThat(address.visitor().get(path()).status()).isEqualTo(401);
    }

    @Test
    void isListedForThoseWhoMayOpenItAndFoundByDocument() {
        list();
        var byDocument = Map.of("documentNumber", person.document(), "severity", "GENERAL", "status", "LISTED");
        assertThat(search(CLERK, byDocument)).containsExactly(number);
        assertThat(search(DECIDER, byDocument)).containsExactly(number);
        assertThat(search(CITY, byDocument)).containsExactly(number);
        assertThat(search("comm2", byDocument)).as("another village").isEmpty();
        assertThat(search(CLERK, Map.of("documentNumber", person.document(), "open", true)))
                .isEmpty();
        assertThat(search(CLERK, Map.of("unit", COMMUNITY, "status", "PROPOSED", "documentNumber", person.document())))
                .isEmpty();
        var units = officials
                .as(CLERK)
                .get("/api/credit-matters/units")
                .expect(200)
                .json()
                .path("items");
        assertThat(units.findValuesAsText("code")).contains(COMMUNITY);
        var rows = officials.as(CLERK).post("/api/credit-matters/search", byDocument);
        assertThat(rows.expect(200).text()).doesNotContain(person.name(), person.document());
        assertThat(officials
                        .as("grid18")
                        .post("/api/credit-matters/search", byDocument)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void endsByItselfOnItsDayAndNotTheDayBefore() {
        list();
        var until = jdbc.queryForObject(
                        "SELECT listed_until FROM credit_matter WHERE case_file_id = (SELECT id FROM case_file WHERE case_number = ?)",
                        Date.class,
                        number)
                .toLocalDate();

        travelTo(until.atStartOfDay(Zone.OFFICE).minusSeconds(1).toInstant());
        expiry.endSome();
        assertThat(sheet().at("/matter/statusCode").asText()).isEqualTo("LISTED");
        assertThat(records.hasGreenChannel(document())).isFalse();

        travelTo(until.atStartOfDay(Zone.OFFICE).plusMinutes(5).toInstant());
        assertThat(records.hasGreenChannel(document())).isTrue();
        expiry.endSome();
        assertThat(sheet().at("/matter/statusCode").asText()).isEqualTo("EXPIRED");
        assertThat(sheet().path("state").asText()).isEqualTo("CREDIT_EXPIRED");

        say("repair", "已改正").expect(200);
        officials.does(DECIDER, number, "refuseRepair", Map.of("reasons", "还缺一份"));
        assertThat(sheet().path("state").asText()).as("not listed anew").isEqualTo("CREDIT_EXPIRED");
    }

    private void list() {
        officials.does(CLERK, number, "serveNotice", NOTICE);
        officials.does(CLERK, number, "waiveDefence", Map.of());
        officials.does(DECIDER, number, "listPerson", LISTED);
    }

    /** Who logged in before the journey has to do so again. */
    private void travelTo(Instant moment) {
        time.travelTo(moment);
        officials.logInAnew();
        phone = neighbours.logIn(person.phone());
    }

    private Api.Answer say(String what, String words) {
        return phone.post(path() + '/' + what, Map.of("statement", words));
    }

    private String path() {
        return "/api/me/credit-matters/" + number;
    }

    private JsonNode sheet() {
        return phone.get(path()).expect(200).json();
    }

    private List<String> own() {
        return phone.get("/api/me/credit-matters")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("number");
    }

    private List<String> search(String username, Map<String, ?> filter) {
        return officials
                .as(username)
                .post("/api/credit-matters/search", filter)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("number");
    }

    private String paper(String name) throws Exception {
        for (var paper : sheet().at("/matter/papers")) {
            if (paper.path("name").asText().equals(name)) {
                var file = phone.get(path() + "/papers/" + paper.path("token").asText())
                        .expect(200)
                        .body();
                try (var document = Loader.loadPDF(file)) {
                    return new PDFTextStripper().getText(document).replaceAll("\\R", "");
                }
            }
        }
        throw new AssertionError("No paper " + name);
    }

    private long told(String template) {
        return jdbc.queryForList("SELECT phone FROM notice WHERE template = ?", String.class, template).stream()
                .filter(sent -> cipher.decrypt(sent).equals(person.phone()))
                .count();
    }

    private DocumentNumber document() {
        return new DocumentNumber(DocumentKind.RESIDENT_ID, new PersonalText(person.document()));
    }

    private String propose() {
        var unit = organization.findUnit(COMMUNITY).orElseThrow();
        var id = jdbc.queryForObject("SELECT staff_id FROM account WHERE username = ?", Long.class, CLERK);
        var post =
                new PostView(unit.id(), unit.code(), unit.name(), unit.kind().name(), unit.path(), "community-staff");
        var clerk = new CurrentUser(id, CLERK, CLERK, List.of(post), Set.of("credit:propose"));
        return records.propose(
                new NewCreditMatter(
                        document(),
                        new PersonalText(person.name()),
                        CreditFact.FALSE_MATERIAL,
                        null,
                        "没有实际经营",
                        unit.id()),
                clerk);
    }
}
