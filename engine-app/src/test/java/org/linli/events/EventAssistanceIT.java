package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Other units assist: asked, answering, declining, called off; the lead waits for all of them. */
@IntegrationTest
class EventAssistanceIT {
    private static final String REQUEST = "请派员到场检测水质并出具意见";
    private static final String DONE = "已到场取样检测，水质合格，报告已移交";

    @Autowired
    private ApiAddress address;

    private EventStory event;

    @BeforeEach
    void handle() {
        event = EventStory.begin(address, "0503", "排灌渠发黑,需要几家一起看").handledBy("NY");
        event.officials
                .as("officer.ny")
                .post("/api/tasks/" + task("officer.ny") + "/claim", Map.of())
                .expect(200);
    }

    @Test
    void theUnitGetsItsTaskAndMayReadTheCaseWhileTheCaseItselfGoesOn() {
        assertThat(officer("hb").status()).isEqualTo(404);

        var asked = ask("HB").expect(201).json();

        assertThat(asked.path("status").asText()).isEqualTo("OPEN");
        assertThat(asked.at("/unit/name").asText()).isNotBlank();
        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.file("officer.ny").path("assistanceCount").asInt()).isEqualTo(1);
        assertThat(officer("hb").status()).isEqualTo(200);
        assertThat(event.officials
                        .as("officer.hb")
                        .get("/api/inbox?view=pool&q=" + event.number)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(found("officer.hb")).isEqualTo(1);
        assertThat(found("officer.sl")).isZero();
        assertThat(event.followedTexts()).anyMatch(text -> text.startsWith("已请") && text.contains("协助办理"));
        assertThat(event.followed().toString()).doesNotContain(REQUEST);
        assertThat(event.entry("askAssist").path("opinion").asText()).isEqualTo(REQUEST);
        var active = event.officials.diagram("officer.ny", event.number).path("active");
        assertThat(active).hasSize(1);
        assertThat(active.get(0).asText()).isEqualTo("Task_HandleEvent");
    }

    @Test
    void theLeadCannotFinishBeforeEverybodyHasAnswered() {
        ask("HB").expect(201);
        ask("SL").expect(201);
        var photo = event.officials.result("officer.ny", event.number);
        var refused = event.officials.act("officer.ny", event.number, "finish", photo);
        assertThat(event.notNow(refused)).contains("还有协办单位没有答复");

        event.does("officer.hb", "finishAssist", Map.of("result", DONE));
        event.does("officer.sl", "declineAssist", Map.of(), "这段渠道不归水利管理");

        var items = event.items("officer.ny", "/assistance");
        assertThat(EventStory.texts(items, "status")).containsExactly("DONE", "DECLINED");
        assertThat(EventStory.texts(items, "answer")).containsExactly(DONE, "这段渠道不归水利管理");
        assertThat(officer("hb").status()).isEqualTo(200);
        assertThat(officer("sl").status()).isEqualTo(404);
        event.stands("IN_PROGRESS", "YELLOW");
        event.officials.handles("officer.ny", event.number);
        event.stands("DONE", "BLUE");
        event.verifiedAndClosed();
        event.stands("CLOSED", "GREEN");
    }

    @Test
    void theLeadCallsAUnitOffOnceOnly() {
        var taskId = ask("HB").expect(201).json().path("taskId").asText();
        var withdrawal = "/api/tasks/" + taskId + "/withdrawal";
        assertThat(event.officials
                        .as("officer.hb")
                        .post(withdrawal, Map.of("reason", "不想办"))
                        .status())
                .isEqualTo(403);
        assertThat(event.officials
                        .as("officer.ny")
                        .post(withdrawal, Map.of("reason", " "))
                        .status())
                .isEqualTo(400);

        event.officials
                .as("officer.ny")
                .post(withdrawal, Map.of("reason", "已自行查明"))
                .expect(204);

        assertThat(EventStory.texts(event.items("officer.ny", "/assistance"), "status"))
                .containsExactly("WITHDRAWN");
        assertThat(officer("hb").status()).isEqualTo(404);
        assertThat(event.officials
                        .as("officer.ny")
                        .post(withdrawal, Map.of("reason", "再撤一次"))
                        .status())
                .isEqualTo(409);
        event.officials.handles("officer.ny", event.number);
        event.stands("DONE", "BLUE");
    }

