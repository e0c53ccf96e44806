package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.evidence.media.Photos;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Dead livestock in a village, from a passer-by's scan to his rating, through the contract for partner systems alone.
 *
 * <p>Nothing here looks into the database or at a page: what a partner needs must be in the answers.
 */
@IntegrationTest
class EventContractIT {
    private static final String GRID = "990981100201001"; // 上湾网格, 白果湾村, 青禾镇
    private static final String DEAD_LIVESTOCK = "0501";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String what = "河边丢了几头死猪 " + mark;

    @Autowired
    private ApiAddress address;

    @Test
    void carriesDeadLivestockFromTheScanToTheRating() {
        var receipt = report();
        var number = receipt.path("number").asText();
        assertThat(lightSeenByTheReporter(receipt)).isEqualTo("RED");

        act("comm4", "accept", Map.of());
        assertThat(lightSeenByTheReporter(receipt)).isEqualTo("YELLOW");
        var transferred = act("comm4", "transferToDepartment", Map.of("leadUnit", "NY"));
        assertThat(transferred.path("message").asText()).contains("农业农村局");
        act("dept.ny", "sign", Map.of());
        finishWithResultAndPhoto();
        assertThat(lightSeenByTheReporter(receipt)).isEqualTo("BLUE");
        act("comm4", "solved", Map.of("method", "onSite"));
        act("center2", "approve", Map.of("quality", "good"));

        closesAndIsRated(receipt);
        showsTheWayThroughTheModel(number);
        tellsTheWholeStory(number);
    }

    /** 10:30, a passer-by: scans the sign, takes a photo, writes one sentence; his phone sends it twice. */
    private JsonNode report() {
        var passerBy = address.visitor();
        var body = Map.of(
                "gridToken",
                gridToken(),
                "categoryCode",
                DEAD_LIVESTOCK,
                "description",
                what,
                "address",
                "上湾桥下",
                "longitude",
                116.123456,
                "latitude",
                30.123456,
                "reporter",
                Map.of("name", "李大山", "phone", "13812345678", "anonymous", false),
                "consent",
                true,
                "evidenceIds",
                List.of(upload(passerBy, 301)));
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        var first = passerBy.send("POST", "/api/public/events", body, key).expect(201);
        var again = passerBy.send("POST", "/api/public/events", body, key).expect(201);

        var number = first.json().path("number").asText();
        assertThat(number).matches("WG-" + GRID + "-\\d{8}-\\d{4}");
        assertThat(first.json().path("queryCode").asText()).matches("\\d{8}");
        assertThat(first.headers().get("Location")).endsWith("/api/public/cases/" + number);
        assertThat(again.json()).isEqualTo(first.json());
        return first.json();
    }

    private String gridToken() {
        var list = address.as("grid12").get("/api/grids?page=0&size=100").expect(200);
        assertPage(list.json(), 100);
        for (var grid : list.json().path("items")) {
            assertThat(grid.path("name").asText()).isNotBlank();
            if (grid.path("code").asText().equals(GRID)) {
                return grid.path("token").asText();
            }
        }
        throw new AssertionError("No grid " + GRID + " in " + list.text());
    }

