package org.linli.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.petitions.PetitionDesk.DESK;
import static org.linli.petitions.PetitionDesk.HEAD;
import static org.linli.petitions.PetitionDesk.LAWYER;
import static org.linli.petitions.PetitionDesk.OFFICE;
import static org.linli.petitions.PetitionDesk.OFFICER;
import static org.linli.petitions.PetitionDesk.REVIEWER;
import static org.linli.petitions.PetitionDesk.REVIEW_HEAD;
import static org.linli.petitions.PetitionDesk.opinion;
import static org.linli.petitions.PetitionDesk.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.shared.problem.NotFoundException;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ways of a petition beside the usual one, and the way back from each. */
@IntegrationTest
class PetitionPathsIT {
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
    void anObjectionGoesBackToTheOfficeThatDecides() {
        var number = desk.handedOver(desk.letter(person("异议甲")));
        desk.says(DESK, number, "objectPetition", "不属于我局职权");
        assertThat(desk.state(number)).isEqualTo("OBJECTION");
        desk.says(OFFICE, number, "upholdObjection", "成立");
        assertThat(desk.state(number)).isEqualTo("REGISTERED");
        desk.does(OFFICE, number, "forwardPetition", Map.of("petitionClass", "claim", "toUnit", "NY"));
        desk.says("dept.ny", number, "objectPetition", "也不属于我局");
        desk.says(OFFICE, number, "rejectObjection", "应由你局办理");
        assertThat(desk.state(number)).isEqualTo("ACCEPT_DECISION");
        assertThat(desk.sheet(OFFICE, number).path("handlingUnit").asText()).isEqualTo("农业农村局");
    }

    @Test
    void whatIsNotAcceptedOrHasALegalRouteIsTold() {
        var refused = desk.handedOver(desk.letter(person("不予甲")));
        desk.does(DESK, refused, "takeOverPetition", Map.of());
        desk.officials.says(OFFICER, refused, "refusePetition", Map.of("nonAcceptance", "noFacts"), "没有具体事实");
        assertThat(desk.state(refused)).isEqualTo("NOT_ACCEPTED");
        assertThat(papers(refused)).contains("信访事项不予受理告知书");

        var guided = desk.handedOver(desk.letter(person("导入甲")));
        desk.does(DESK, guided, "takeOverPetition", Map.of());
        desk.officials.says(
                OFFICER, guided, "guidePetition", Map.of("route", "arbitration", "whereTo", "农村土地承包仲裁委员会"), "请申请仲裁");
        assertThat(desk.state(guided)).isEqualTo("GUIDED");
        assertThat(papers(guided)).contains("信访事项程序性告知书");
        desk.says(OFFICER, guided, "routeEnded", "已裁决");
        assertThat(desk.state(guided)).isEqualTo("CLOSED");
    }

    @Test
    void aSuggestionIsAnsweredWithoutAnOpinion() {
        var number = desk.register(desk.letter(person("建议甲")));
        desk.does(OFFICE, number, "forwardPetition", Map.of("petitionClass", "suggestion", "toUnit", "ZR"));
        desk.does(DESK, number, "takeOverPetition", Map.of());
        desk.says(OFFICER, number, "adoptPartly", "部分采纳，明年列入计划");
        assertThat(desk.state(number)).isEqualTo("REPLIED");
    }

    @Test
    void whoStaysUnnamedGetsNoNotice() {
        var letter = desk.letter(null);
        letter.put("evidenceIds", List.of(Officials.photo(desk.officials.as(OFFICE))));
        var number = desk.accepted(letter);
        assertThat(papers(number)).doesNotContain("信访事项受理告知书", "信访事项登记回执");
        assertThat(jdbc.queryForMap(
                                "SELECT e.taken_at, e.original_name FROM evidence e JOIN case_file c ON c.id = e.case_file_id"
                                        + " WHERE c.case_number = ?",
                                number)
                        .values())
                .as("where a photo comes from would tell who he is")
                .containsOnlyNulls();
        var draft = desk.officials.act(
                OFFICER, number, "draftOpinion", Map.of("form", opinion("opinionResult", "explain", true)));
        assertThat(draft.status()).as("nobody can be heard").isEqualTo(200);
    }