    @Test
    void onlyWhoeverHandlesItMayAskAndNotJustAnyUnit() {
        assertThat(event.post("comm4", "/assistance", request("HB")).status()).isEqualTo(403);
        assertThat(event.post("dept.ny", "/assistance", request("HB")).status()).isEqualTo(403);
        assertThat(event.post("officer.cg", "/assistance", request("HB")).status())
                .isEqualTo(404);
        assertThat(ask("NY").status()).isEqualTo(400);
        assertThat(ask("NOSUCH").status()).isEqualTo(400);
        assertThat(ask(EventStory.GRID).status()).isEqualTo(400);
        assertThat(event.post("officer.ny", "/assistance", Map.of("unitCode", "HB", "request", ""))
                        .status())
                .isEqualTo(400);
        ask("HB").expect(201);
        assertThat(ask("HB").status()).isEqualTo(400);
        assertThat(EventStory.texts(event.items("officer.ny", "/assistance/units"), "code"))
                .contains("SL", "990981100201")
                .doesNotContain("HB", "NY");
    }

    @Test
    void aVillageMayAssistToo() {
        ask("990981100202").expect(201);

        assertThat(event.officials.as("comm5").get("/api/cases/" + event.number).status())
                .isEqualTo(200);
        event.does("comm5", "finishAssist", Map.of("result", "已组织村民清理本村一侧渠道"));
        assertThat(EventStory.texts(event.items("officer.ny", "/assistance"), "status"))
                .containsExactly("DONE");
    }

    @Test
    void whoAssistedDoesNotVerify() {
        ask("990981100201").expect(201);
        event.does("comm4", "finishAssist", Map.of("result", "已组织村民清理渠道两侧"));
        event.officials.handles("officer.ny", event.number);

        var task = event.officials
                .as("comm4")
                .get("/api/cases/" + event.number + "/task")
                .json();

        assertThat(task.path("actionable").asBoolean()).isFalse();
        assertThat(task.path("barred").asText()).isNotBlank();
    }

    @Test
    void askingAndFinishingAtOnceNeverLeavesAClosedCaseWithOpenAssistance() throws Exception {
        var result = event.officials.result("officer.ny", event.number);
        var taskId = task("officer.ny");
        List<Callable<Integer>> both = List.of(
                () -> ask("HB").status(),
                () -> event.officials
                        .as("officer.ny")
                        .post("/api/tasks/%s/actions/finish".formatted(taskId), result)
                        .status());

        var answers = AtOnce.run(both);

        var isFinished = event.file("city.center").path("state").asText().equals("DONE");
        var open = EventStory.texts(event.items("city.center", "/assistance"), "status")
                .size();
        assertThat(answers).contains(isFinished ? 200 : 201);
        assertThat(open).isEqualTo(isFinished ? 0 : 1);
        assertThat(answers).allMatch(status -> List.of(200, 201, 403, 409).contains(status));
    }

    @Test
    void twoOfficersOfAUnitAnswerAtOnceAndOneAnswerCounts() throws Exception {
        var taskId = ask("HB").expect(201).json().path("taskId").asText();
        var action = "/api/tasks/%s/actions/".formatted(taskId);
        List<Callable<Integer>> both = List.of(
                () -> event.officials
                        .as("officer.hb")
                        .post(action + "finishAssist", Map.of("form", Map.of("result", DONE)))
                        .status(),
                () -> event.officials
                        .as("officer.ny")
                        .post("/api/tasks/%s/withdrawal".formatted(taskId), Map.of("reason", "不用了"))
                        .status());

        var answers = AtOnce.run(both);

        assertThat(answers.stream().filter(status -> status < 300)).hasSize(1);
        assertThat(answers.stream().filter(status -> status >= 300)).allMatch(status -> status == 409 || status == 404);
        assertThat(EventStory.texts(event.items("city.center", "/assistance"), "status"))
                .containsExactly(answers.get(0) < 300 ? "DONE" : "WITHDRAWN");
    }

    private int found(String username) {
        return event.officials
                .as(username)
                .post("/api/cases/search", Map.of("text", event.number))
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private Api.Answer officer(String department) {
        return event.officials.as("officer." + department).get("/api/cases/" + event.number);
    }

    private Api.Answer ask(String unit) {
        return event.post("officer.ny", "/assistance", request(unit));
    }

    private static Map<String, String> request(String unit) {
        return Map.of("unitCode", unit, "request", REQUEST);
    }

    private String task(String username) {
        return event.officials.task(username, event.number);
    }
}
