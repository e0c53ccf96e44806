package org.linli.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.services.Counter.CLERK;
import static org.linli.services.Counter.SECRETARY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.residents.DocumentNumbers;
import org.linli.shared.Zone;
import org.linli.shared.persistence.DataCipher;
import org.linli.sharing.SharedData;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Applications at a village window, from an identity to the paper, with every way back. */
@IntegrationTest
class ServiceApplicationIT {
    private static final String TOWN = "street2";

    @Autowired
    private ApiAddress address;

    @Autowired
    private SharedData data;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private DataCipher cipher;

    private Counter counter;

    @BeforeEach
    void open() {
        counter = new Counter(address, data, documents);
    }

    @Test
    void anElderlyCardIsGrantedAtOnceFromAnIdentityAlone() {
        var person = counter.known("钟离老人", "19560101");
        var asked = counter.outlook("49", person).path("materials");
        assertThat(asked).hasSize(4);
        assertThat(asked.findValuesAsText("required")).containsExactly("true", "false", "false", "false");
        assertThat(asked.get(0).path("form").asBoolean()).isTrue();

        var number = Counter.number(counter.apply(CLERK, "49", person, List.of(), "SELF"));

        var sheet = counter.sheet(CLERK, number);
        assertThat(sheet.path("state").asText()).isEqualTo("GRANTED");
        assertThat(sheet.path("decision").asText()).isEqualTo("GRANTED");
        assertThat(sheet.path("decidedBy").isNull()).as("by rules").isTrue();
        assertThat(sheet.path("reason").asText()).contains("60 周岁");
        counter.does(CLERK, number, "制证", "issueAndDeliver", Map.of("deliveredHow", "self", "receiver", "钟离老人"), null);
        assertThat(counter.state(number)).isEqualTo("DELIVERED");
        assertThat(counter.papers(number)).containsExactlyInAnyOrder("GRANTED", "LICENCE", "DELIVERY");
        assertThat(counter.sheet(CLERK, number).path("rating").toString())
                .as("whoever was rated does not rate")
                .contains("rated")
                .doesNotContain("/r/");
    }

    @Test
    void whoIsTooYoungIsRefusedByAPersonWithReasonsAndRemedies() {
        var number = Counter.number(counter.apply(CLERK, "49", counter.known("钟离年轻", "19900101"), List.of(), "SELF"));
        assertThat(counter.state(number)).isEqualTo("REVIEW");

        counter.does(CLERK, number, "审查", "passReview", Map.of("suggestion", "refuse"), "未满 60 周岁");
        counter.does(SECRETARY, number, "审定", "refuseApplication", Map.of(), "未满 60 周岁，不属于优待对象");

        var sheet = counter.sheet(CLERK, number);
        assertThat(sheet.path("state").asText()).isEqualTo("REFUSED");
        assertThat(sheet.path("reason").asText()).contains("优待对象");
        assertThat(sheet.path("decidedBy").asText()).isNotBlank();
        assertThat(counter.papers(number)).contains("REFUSED");
    }

    @Test
    void whatIsMissingIsAskedForOnceAndNeverAgain() {
        var person = counter.known("钟离补正", "19700101");
        var number = Counter.number(counter.apply(CLERK, "05", person, List.of(), "SELF"));
        assertThat(counter.state(number)).isEqualTo("PRECHECK");
        var missing = missing(counter.sheet(CLERK, number));
        assertThat(missing).hasSize(1);
        var task = counter.task(CLERK, number, "预审");
        var early = counter.acts(CLERK, task, "acceptApplication", Map.of(), null);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().path("detail").asText())
                .contains(missing.get(0).path("name").asText());

        counter.does(CLERK, number, "预审", "requestSupplement", Map.of("supplementUntil", in(10)), "请补交医学佐证");

