package org.linli.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.evidence.media.Documents;
import org.linli.evidence.media.Photos;
import org.linli.shared.Zone;

/** People of the demo county at work over HTTP, each in one session of his own: they report events and do tasks. */
public final class Officials {
    private static final byte[] PHOTO = Photos.jpeg(30, 20, Photos.exif(1, "2026:11:23 09:30:00", null));

    private final ApiAddress address;
    private final Map<String, Api> sessions = new ConcurrentHashMap<>();

    public Officials(ApiAddress address) {
        this.address = address;
    }

    /** A reporter's receipt. */
    public record Receipt(String number, String queryCode) {
        static Receipt of(Api.Answer answer) {
            var json = answer.expect(201).json();
            return new Receipt(
                    json.path("number").asText(), json.path("queryCode").asText());
        }
    }

    public Api as(String username) {
        return sessions.computeIfAbsent(username, address::as);
    }

    /** All that a person was told, the latest first: other tests of this application have told him things, too, of days to come. */
    public List<JsonNode> notices(String username) {
        var told = new ArrayList<JsonNode>();
        JsonNode page;
        do {
            page = as(username)
                    .get("/api/notices?size=100&page=" + told.size() / 100)
                    .expect(200)
                    .json();
            page.path("items").forEach(told::add);
        } while (told.size() < page.path("total").asInt());
        return told;
    }

    /** Lets everybody log in anew: after a day on the clock their sessions have ended. */
    public void logInAnew() {
        sessions.clear();
    }

    /** Reports an event as staff. */
    public Receipt report(String username, String gridCode, String category, String description) {
        var event = Map.of("gridCode", gridCode, "categoryCode", category, "description", description);
        return Receipt.of(as(username).post("/api/events", event));
    }

    /** Reports an event as somebody without an account, with photos. */
    public Receipt reportInPublic(String gridToken, String category, String description, String... photos) {
        var event = Map.of(
                "gridToken",
                gridToken,
                "categoryCode",
                category,
                "description",
                description,
                "evidenceIds",
                List.of(photos));
        return Receipt.of(address.visitor().post("/api/public/events", event));
    }

    /** Sends a photo and answers its id. */
    public static String photo(Api sender) {
        var sent = sender.upload("/api/evidence", "现场.jpg", "image/jpeg", PHOTO);
        return sent.expect(201).json().path("id").asText();
    }

    /** The id of the case's open task, when the person may take it or has it; fails the test otherwise. */
    public String task(String username, String number) {
        var task =
                as(username).get("/api/cases/" + number + "/task").expect(200).json();
        if (!task.path("actionable").asBoolean()) {
            throw new AssertionError("%s may not do %s".formatted(username, task));
        }
        return task.path("taskId").asText();
    }

    /** Tries to finish the case's open task. */
    public Api.Answer act(String username, String number, String outcome, Map<String, ?> body) {
        return as(username).post("/api/tasks/%s/actions/%s".formatted(task(username, number), outcome), body);
    }

    /** Finishes the case's open task with an outcome that asks for nothing but form data. */
    public JsonNode does(String username, String number, String outcome, Map<String, ?> form) {
        return act(username, number, outcome, Map.of("form", form)).expect(200).json();
    }

    public JsonNode does(String username, String number, String outcome) {
        return does(username, number, outcome, Map.of());
    }

    /** Finishes the case's open task with an opinion. */
    public JsonNode says(String username, String number, String outcome, Map<String, ?> form, String opinion) {
        Map<String, Object> body = new HashMap<>(Map.of("form", form, "opinion", opinion));
        return act(username, number, outcome, body).expect(200).json();
    }

    /** Finishes handling with a result, a photo and whatever else the case's category wants to see. */
    public JsonNode handles(String username, String number) {
        return act(username, number, "finish", result(username, number))
                .expect(200)
                .json();
    }

    /** A result that may be sent with {@code finish}. */
    public Map<String, Object> result(String username, String number) {
        var task = as(username).get("/api/tasks/" + task(username, number)).expect(200);
        Map<String, Object> form = new HashMap<>(answers(as(username), task.json()));
        form.put("result", "已派人到场处理完毕，现场恢复原状");
        return Map.of("form", form, "evidenceIds", List.of(photo(as(username))));
    }

    /** Answers to the fields that the category of the task's case adds to its form. */
    public static Map<String, Object> answers(Api person, JsonNode task) {
        Map<String, Object> answers = new HashMap<>();
        for (var field : task.at("/form/components")) {
            var key = field.path("key").asText();
            if (key.startsWith("closing_")) {
                answers.put(key, answer(person, field));
            }
        }
        return answers;
    }

    private static Object answer(Api person, JsonNode field) {
        return switch (field.path("type").asText()) {
            case "checkbox" -> true;
            case "datetime" -> LocalDate.now(Zone.OFFICE).toString();
            case "filepicker" ->
                List.of(field.path("accept").asText().startsWith("image") ? photo(person) : document(person));
            default -> "2026-118";
        };
    }

    /** Sends a PDF and answers its id. */
    public static String document(Api sender) {
        var sent = sender.upload("/api/evidence", "扫描件.pdf", "application/pdf", Documents.plain());
        return sent.expect(201).json().path("id").asText();
    }

    /** The case as the person sees it. */
    public JsonNode caseFile(String username, String number) {
        return as(username).get("/api/cases/" + number).expect(200).json();
    }

    public JsonNode timeline(String username, String number) {
        return as(username)
                .get("/api/cases/" + number + "/timeline")
                .expect(200)
                .json()
                .path("items");
    }

    public JsonNode diagram(String username, String number) {
        return as(username).get("/api/cases/" + number + "/diagram").expect(200).json();
    }
}