    @Test
    void whoStaysUnnamedGetsNoPaperAndTheFileKeepsTheOpinion() {
        var number = desk.accepted(desk.letter(null));
        var hearing = Map.of("hearingOn", desk.today().toString(), "hearingPlace", "三楼会议室");
        desk.officials.says(OFFICER, number, "callHearing", hearing, "重大疑难");
        var held = Map.of("heldOn", desk.today().toString(), "participants", "村委会");
        desk.officials.says(OFFICER, number, "hearingHeld", held, "村委会发言");
        desk.does(OFFICER, number, "draftOpinion", opinion("opinionResult", "explain", true));
        desk.says(LAWYER, number, "passLegality", "合法");
        desk.does(HEAD, number, "signOpinion", Map.of());
        desk.serve(OFFICER, number, "opinionServed", desk.today());
        assertThat(papers(number)).containsExactlyInAnyOrder("信访事项转送函", "信访听证笔录", "信访处理意见书");

        var settled = desk.accepted(desk.letter(null));
        desk.does(OFFICER, settled, "settlePetition", Map.of("agreement", "十日内付清"));
        assertThat(papers(settled)).containsExactly("信访事项转送函");
    }

    @Test
    void itIsRatedOnItsOwnPageAndNotWithStars() {
        var receipt = desk.tryToRegister(desk.letter(person("评价甲"))).expect(201).json();
        var number = receipt.path("number").asText();
        desk.does(OFFICE, number, "forwardPetition", Map.of("petitionClass", "claim", "toUnit", "ZR"));
        desk.does(DESK, number, "takeOverPetition", Map.of());
        desk.does(OFFICER, number, "acceptPetition", Map.of());
        desk.does(OFFICER, number, "settlePetition", Map.of("agreement", "十日内付清"));
        desk.says(OFFICER, number, "opinionExecuted", "已付清");
        assertThat(desk.state(number)).isEqualTo("SETTLED");
        var stars = Map.of("queryCode", receipt.path("queryCode").asText(), "score", 5);
        address.visitor().post("/api/public/cases/" + number + "/rating", stars).expect(409);
    }

    @Test
    void whomToHoldLiableIsForTheOfficeAndThoseWhoAnswer() {
        var number = desk.accepted(desk.letter(person("追责甲")));
        var until = desk.today().plusDays(20).toString();
        var proposals = "/api/petitions/" + number + "/proposals";
        desk.officials
                .as(OFFICE)
                .post(proposals, Map.of("kind", "HOLD_LIABLE", "words", "追究经办人责任", "answerUntil", until))
                .expect(201);
        assertThat(papers(number)).contains("追究责任建议书");
        assertThat(desk.sheet(HEAD, number).path("papers").findValuesAsText("name"))
                .contains("追究责任建议书");
        assertThat(desk.officials.as(HEAD).get(proposals).expect(200).text()).contains("追究经办人责任");
        assertThat(desk.officials.notices(HEAD).toString()).contains(until);

        assertThat(desk.sheet(OFFICER, number).path("papers").findValuesAsText("name"))
                .doesNotContain("追究责任建议书");
        assertThat(desk.officials.as(OFFICER).get(proposals).expect(200).text()).doesNotContain("追究");
    }

    @Test
    void onlyAPostWithTheRightCounts() {
        var letter = desk.letter(person("司寇保密"));
        letter.put("secret", true);
        var number = desk.register(letter);
        var office = jdbc.queryForObject(
                "SELECT p.office_unit_id FROM petition p JOIN case_file c ON c.id = p.case_file_id WHERE c.case_number = ?",
                Long.class,
                number);
        var elsewhere = jdbc.queryForObject("SELECT id FROM unit WHERE code = 'NY'", Long.class);
        var somebody = new CurrentUser(
                900001,
                "somebody",
                "某某",
                List.of(
                        new PostView(office, "XF", "信访局", "DEPARTMENT", path(office), "department-officer"),
                        new PostView(elsewhere, "NY", "农业农村局", "DEPARTMENT", path(elsewhere), "petition-office")),
                Set.of("petition:read", "petition:register", "petition:propose", "petition:care"));

        assertThat(reading.read(number, somebody).knowsPetitioner()).isFalse();
        assertThat(proposals.list(number, somebody).mayPropose()).isFalse();
        assertThatThrownBy(() -> care.list(number, somebody)).isInstanceOf(NotFoundException.class);
    }