    /** Next day, the officer on site: a result without words or photo is refused field by field, a second one whole. */
    private void finishWithResultAndPhoto() {
        var officer = address.as("officer.ny");
        var finish = claim(officer, itemInPool(officer)) + "/actions/finish";
        var nothing = officer.post(finish, Map.of("form", Map.of(), "evidenceIds", List.of()))
                .expect(400);
        assertThat(nothing.headers().get("Content-Type")).startsWith("application/problem+json");
        assertThat(nothing.json().path("type").asText()).isEqualTo("/problems/invalid-request");
        assertThat(nothing.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("result", "evidence", "closing_slipNumber", "closing_disinfected");
        var result = Map.of(
                "form",
                        Map.of(
                                "result",
                                "清运死猪 6 头作无害化处理,单号 2026-118,现场已消毒。",
                                "closing_slipNumber",
                                "2026-118",
                                "closing_disinfected",
                                true),
                "evidenceIds", List.of(upload(officer, 302)));

        officer.post(finish, result).expect(200);
        var late = officer.post(finish, result).expect(409).json();

        assertThat(late.path("type").asText()).isEqualTo("/problems/task-taken");
        assertThat(late.path("by").asText()).isNotBlank();
        assertThat(late.path("at").asText()).isNotBlank();
        assertThat(late.path("did").asText()).isEqualTo("处置完成");
    }

    /** Finds the task in the pool, takes it, gives it back, takes it again and finishes it. */
    private JsonNode act(String username, String outcome, Map<String, ?> form) {
        var person = address.as(username);
        var item = itemInPool(person);
        assertThat(item.path("outcomes").findValuesAsText("id")).contains(outcome);
        var task = claim(person, item);
        var released = person.post(task + "/release", null).expect(200).json();
        assertThat(released.path("assignee").isNull()).isTrue();
        claim(person, item);

        var request = Map.of("form", form, "opinion", "", "evidenceIds", List.of());
        var done =
                person.post(task + "/actions/" + outcome, request).expect(200).json();

        assertThat(done.path("caseNumber")).isEqualTo(item.path("caseNumber"));
        assertThat(items(person, "done")).extracting(row -> row.path("taskId")).contains(item.path("taskId"));
        return done;
    }

    private JsonNode itemInPool(Api person) {
        var found = items(person, "pool");
        assertThat(found).hasSize(1);
        var item = found.get(0);
        assertThat(item.path("taskId").asText()).isNotBlank();
        assertThat(item.path("caseNumber").asText()).startsWith("WG-" + GRID);
        assertThat(item.path("kind").asText()).isEqualTo("EVENT");
        assertThat(item.path("title").asText()).isEqualTo(what);
        assertThat(item.path("taskName").asText()).isNotBlank();
        assertThat(item.path("stageLight").asText()).isIn("RED", "YELLOW", "BLUE");
        assertThat(item.path("deadlineCard").asText()).isEqualTo("NONE");
        assertThat(item.path("dueAt").asText()).endsWith("Z");
        assertThat(item.path("unit").path("name").asText()).isNotBlank();
        assertThat(item.path("assignee").isNull()).isTrue();
        assertThat(item.path("outcomes").findValuesAsText("label")).isNotEmpty().doesNotContain("");
        var light = item.path("stageLight").asText();
        assertThat(items(person, "pool&kind=EVENT&light=" + light)).containsExactly(item);
        assertThat(items(person, "pool&light=GREY")).isEmpty();
        return item;
    }

    private String claim(Api person, JsonNode item) {
        var task = "/api/tasks/" + item.path("taskId").asText();
        var claimed = person.post(task + "/claim", null).expect(200).json();
        assertThat(claimed.path("assignee").path("username").asText()).isNotBlank();
        person.post(task + "/seen", null).expect(204); // what has been opened is not unread any more
        assertThat(items(person, "mine")).containsExactly(claimed);
        return task;
    }

    private List<JsonNode> items(Api person, String view) {
        var path = "/api/inbox?view=" + view + "&q=" + mark + "&page=0&size=50&sort=dueAt,asc";
        var list = person.get(path).expect(200).json();
        assertPage(list, 50);
        return list.path("items").valueStream().toList();
    }

    private static void assertPage(JsonNode list, int size) {
        assertThat(list.path("items").isArray()).isTrue();
        assertThat(list.path("page").asInt(-1)).isZero();
        assertThat(list.path("size").asInt()).isEqualTo(size);
        assertThat(list.path("total").asInt()).isEqualTo(list.path("items").size());
    }

    private String lightSeenByTheReporter(JsonNode receipt) {
        return publicCase(receipt).path("stageLight").asText();
    }

    private JsonNode publicCase(JsonNode receipt) {
        var path = "/api/public/cases/" + receipt.path("number").asText() + "?queryCode=";
        var visitor = address.visitor();
        visitor.get(path + "no").expect(404);
        return visitor.get(path + receipt.path("queryCode").asText())
                .expect(200)
                .json();
    }

    private void closesAndIsRated(JsonNode receipt) {
        assertThat(lightSeenByTheReporter(receipt)).isEqualTo("GREEN");
        assertThat(publicCase(receipt).path("rateable").asBoolean()).isTrue();
        var path = "/api/public/cases/" + receipt.path("number").asText() + "/rating";
        var rating = Map.of("queryCode", receipt.path("queryCode").asText(), "score", 5, "comment", "第二天就清走了");
        var reporter = address.visitor();

        reporter.post(path, rating).expect(204);
        var again = reporter.post(path, rating).expect(409).json();

        assertThat(again.path("type").asText()).isEqualTo("/problems/not-rateable");
        assertThat(publicCase(receipt).path("rating").path("score").asInt()).isEqualTo(5);
    }

    private void showsTheWayThroughTheModel(String number) {
        var path = "/api/cases/" + number + "/diagram";
        var diagram = address.as("comm4").get(path).expect(200).json();

        assertThat(diagram.path("bpmnXml").asText()).contains("event-escalation");
        assertThat(diagram.path("active")).isEmpty();
        assertThat(diagram.path("completed").valueStream().map(JsonNode::asText))
                .contains("StartEvent_EventReported", "Task_SignEvent", "Task_VerifyEvent", "EndEvent_EventClosed")
                .doesNotContain("Task_ReworkEvent", "EndEvent_EventNotFiled");
        assertThat(diagram.path("steps")).hasSize(6);
        address.as("comm1").get(path).expect(404);
    }

    private void tellsTheWholeStory(String number) {
        var staff = address.as("comm4");
        var path = "/api/cases/" + number;
        var caseFile = staff.get(path).expect(200).json();
        assertThat(caseFile.path("number").asText()).isEqualTo(number);
        assertThat(caseFile.path("state").asText()).isEqualTo("CLOSED");
        assertThat(caseFile.path("stageLight").asText()).isEqualTo("GREEN");
        assertThat(caseFile.at("/handlingUnit/code").asText()).isEqualTo("NY");
        assertThat(caseFile.at("/routing/leadUnit/code").asText()).isEqualTo("NY");
        assertThat(caseFile.at("/reporter/phone").asText()).isEqualTo("138****5678");
        assertThat(caseFile.path("deadlines").findValuesAsText("status"))
                .hasSize(7)
                .containsOnly("MET");

        var timeline = staff.get(path + "/timeline").expect(200).json().path("items");

        assertThat(timeline.findValuesAsText("action"))
                .containsExactly(
                        "report", "accept", "transferToDepartment", "sign", "finish", "solved", "approve", "rate");
        assertThat(timeline.path(0).path("evidence")).hasSize(1);
        var photo = timeline.at("/4/evidence/0/url").asText();
        assertThat(staff.get(photo).expect(200).headers()).containsEntry("Content-Type", "image/jpeg");
    }

    private static String upload(Api person, int width) {
        var photo = Photos.jpeg(width, 200, Photos.exif(1, "2026:11:21 10:30:00", null));
        var answer = person.upload("/api/evidence", "photo.jpg", "image/jpeg", photo);
        var stored = answer.expect(201).json();
        assertThat(stored.path("sha256").asText()).hasSize(64);
        assertThat(stored.path("mediaType").asText()).isEqualTo("image/jpeg");
        assertThat(stored.path("thumbnailUrl").asText()).startsWith("/api/evidence/");
        return stored.path("id").asText();
    }
}
