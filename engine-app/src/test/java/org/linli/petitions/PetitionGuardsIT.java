package org.linli.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.petitions.PetitionDesk.HEAD;
import static org.linli.petitions.PetitionDesk.LAWYER;
import static org.linli.petitions.PetitionDesk.OFFICE;
import static org.linli.petitions.PetitionDesk.OFFICER;
import static org.linli.petitions.PetitionDesk.opinion;
import static org.linli.petitions.PetitionDesk.person;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff may not do to a petition, whoever asks them to. */
@IntegrationTest
class PetitionGuardsIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

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
    void onlyTheSameMatterIsMergedOrRefusedAgain() {
        var stranger = person("陌路甲");
        stranger.put("phone", "13700137111");
        var other = desk.register(desk.letter(stranger));
        var own = desk.register(desk.letter(person("陌路乙")));
        for (var outcome : List.of("mergePetition", "refuseAgain")) {
            var body = Map.of("form", Map.of("earlierNumber", other), "opinion", "同一件事");
            assertThat(officials().act(OFFICE, own, outcome, body).expect(400).text())
                    .as(outcome)
                    .contains("earlierNumber", "同一信访人");
        }
    }

    @Test
    void staffWithdrawOnlyWithASignedStatementAndServeOnlyWithProof() {
        var number = desk.accepted(desk.letter(person("凭证甲")));
        var said = Map.of("form", Map.of(), "opinion", "电话里说不要了");
        assertThat(officials()
                        .act(OFFICER, number, "withdrawPetition", said)
                        .expect(400)
                        .text())
                .contains("evidence", "签名");
        desk.hear(number);
        desk.does(OFFICER, number, "draftOpinion", opinion("opinionResult", "explain", true));
        desk.says(LAWYER, number, "passLegality", "合法");
        desk.does(HEAD, number, "signOpinion", Map.of());
        var bare = Map.of(
                "form", Map.of("servedHow", "direct", "servedOn", desk.today().toString(), "receiver", "欧阳某"));
        assertThat(officials()
                        .act(OFFICER, number, "opinionServed", bare)
                        .expect(400)
                        .text())
                .contains("evidence");
    }

    @Test
    void nobodyJudgesAComplaintOfHimself() {
        var ofOffice = desk.letter(person("回避甲"));
        ofOffice.put("complainedUnit", "XFJ");
        assertThat(desk.tryToRegister(ofOffice).expect(400).text()).contains("complainedUnit", "上一级");

        var ofHead = desk.letter(person("回避乙"));
        ofHead.put("complainedUsername", HEAD);
        var number = desk.register(ofHead);
        var form = Map.of("form", Map.of("petitionClass", "claim", "toUnit", "ZR"));
        assertThat(officials()
                        .act(OFFICE, number, "forwardPetition", form)
                        .expect(400)
                        .text())
                .contains("toUnit", "负责人");

        var ofReviewers = desk.letter(person("回避丙"));
        ofReviewers.put("complainedUnit", "FCFH");
        var reviewed = desk.handedOver(ofReviewers);
        assertThat(desk.sheet(OFFICE, reviewed).path("reviewUnit").asText())
                .isEqualTo(desk.sheet(OFFICE, reviewed).path("reReviewUnit").asText());
    }

    private Officials officials() {
        return desk.officials;
    }
}