        assertThat(counter.state(number)).isEqualTo("SUPPLEMENT");
        assertThat(counter.papers(number)).contains("ONE_TIME_NOTICE");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM notice WHERE template = 'applicationToSupply'", Integer.class))
                .as("told at the telephone he left")
                .isPositive();
        assertThat(counter.sheet(CLERK, number).path("promisedUntil").isNull())
                .as("the clock does not run yet")
                .isTrue();
        mark(number, missing.get(0).path("sort").asInt());
        counter.does(CLERK, number, "等待补正", "supplied");
        assertThat(counter.state(number)).isEqualTo("REVIEW");
        assertThat(counter.sheet(CLERK, number).path("acceptance").asText()).isEqualTo("SUPPLIED");
        assertThat(counter.sheet(CLERK, number).path("promisedUntil").asText()).isNotBlank();
    }

    @Test
    void whatIsMinorMayFollowWhileTheClockRuns() {
        var number = Counter.number(counter.apply(CLERK, "26", counter.known("钟离容缺", "19700101"), List.of(), "SELF"));

        counter.does(CLERK, number, "预审", "tolerate", Map.of("missingUntil", in(5)), null);

        assertThat(counter.state(number)).isEqualTo("TOLERANT");
        assertThat(counter.papers(number)).contains("TOLERANCE", "ACCEPTANCE");
        assertThat(counter.sheet(CLERK, number).path("promisedUntil").asText()).isNotBlank();
        var task = counter.task(CLERK, number, "等待容缺材料");
        assertThat(counter.acts(CLERK, task, "missingSupplied", Map.of(), null).status())
                .isEqualTo(409);
        mark(number, missing(counter.sheet(CLERK, number)).get(0).path("sort").asInt());
        counter.does(CLERK, number, "等待容缺材料", "missingSupplied");
        assertThat(counter.state(number)).isEqualTo("REVIEW");
    }

    @Test
    void aLicenceIsNeverDecidedByAVillage() {
        var number = counter.applied(CLERK, "62", counter.known("钟离伐木", "19700101"));
        assertThat(counter.state(number)).isEqualTo("REVIEW");
        assertThat(counter.officials
                        .as(SECRETARY)
                        .get("/api/cases/" + number + "/task")
                        .json()
                        .path("actionable")
                        .asBoolean())
                .isFalse();

        counter.does("officer.ly", number, "审查", "passReview", Map.of("suggestion", "grant"), "符合采伐限额");
        sites("officer.ly", "officer.ly2", number);
        counter.does("head.ly", number, "审定", "grantApplication");

        assertThat(counter.state(number)).isEqualTo("GRANTED");
        var granted = counter.sheet(CLERK, number).path("papers");
        for (var paper : granted) {
            if (paper.path("kind").asText().equals("GRANTED")) {
                assertThat(paper.path("organ").asText()).contains("林业");
            }
        }
    }

    @Test
    void aCertificateIsHandedOutOnceByItsCaseAndPrintedAtItsWindow() {
        var number = counter.applied(CLERK, "62", counter.known("钟离领证", "19700101"));
        counter.does("officer.ly", number, "审查", "passReview", Map.of("suggestion", "grant"), "符合采伐限额");
        sites("officer.ly", "officer.ly2", number);
        counter.does("head.ly", number, "审定", "grantApplication");
        var prepared = certificates(number).get(0);
        for (var deed : List.of("ISSUE", "ABANDON")) {
            assertThat(counter.clerk()
                            .post(
                                    "/api/licences/"
                                            + prepared.path("licenceId").asText() + "/deeds",
                                    Map.of("deed", deed, "note", "先办"))
                            .expect(409)
                            .text())
                    .contains("随事项制证");
        }
        counter.does(CLERK, number, "制证", "issueResult");
        var faulty = counter.sheet(CLERK, number).path("licenceNumber").asText();

        counter.does(CLERK, number, "送达", "remakeResult", Map.of(), "姓名打错，钟离领证电话13800138000");
        counter.does(CLERK, number, "制证", "issueAndDeliver", Map.of("deliveredHow", "self", "receiver", "钟离领证"), null);

        var certificates = certificates(number);
        assertThat(certificates.findValuesAsText("state")).containsExactly("ISSUED", "REPLACED");
        assertThat(certificates.findValuesAsText("number")).contains(faulty);
        assertThat(counter.papers(number)).doesNotContain("RESULT");
        var valid = licence(certificates.get(0));
        assertThat(valid.path("facts").toString())
                .as("what stood on the first one")
                .contains("林木采伐");
        for (var username : List.of(CLERK, SECRETARY, "officer.ly")) {
            counter.officials
                    .as(username)
                    .post("/api/sealed-papers/" + valid.path("paperToken").asText() + "/copies", null)
                    .expect(200);
        }
        counter.officials
                .as("comm1")
                .post("/api/sealed-papers/" + valid.path("paperToken").asText() + "/copies", null)
                .expect(404);
        var acceptance = StreamSupport.stream(
                        counter.sheet(CLERK, number).path("papers").spliterator(), false)
                .filter(paper -> paper.path("kind").asText().equals("ACCEPTANCE"))
                .findFirst()
                .orElseThrow();
        var copies = "/api/sealed-papers/" + acceptance.path("token").asText();
        counter.clerk().post(copies + "/copies", null).expect(200);
        assertThat(counter.officials
                        .as("officer.ly")
                        .get(copies)
                        .expect(200)
                        .json()
                        .at("/copies/0/madeBy")
                        .asText())
                .isNotBlank();
        assertThat(papersFound(CLERK, number))
                .as("sealed by the department, handed out at the window")
                .contains(
                        acceptance.path("token").asText(),
                        valid.path("paperToken").asText());
        assertThat(papersFound("comm1", number)).isEmpty();
    }

    private List<String> papersFound(String username, String number) {
        return counter.officials
                .as(username)
                .get("/api/sealed-papers?q=" + number)
                .expect(200)
                .json()
                .findValuesAsText("token");
    }

    private JsonNode certificates(String number) {
        return counter.clerk()
                .post(
                        "/api/licences/search",
                        Map.of("text", number, "endsSoon", false, "proposed", false, "page", 0, "size", 20))
                .expect(200)
                .json()
                .path("items");
    }

    private JsonNode licence(JsonNode row) {
        return counter.clerk()
                .get("/api/licences/" + row.path("licenceId").asText())
                .expect(200)
                .json();
    }

    @Test
    void theSecondOnSiteIsSomebodyElse() {
        var number = counter.applied(CLERK, "39", counter.known("钟离核实", "19700101"));
        var visit = Map.of("visitedOn", in(0), "companion", "村干部");

        counter.does(TOWN, number, "上门核实（踏勘）", "siteChecked", visit, "家庭情况属实");

        assertThat(counter.officials
                        .as(TOWN)
                        .post("/api/tasks/" + secondOnSite(number) + "/actions/confirmSite", Map.of("form", Map.of()))
                        .status())
                .as("nobody confirms what he found himself")
                .isIn(403, 409);
    }

    @Test
    void anApplicationTwiceForOneMatterIsOne() {
        var person = counter.known("钟离重复", "19700101");
        var number = counter.applied(CLERK, "05", person);

        var again = counter.apply(CLERK, "05", person, List.of(), "SELF");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("detail").asText()).contains(number);
    }

    @Test
    void nothingPersonalStandsWhereItDoesNotBelong() {
        var person = counter.known("钟离隐私", "19700101");
        var number = counter.applied(CLERK, "05", person);

        var row = jdbc.queryForMap(
                        "SELECT a.* FROM service_application a JOIN case_file c ON c.id = a.case_file_id WHERE c.case_number = ?",
                        number)
                .toString();
        var file = counter.officials.caseFile(CLERK, number).toString() + counter.officials.timeline(CLERK, number);
        var id = person.get("documentNumber").toString();
        assertThat(row).doesNotContain("钟离").doesNotContain(id);
        assertThat(file).doesNotContain("钟离").doesNotContain(id);
        for (var stranger : List.of("comm1", "street1", "officer.ny", "grid12", "city.center")) {
            assertThat(counter.officials
                            .as(stranger)
                            .get("/api/service-applications/" + number)
                            .status())
                    .as(stranger)
                    .isIn(403, 404);
        }
    }

    @Test
    void anApplicationIsFoundByItsApplicantOnlyWhereSomebodyWorksOnIt() {
        var person = counter.known("钟离查找", "19700101");
        var number = counter.applied(CLERK, "05", person);
        var question = Map.of("documentNumber", person.get("documentNumber"), "item", "05", "open", true);

        for (var reader : List.of(CLERK, "sec4", TOWN, "officer.wj")) {
            var found = counter.officials
                    .as(reader)
                    .post("/api/service-applications/search", question)
                    .expect(200)
                    .json();
            assertThat(found.path("items").findValuesAsText("number"))
                    .as(reader)
                    .containsExactly(number);
            assertThat(found.toString()).as("lists name nobody").doesNotContain("钟离");
        }
        var byNumber = counter.officials
                .as(CLERK)
                .post("/api/service-applications/search", Map.of("number", number.substring(number.length() - 13)))
                .expect(200)
                .json();
        assertThat(byNumber.path("items").findValuesAsText("number")).contains(number);
        assertThat(byNumber.path("items").findValuesAsText("number"))
                .allSatisfy(found -> assertThat(found).endsWith(number.substring(number.length() - 13)));
        var elsewhere = counter.officials
                .as("comm1")
                .post("/api/service-applications/search", question)
                .expect(200)
                .json();
        assertThat(elsewhere.path("total").asInt()).isZero();
    }

    @Test
    void figuresAddUpHoweverTheyAreGrouped() {
        counter.apply(CLERK, "49", counter.known("钟离统计", "19500101"), List.of(), "ELECTRONIC")
                .expect(201);
        var today = in(0);

        for (var by : List.of("ITEM", "UNIT", "MONTH")) {
            var figures = counter.officials
                    .as(SECRETARY)
                    .get("/api/service-figures?from=%s&to=%s&by=%s".formatted(today, today, by))
                    .expect(200)
                    .json();
            var received = 0;
            for (var group : figures.path("groups")) {
                assertThat(group.path("name").asText()).as(by).isNotBlank();
                received += group.path("received").asInt();
            }
            assertThat(received).as(by).isEqualTo(figures.at("/whole/received").asInt());
            assertThat(figures.at("/whole/instant").asInt()).as(by).isPositive();
            assertThat(figures.at("/whole/inPromise").asInt())
                    .isEqualTo(figures.at("/whole/decided").asInt());
        }
        assertThat(counter.officials
                        .as("comm4")
                        .get("/api/service-figures?from=%s&to=%s".formatted(today, today))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void eachNumberLeadsToAsManyRows() {
        counter.apply(CLERK, "49", counter.known("钟离明细", "19500101"), List.of(), "ELECTRONIC")
                .expect(201);
        counter.apply(CLERK, "05", counter.known("钟离待办", "19700101"), List.of(), "SELF")
                .expect(201);
        var secretary = counter.officials.as(SECRETARY);
        var today = in(0);
        var period = "/api/service-figures%s?from=%s&to=%s&by=%s%s";
        var units = secretary
                .get(period.formatted("", today, today, "UNIT", ""))
                .expect(200)
                .json();

        for (var group : units.path("groups")) {
            var unit = group.path("code").asText();
            var one = secretary
                    .get(period.formatted("", today, today, "ITEM", "&unit=" + unit))
                    .expect(200)
                    .json();
            assertThat(one.at("/whole/received").asInt())
                    .isEqualTo(group.path("received").asInt());
            assertThat(rows(unit, null)).isEqualTo(group.path("received").asLong());
            assertThat(rows(unit, "DECIDED")).isEqualTo(group.path("decided").asLong());
            assertThat(rows(unit, "INSTANT")).isEqualTo(group.path("instant").asLong());
            assertThat(rows(unit, "IN_PROMISE"))
                    .isEqualTo(group.path("inPromise").asLong());
            assertThat(rows(unit, "PAST_PROMISE"))
                    .isEqualTo(group.path("decided").asLong()
                            - group.path("inPromise").asLong());
            assertThat(rows(unit, "IN_LAW")).isEqualTo(group.path("inLaw").asLong());
            assertThat(rows(unit, "PAST_LAW"))
                    .isEqualTo(
                            group.path("decided").asLong() - group.path("inLaw").asLong());
        }
        var elderlyCard = secretary
                .get(period.formatted("", today, today, "MONTH", "&item=49"))
                .expect(200)
                .json();
        assertThat(elderlyCard.at("/whole/cuts/materials/before").asInt())
                .as("what it asked for once")
                .isPositive();
        assertThat(elderlyCard.at("/groups/0/code").asText()).isEqualTo(today.substring(0, 7));
        assertThat(secretary
                        .get(period.formatted("/export", today, today, "ITEM", "&format=CSV"))
                        .expect(200)
                        .text())
                .contains("即办率")
                .contains("老年优待证");
        assertThat(secretary
                        .get(period.formatted("", today, today, "ITEM", "&unit=nowhere"))
                        .status())
                .isEqualTo(400);
    }

    private long rows(String unit, String part) {
        var question = new HashMap<String, Object>(Map.of("unit", unit, "from", in(0), "to", in(0)));
        question.put("part", part);
        return counter.officials
                .as(SECRETARY)
                .post("/api/service-applications/search", question)
                .expect(200)
                .json()
                .path("total")
                .asLong();
    }

    @Test
    void whatIsWantedElectronicallyIsIssuedAtOnce() {
        var number =
                Counter.number(counter.apply(CLERK, "27", counter.known("钟离电子", "19700101"), List.of(), "ELECTRONIC"));

        var sheet = counter.sheet(CLERK, number);
        assertThat(sheet.path("state").asText()).isEqualTo("DELIVERED");
        assertThat(sheet.path("deliveredHow").asText()).isEqualTo("ELECTRONIC");
        assertThat(counter.papers(number)).containsExactlyInAnyOrder("GRANTED", "RESULT");
        assertThat(counter.officials.timeline(CLERK, number).toString())
                .as("what happened without anybody")
                .contains("按规则当场准予", "电子证照已签发");
    }

    @Test
    void anElectronicCertificateStandsInTheBookAndTakesNoBlank() {
        var left = blanks();
        var number =
                Counter.number(counter.apply(CLERK, "49", counter.known("钟离电卡", "19560101"), List.of(), "ELECTRONIC"));

        assertThat(counter.state(number)).isEqualTo("DELIVERED");
        assertThat(counter.papers(number)).contains("LICENCE").doesNotContain("RESULT", "DELIVERY");
        assertThat(blanks()).isEqualTo(left);
        var found = counter.clerk()
                .post(
                        "/api/licences/search",
                        Map.of("text", number, "endsSoon", false, "proposed", false, "page", 0, "size", 20))
                .expect(200)
                .json()
                .path("items");
        assertThat(found).hasSize(1);
        var licence = found.get(0);
        assertThat(licence.path("electronic").asBoolean()).isTrue();
        assertThat(licence.path("state").asText()).isEqualTo("ISSUED");
        assertThat(licence.path("stubNumber").isNull()).isTrue();
        assertThat(licence.path("number").asText())
                .isEqualTo(counter.sheet(CLERK, number).path("licenceNumber").asText());
    }

    @Test
    void whatNotEverybodyHasIsAskedOfThoseWhoHaveIt() {
        var person = Counter.person("钟离如有", "19800101");
        var asked = counter.outlook("39", person).path("materials");
        var optional = StreamSupport.stream(asked.spliterator(), false)
                .filter(line -> line.path("ifAny").asBoolean())
                .toList();
        assertThat(optional).extracting(line -> line.path("name").asText()).containsExactly("残疾人证", "疾病证明");
        assertThat(optional)
                .allMatch(line -> !line.path("required").asBoolean()
                        && line.path("reason").asText().contains("没有不用"));

        var number = Counter.number(counter.apply(CLERK, "39", person, List.of(), "SELF"));
        var lines = counter.sheet(CLERK, number).path("materials");
        assertThat(StreamSupport.stream(lines.spliterator(), false)
                        .filter(line -> line.path("state").asText().equals("NONE")))
                .extracting(line -> line.path("name").asText())
                .containsExactly("残疾人证", "疾病证明");
        assertThat(missing(counter.sheet(CLERK, number)))
                .extracting(line -> line.path("name").asText())
                .doesNotContain("残疾人证", "疾病证明");
        var card = optional.get(0).path("sort").asInt();
        mark(number, card);
        assertThat(lineOf(number, card)).as("he had one after all").isEqualTo("SEEN");
        missing(counter.sheet(CLERK, number))
                .forEach(line -> mark(number, line.path("sort").asInt()));
        counter.does(CLERK, number, "预审", "acceptApplication");
        assertThat(counter.state(number)).isEqualTo("REVIEW");
    }

    @Test
    void aListNamesNoneThatTheReaderCannotOpenYet() {
        var person = counter.known("长孙查询", "19800101");
        var number = Counter.number(counter.apply(CLERK, "20", person, List.of(), "SELF"));
        var wanted = Map.of("documentKind", "RESIDENT_ID", "documentNumber", person.get("documentNumber"));

        for (var reader : List.of(CLERK, "dept.mz", "officer.mz", "head.mz", TOWN)) {
            var found = counter.officials
                    .as(reader)
                    .post("/api/service-applications/search", wanted)
                    .expect(200)
                    .json();
            var sheet = counter.officials.as(reader).get("/api/service-applications/" + number);
            assertThat(found.path("total").asInt()).as(reader).isEqualTo(sheet.status() == 200 ? 1 : 0);
        }
    }

    @Test
    void anItemOfDisputedDataIsAskedForAgain() {
        var person = counter.known("南宫异议", "19500101");
        var sort = 0;
        for (var material : counter.outlook("39", person).path("materials")) {
            if (material.path("exemption").asInt() == 2) {
                sort = material.path("sort").asInt();
            }
        }
        var index = sort;
        assertThat(material(counter.outlook("39", person), index)
                        .path("required")
                        .asBoolean())
                .isFalse();

        transactions.executeWithoutResult(
                status -> jdbc.update("""
                INSERT INTO shared_dispute (number, record_id, claim, kind_code, owner_code, case_number, state, raised_at,
                                            raised_by_id, raised_by, raised_in, due_at)
                SELECT RIGHT(CONCAT('00000000000000000000000000000000', r.id), 32), r.id, ?, r.kind_code, r.owner_code, 'x',
                       'OPEN', r.received_at, 1, 'x', 'x', r.received_at
                  FROM shared_record r
                 WHERE r.case_number = ?""", cipher.encrypt("有误"), "T" + person.get("documentNumber")));

        assertThat(material(counter.outlook("39", person), index)
                        .path("exemption")
                        .asInt())
                .isNotEqualTo(2);
        var number = Counter.number(counter.apply(CLERK, "39", person, List.of(), "SELF"));
        assertThat(lineOf(number, index)).isNotEqualTo("EXEMPT");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM shared_lookup WHERE way = 'OUTLOOK' AND item_code = '39' AND staff_id IS NOT NULL",
                        Integer.class))
                .isPositive();
    }

    private static JsonNode material(JsonNode outlook, int sort) {
        return StreamSupport.stream(outlook.path("materials").spliterator(), false)
                .filter(line -> line.path("sort").asInt() == sort)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anApplicantTakesItBackWhileOnlyTheChecksBesideTheReviewAreOpen() {
        var person = counter.known("钟离撤回", "19800101");
        var received = counter.apply(CLERK, "39", person, List.of(), "SELF")
                .expect(201)
                .json();
        var number = received.path("number").asText();
        counter.does(TOWN, number, "审查", "passReview", Map.of("suggestion", "grant"), "符合条件");
        counter.does(TOWN, number, "公示", "objection", Map.of("postedAt", "村务公开栏"), "有人反映他有两套房");
        var sheet = counter.sheet(CLERK, number);
        assertThat(sheet.path("state").asText()).isEqualTo("REVIEW");

        var withdrawal = Map.of("queryCode", received.path("queryCode").asText(), "reason", "家里有人就业了");
        var path = "/api/public/cases/" + number + "/withdrawal";
        assertThat(counter.clerk().post(path, withdrawal).expect(403).text())
                .as("the clerk knows the code and is not the applicant")
                .contains("staff-session", "退出登录");
        address.visitor().post(path, withdrawal).expect(204);

        assertThat(counter.state(number)).isEqualTo("WITHDRAWN");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM work_item WHERE case_number = ? AND status IN ('POOL', 'CLAIMED')",
                        Integer.class,
                        number))
                .isZero();
        counter.apply(CLERK, "39", person, List.of(), "SELF").expect(201);
    }

    private String lineOf(String number, int sort) {
        return counter.sheet(CLERK, number)
                .path("materials")
                .get(sort)
                .path("state")
                .asText();
    }

    private Integer blanks() {
        return jdbc.queryForObject(
                "SELECT SUM(next_number) FROM licence_stub_range r JOIN licence_stock s ON s.id = r.stock_id"
                        + " WHERE s.kind_code = 'senior-card'",
                Integer.class);
    }

    private void sites(String first, String second, String number) {
        counter.does(
                first, number, "上门核实（踏勘）", "siteChecked", Map.of("visitedOn", in(0), "companion", "林业站"), "位置、数量属实");
        counter.does(second, number, "第二人确认", "confirmSite");
    }

    private void mark(String number, int sort) {
        counter.clerk()
                .put("/api/service-applications/%s/materials/%d".formatted(number, sort), Map.of("there", true))
                .expect(200);
    }

    private String secondOnSite(String number) {
        return jdbc.queryForObject(
                "SELECT w.task_id FROM work_item w WHERE w.case_number = ? AND w.element_id = 'Task_ConfirmSite'",
                String.class,
                number);
    }

    private static List<JsonNode> missing(JsonNode sheet) {
        return StreamSupport.stream(sheet.path("materials").spliterator(), false)
                .filter(one -> one.path("state").asText().equals("MISSING"))
                .toList();
    }

    private static String in(int days) {
        return LocalDate.now(Zone.OFFICE).plusDays(days).toString();
    }
}