    private String path(long unitId) {
        return jdbc.queryForObject("SELECT path FROM unit WHERE id = ?", String.class, unitId);
    }

    @Test
    void whatIsAssignedIsReportedBack() {
        var number = desk.register(desk.letter(person("交办甲")));
        var until = desk.today().plusDays(90).toString();
        desk.does(
                OFFICE,
                number,
                "assignPetition",
                Map.of("petitionClass", "claim", "toUnit", "ZR", "reportBackUntil", until));
        assertThat(papers(number)).contains("信访事项交办函");
        desk.does(DESK, number, "takeOverPetition", Map.of());
        desk.does(OFFICER, number, "acceptPetition", Map.of());
        desk.does(OFFICER, number, "settlePetition", Map.of("agreement", "十日内付清"));
        desk.says(OFFICER, number, "opinionExecuted", "已付清");
        assertThat(desk.state(number)).isEqualTo("REPORTING");
        desk.says(OFFICER, number, "reportBack", "已办结");
        desk.says(OFFICE, number, "returnReport", "请附凭证");
        desk.says(OFFICER, number, "reportBack", "凭证已附");
        desk.says(OFFICE, number, "acceptReport", "同意");
        assertThat(desk.state(number)).isEqualTo("SETTLED");
        assertThat(papers(number)).contains("信访事项调解（和解）协议书", "信访事项办结报告");
    }

    @Test
    void whatComesBackFromTheLawyerOrTheHeadIsWrittenAnew() {
        var number = desk.accepted(desk.letter(person("退回甲")));
        desk.hear(number);
        desk.does(OFFICER, number, "draftOpinion", opinion("opinionResult", "support", true));
        desk.says(LAWYER, number, "returnLegality", "依据不对");
        desk.does(OFFICER, number, "draftOpinion", opinion("opinionResult", "explain", true));
        desk.says(LAWYER, number, "passLegality", "合法");
        desk.says(HEAD, number, "returnOpinion", "请补充事实");
        desk.does(OFFICER, number, "draftOpinion", opinion("opinionResult", "notSupported", true));
        desk.says(LAWYER, number, "passLegality", "合法");
        desk.does(HEAD, number, "signOpinion", Map.of());
        var opinions = desk.sheet(OFFICE, number).path("opinions");
        assertThat(opinions).as("one, written over").hasSize(1);
        assertThat(opinions.get(0).path("outcome").asText()).isEqualTo("notSupported");
        assertThat(opinions.get(0).path("signedBy").asText()).isNotBlank();
    }

    @Test
    void aRevokedOpinionIsMadeAnewInItsOwnRound() {
        var number = desk.accepted(desk.letter(person("撤销甲")));
        desk.served(number, "notSupported", desk.today());
        ask(number, "askReview");
        desk.does(REVIEWER, number, "draftReview", opinion("reviewOutcome", "revoked", false));
        desk.does(REVIEW_HEAD, number, "signReview", Map.of());
        desk.serve(REVIEWER, number, "reviewServed", desk.today());
        assertThat(desk.state(number)).isEqualTo("ACCEPTED_PETITION");
        assertThat(desk.sheet(OFFICE, number).path("extendedUntil").isMissingNode()
                        || desk.sheet(OFFICE, number).path("extendedUntil").isNull())
                .as("it may be extended again")
                .isTrue();
        desk.served(number, "support", desk.today());
        assertThat(desk.sheet(OFFICE, number).path("opinions").findValuesAsText("level"))
                .containsExactly("HANDLING", "REVIEW", "HANDLING");
    }

    @Test
    void aReviewThatIsNotAcceptedEndsThePetition() {
        var number = desk.accepted(desk.letter(person("复查甲")));
        desk.served(number, "explain", desk.today());
        ask(number, "askReview");
        desk.says(REVIEWER, number, "refuseReview", "不是申请人");
        assertThat(desk.state(number)).isEqualTo("CLOSED");
        assertThat(papers(number)).contains("不予受理复查告知书");
    }

