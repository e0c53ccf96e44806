package org.linli.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.petitions.PetitionDesk.OFFICE;
import static org.linli.petitions.PetitionDesk.OFFICER;
import static org.linli.petitions.PetitionDesk.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.residents.ArchiveFixture;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What nobody can mean is refused, and the field that is wrong is named. */
@IntegrationTest
class PetitionInputIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    private PetitionDesk desk;

    @BeforeEach
    void open() {
        desk = new PetitionDesk(address, clock);
    }

    @Test
    void whoSpeaksForAGroupIsSomebodyAndNamedOnce() {
        assertThat(refusedSpeakers(Collections.singletonList(null))).startsWith("representatives[0]");
        var card = ArchiveFixture.idNumber("19710203");
        var first = speaker("公孙一", card, null);
        assertThat(refusedSpeakers(List.of(first, speaker("公孙一", card, "13800138001"))))
                .isEqualTo("representatives[1].name");
        assertThat(refusedSpeakers(List.of(speaker("公孙一", null, null), speaker("公孙一", null, null))))
                .isEqualTo("representatives[1].name");
        assertThat(refusedSpeakers(List.of(first, speaker("公孙二", "990981197102030000", null))))
                .isEqualTo("representatives[1].documentNumber");
        assertThat(refusedSpeakers(List.of(first, speaker("公孙二", null, "没有电话"))))
                .isEqualTo("representatives[1].phone");

        var unnamed = visit(List.of(first));
        unnamed.put("petitioner", null);
        assertThat(refused(unnamed)).isEqualTo("representatives");
        unnamed.put("representatives", List.of());
        desk.register(unnamed);

        var namesakes = List.of(
                first,
                speaker("公孙一", ArchiveFixture.idNumber("19820304"), null),
                speaker("公孙二", null, " 0123-4567890 "));
        desk.register(visit(namesakes));
    }

    @Test
    void whoPetitionsLeavesATelephoneThatCanBeOne() {
        var who = person("公良电话");
        who.put("phone", "打村里");
        assertThat(refused(desk.letter(who))).isEqualTo("petitioner.phone");
        who.put("phone", "+86 138 0013 8000");
        desk.register(desk.letter(who));
    }

    @Test
    void itCameInOnADayThatCanBe() {
        for (var day :
                List.of("1989-12-31", "-2026-01-01", desk.today().plusDays(1).toString())) {
            var letter = desk.letter(person("公羊日期"));
            letter.put("receivedOn", day);
            assertThat(refused(letter)).as(day).isEqualTo("receivedOn");
        }
        var letter = desk.letter(person("公羊日期"));
        letter.put("receivedOn", "1989-12-31");
        assertThat(desk.tryToRegister(letter).text()).contains("1990 年");
    }

    @Test
    void anAnswerIsWantedWithinAYear() {
        var late = desk.today().plusYears(1).plusDays(1);
        var number = desk.register(desk.letter(person("公冶期限")));
        var form = Map.of("petitionClass", "claim", "toUnit", "ZR", "reportBackUntil", late.toString());
        assertThat(desk.officials
                        .act(OFFICE, number, "assignPetition", Map.of("form", form))
                        .expect(400)
                        .text())
                .contains("reportBackUntil");

        desk.does(OFFICE, number, "forwardPetition", Map.of("petitionClass", "claim", "toUnit", "ZR"));
        assertThat(propose(number, late).expect(400).text()).contains("answerUntil");
        propose(number, late.minusDays(1)).expect(201);
    }

    private Api.Answer propose(String number, LocalDate until) {
        return desk.officials
                .as(OFFICE)
                .post(
                        "/api/petitions/" + number + "/proposals",
                        Map.of("kind", "IMPROVE_WORK", "words", "逐户核对账号", "answerUntil", until.toString()));
    }

    @Test
    void nobodyWasCaredForBeforeHePetitioned() {
        var number = desk.accepted(desk.letter(person("公西疏导")));
        desk.does(OFFICER, number, "settlePetition", Map.of("agreement", "十日内付清"));
        desk.says(OFFICER, number, "opinionExecuted", "已付清");
        var early = Map.of("doneOn", desk.today().minusDays(1).toString(), "words", "上门谈心");
        assertThat(desk.officials
                        .as(OFFICE)
                        .post("/api/petitions/" + number + "/care", early)
                        .expect(400)
                        .text())
                .contains("doneOn");
    }

    @Test
    void whatWasSealedIsNoEarlierPetition() {
        var accusation = desk.letter(person("巫马检举"));
        accusation.put("complainedUnit", "990981100202");
        accusation.put("routeFacts", Map.of("accusesOfficial", true));
        var number = desk.register(accusation);
        var again = desk.letter(person("巫马又来"));
        again.put("earlier", number);
        desk.register(again);

        desk.does(OFFICE, number, "sealAccusation", Map.of("accused", "石桥村某某"));
        assertThat(refused(again)).isEqualTo("earlier");
    }

    @Test
    void whatAnUnnamedPersonSendsTwiceComesInOnce() {
        var visitor = address.visitor();
        var matter =
                Map.of("contentClass", "land", "claim", "补发补偿款", "facts", "修路征地，钱没有到", "community", "990981100202");
        var key = Map.of("Idempotency-Key", "unnamed-" + System.nanoTime());
        var first = visitor.send("POST", "/api/public/petitions", matter, key).expect(201);
        var again = visitor.send("POST", "/api/public/petitions", matter, key).expect(201);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void additionsByPhoneAreCounted() {
        var phone = new Neighbours(address, jdbc, cipher).logIn(Neighbours.phone());
        var wish = new HashMap<String, Object>(
                Map.of("name", "漆雕补充", "secret", false, "contentClass", "land", "claim", "补发补偿款", "facts", "钱没有到"));
        wish.put("community", "990981100202");
        var number = phone.post("/api/me/petitions", wish)
                .expect(201)
                .json()
                .path("number")
                .asText();
        var path = "/api/me/petitions/" + number + "/supplements";
        var statuses = new int[11];
        Arrays.setAll(
                statuses, n -> phone.post(path, Map.of("words", "补充 " + n)).status());
        assertThat(statuses).startsWith(200).endsWith(429);
        assertThat(desk.sheet(OFFICE, number).path("supplements")).hasSizeLessThan(11);
    }

    private String refusedSpeakers(List<Map<String, Object>> speakers) {
        return refused(visit(speakers));
    }

    private String refused(Map<String, Object> petition) {
        return desk.tryToRegister(petition)
                .expect(400)
                .json()
                .at("/errors/0/field")
                .asText();
    }

    private Map<String, Object> visit(List<Map<String, Object>> speakers) {
        var visit = desk.letter(person("公孙代表"));
        visit.put("way", "VISIT");
        visit.put("headCount", 7);
        visit.put("representatives", speakers);
        return visit;
    }

    private static Map<String, Object> speaker(String name, String documentNumber, String phone) {
        var speaker = new HashMap<String, Object>();
        speaker.put("name", name);
        speaker.put("documentNumber", documentNumber);
        speaker.put("phone", phone);
        return speaker;
    }
}
