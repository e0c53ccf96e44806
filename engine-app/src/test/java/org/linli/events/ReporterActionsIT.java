package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reporter may do with his receipt besides looking: take it back, add to it; and what staff tell him. */
@IntegrationTest
class ReporterActionsIT {
    @Autowired
    private ApiAddress address;

    private EventStory event;

    @BeforeEach
    void report() {
        event = EventStory.begin(address, "0203", "晒谷场路灯不亮");
    }

    @Test
    void takesItBackWhileNobodyHasAcceptedItAndAClerkWhoHadClaimedItSeesWhy() {
        assertThat(event.followed().path("withdrawable").asBoolean()).isTrue();
        var task = "/api/tasks/" + event.officials.task("comm4", event.number);
        event.officials.as("comm4").post(task + "/claim", Map.of()).expect(200);

        event.reporter("withdrawal", Map.of("reason", "灯又亮了")).expect(204);

        event.stands("WITHDRAWN", "GREY");
        assertThat(event.entry("withdraw").path("opinion").asText()).isEqualTo("灯又亮了");
        assertThat(event.followed().path("withdrawable").asBoolean()).isFalse();
        assertThat(event.followed().path("supplementable").asBoolean()).isFalse();
        var late = event.officials.as("comm4").post(task + "/actions/accept", Map.of("form", Map.of()));
        assertThat(late.expect(409).json().path("detail").asText()).contains("上报人", "撤回");
        assertThat(event.notNow(event.reporter("withdrawal", Map.of("reason", "再点一次"))))
                .contains("已经结束");
        assertThat(event.notNow(event.reporter("supplement", Map.of("text", "还想说"))))
                .isNotBlank();
        assertThat(event.officials
                        .as("comm4")
                        .put(task + "/draft", Map.of("outcome", "accept"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void cannotTakeBackWhatSomebodyHasAccepted() {
        event.does("comm4", "accept");

        assertThat(event.notNow(event.reporter("withdrawal", new HashMap<>()))).contains("已经有人承接");
        event.stands("ACCEPTED", "YELLOW");
        assertThat(event.reporter("withdrawal", Map.of("reason", "长".repeat(501)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void nobodyElseIsOfferedTheReportersWay() {
        var task = event.officials.as("comm4").get("/api/tasks/" + event.officials.task("comm4", event.number));

        assertThat(EventStory.texts(task.json().path("outcomes"), "id"))
                .contains("accept", "merge")
                .doesNotContain("withdraw");
        assertThat(event.refusal("comm4", "withdraw", Map.of(), "", "outcome")).isNotBlank();
    }

    @Test
    void withdrawingAndAcceptingAtOnceHaveOneWinner() throws Exception {
        var task = "/api/tasks/%s/actions/accept".formatted(event.officials.task("comm4", event.number));
        List<Callable<Integer>> both = List.of(
                () -> event.reporter("withdrawal", Map.of("reason", "不用了")).status(),
                () -> event.officials
                        .as("comm4")
                        .post(task, Map.of("form", Map.of()))
                        .status());

        var answers = AtOnce.run(both);

        assertThat(answers.stream().filter(status -> status < 300)).hasSize(1);
        assertThat(answers.stream().filter(status -> status >= 300)).containsExactly(409);
        assertThat(event.file("comm4").path("state").asText())
                .isEqualTo(answers.get(0) < 300 ? "WITHDRAWN" : "ACCEPTED");
    }

    @Test
    void addsWordsAndPhotosThatStaffAndHeCanSee() {
        var photo = Officials.photo(address.visitor());
        assertThat(event.reporter("supplement", Map.of("text", " ")).status()).isEqualTo(400);
        assertThat(event.reporter("supplement", Map.of("text", "偷看", "evidenceIds", List.of("nosuch")))
                        .status())
                .isEqualTo(400);

        event.reporter("supplement", Map.of("text", "是第三根灯杆", "evidenceIds", List.of(photo)))
                .expect(204);
        event.reporter("supplement", Map.of("evidenceIds", List.of(Officials.photo(address.visitor()))))
                .expect(204);

        assertThat(event.entry("supplement").path("evidence")).hasSize(1);
        assertThat(event.followed().path("steps").toString()).contains("是第三根灯杆");
        assertThat(EventStory.texts(event.followed().path("steps"), "action"))
                .containsExactly("report", "supplement", "supplement");
    }

    @Test
    void needsTheRightQueryCode() {
        for (var path : List.of("withdrawal", "supplement", "unsolved")) {
            var body = Map.of("queryCode", "00000000", "reason", "试试", "text", "试试");
            assertThat(address.visitor()
                            .post("/api/public/cases/%s/%s".formatted(event.number, path), body)
                            .status())
                    .isEqualTo(404);
        }
        event.stands("REPORTED", "RED");
    }

    @Test
    void whoHoldsATaskNotesProgressForHimOrForColleagues() {
        event.does("comm4", "accept");
        var note = Map.of("text", "已联系供电所，明天来修", "isPublic", true);
        assertThat(event.post("comm4", "/notes", note).status()).isEqualTo(403);
        event.officials
                .as("comm4")
                .post("/api/tasks/%s/claim".formatted(event.officials.task("comm4", event.number)), Map.of())
                .expect(200);
        assertThat(event.post("comm4", "/notes", Map.of("text", "", "isPublic", true))
                        .status())
                .isEqualTo(400);
        assertThat(event.post("comm5", "/notes", note).status()).isEqualTo(404);
        assertThat(event.post("center2", "/notes", note).status()).isEqualTo(403);

        event.post("comm4", "/notes", note).expect(204);
        event.post("comm4", "/notes", Map.of("text", "内部：供电所人手不够", "isPublic", false))
                .expect(204);

        event.stands("ACCEPTED", "YELLOW");
        assertThat(event.followed().toString()).contains("已联系供电所").doesNotContain("人手不够");
        assertThat(event.entry("note").path("opinion").asText()).contains("人手不够");
    }
}