    @Test
    void aHearingIsCalledHeldAndCalledOff() {
        var number = desk.accepted(desk.letter(person("听证甲")));
        var hearing = Map.of("hearingOn", desk.today().toString(), "hearingPlace", "自然资源局三楼会议室");
        desk.officials.says(OFFICER, number, "callHearing", hearing, "重大疑难");
        assertThat(desk.state(number)).isEqualTo("HEARING");
        desk.says(OFFICER, number, "hearingCancelled", "改期");
        desk.officials.says(OFFICER, number, "callHearing", hearing, "改期举行");
        desk.officials.says(
                OFFICER,
                number,
                "hearingHeld",
                Map.of("heldOn", desk.today().toString(), "participants", "信访人、村委会"),
                "双方发言");
        assertThat(desk.state(number)).isEqualTo("ACCEPTED_PETITION");
        assertThat(papers(number)).contains("信访听证通知书", "信访听证笔录");
    }

    @Test
    void whatIsUrgentIsReportedUpAtOnceAndTheClockRunsOn() {
        var letter = desk.letter(person("紧急甲"));
        letter.put("urgent", true);
        var number = desk.register(letter);
        desk.says(OFFICE, number, "reportUrgent", "可能引发群体事件");
        assertThat(desk.sheet(OFFICE, number).path("urgentReportedAt").asText()).isNotBlank();
        assertThat(desk.state(number)).isEqualTo("REGISTERED");
        var told = desk.officials.notices("city.center").toString();
        assertThat(told).contains(number);
    }

    @Test
    void whatTheOfficeProposesIsAnsweredInWriting() {
        var number = desk.accepted(desk.letter(person("建议乙")));
        var proposal = Map.of(
                "kind",
                "IMPROVE_WORK",
                "words",
                "补偿款发放前逐户核对账号",
                "answerUntil",
                desk.today().plusDays(30).toString());
        var proposals = "/api/petitions/" + number + "/proposals";
        desk.officials.as(OFFICER).post(proposals, proposal).expect(403);
        desk.officials.as(OFFICE).post(proposals, proposal).expect(201);
        assertThat(desk.officials
                        .as(OFFICE)
                        .post(proposals, proposal)
                        .expect(409)
                        .text())
                .contains("尚未反馈");
        assertThat(papers(number)).contains("改进工作建议书");
        assertThat(desk.officials.notices(HEAD).toString()).contains(number);

        var answer = Map.of("kind", "IMPROVE_WORK", "words", "已改为发放前由村务监督委员会核对");
        var answers = "/api/petitions/" + number + "/proposal-answers";
        desk.officials.as(OFFICER).post(answers, answer).expect(403);
        desk.officials.as(HEAD).post(answers, answer).expect(201);
        desk.officials.as(HEAD).post(answers, answer).expect(409);
        var shown = desk.officials.as(OFFICE).get(proposals).expect(200).json().at("/items/0");
        assertThat(shown.path("answer").asText()).contains("村务监督委员会");
        assertThat(shown.path("answeredBy").asText()).isNotBlank();
    }

    @Test
    void theOfficeGoesOnCaringAfterTheEndAndKeepsItToItself() {
        var number = desk.accepted(desk.letter(person("疏导甲")));
        var care = "/api/petitions/" + number + "/care";
        var visit = Map.of("doneOn", desk.today().toString(), "words", "上门谈心，联系村里帮其申请临时救助");
        assertThat(desk.officials.as(OFFICE).post(care, visit).expect(409).text())
                .contains("办结以后");
        desk.does(OFFICER, number, "settlePetition", Map.of("agreement", "十日内付清"));
        desk.says(OFFICER, number, "opinionExecuted", "已付清");

        desk.officials.as(OFFICE).post(care, visit).expect(201);
        var tomorrow = Map.of("doneOn", desk.today().plusDays(1).toString(), "words", "明天再去");
        assertThat(desk.officials.as(OFFICE).post(care, tomorrow).expect(400).text())
                .contains("doneOn");
        var log = desk.officials.as(OFFICE).get(care).expect(200).json().path("items");
        assertThat(log).hasSize(1);
        assertThat(log.get(0).path("words").asText()).contains("临时救助");
        desk.officials.as(OFFICER).get(care).expect(403);
    }

    private void ask(String number, String outcome) {
        desk.officials.says(
                OFFICER, number, outcome, Map.of("askedOn", desk.today().toString()), "不服");
    }

    private List<String> papers(String number) {
        return desk.sheet(OFFICE, number).path("papers").findValuesAsText("name");
    }
}
