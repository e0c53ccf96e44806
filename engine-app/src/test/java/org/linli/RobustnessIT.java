package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.evidence.media.Photos;
import org.linli.shared.LinliSettings;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people should not do, or have happen to them, followed through the whole application; in 石桥村. */
@IntegrationTest
class RobustnessIT {
    private static final String GRID = "990981100202001";
    private static final Map<String, ?> NOTHING = Map.of("form", Map.of());

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private LinliSettings settings;

    private Officials officials;

    @BeforeEach
    void open() {
        officials = new Officials(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𠮷野家门口👨‍👩‍👧🙂",
                "';DROP/**/TABLE/**/case_file;--\"OR''='",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "{{7*7}} ${7*7} #{7*7} %s \\ % _",
            })
    void everyFieldKeepsTheTextAsItWasTyped(String text) {
        var event = Map.of(
                "gridCode",
                GRID,
                "categoryCode",
                "0103",
                "description",
                "描述 " + text,
                "address",
                "地址 " + text,
                "reporter",
                Map.of("name", start(text), "anonymous", false));
        var number = officials
                .as("grid16")
                .post("/api/events", event)
                .expect(201)
                .json()
                .path("number")
                .asText();
        var task = "/api/tasks/" + officials.task("comm5", number);
        officials
                .as("comm5")
                .put(task + "/draft", Map.of("opinion", "草稿 " + text))
                .expect(204);
        assertThat(officials.as("comm5").get(task).json().at("/draft/opinion").asText())
                .isEqualTo("草稿 " + text);
        officials.says("comm5", number, "accept", Map.of(), "意见 " + text);
        officials.does("comm5", number, "handleSelf");
        var result = new HashMap<>(officials.result("comm5", number));
        result.put("form", Map.of("result", "结果已经处理完毕 " + text));
        officials.act("comm5", number, "finish", result).expect(200);

        var caseFile = officials.caseFile("comm5", number);
        assertThat(caseFile.path("description").asText()).isEqualTo("描述 " + text);
        assertThat(caseFile.path("address").asText()).isEqualTo("地址 " + text);
        var timeline = officials.timeline("comm5", number);
        assertThat(timeline.at("/1/opinion").asText()).isEqualTo("意见 " + text);
        assertThat(timeline.get(timeline.size() - 1).path("opinion").asText()).isEqualTo("结果已经处理完毕 " + text);
        var title = caseFile.path("title").asText();
        assertThat(listed("grid16", "pool", number).at("/items/0/title").asText())
                .isEqualTo(title);
        assertThat(found("comm5", "描述 " + text)).contains(number);
    }

    @Test
    void tenThousandCharactersAreRefusedAtTheirField() {
        var text = "长".repeat(10_000);
        var grid = officials.as("grid16");
        for (var field : List.of("description", "address", "gridCode", "categoryCode")) {
            var event = new HashMap<String, Object>(
                    Map.of("gridCode", GRID, "categoryCode", "0103", "description", "一万字", "address", "村口"));
            event.put(field, text);
            assertField(grid.post("/api/events", event), field);
        }
        var number = officials.report("grid16", GRID, "0103", "一万字的意见").number();
        var task = "/api/tasks/" + officials.task("comm5", number);
        var staff = officials.as("comm5");

        assertField(staff.post(task + "/actions/notFile", Map.of("form", Map.of(), "opinion", text)), "opinion");
        staff.post(task + "/claim", null).expect(200);
        assertField(staff.post(task + "/transfer", Map.of("toRole", "community-staff", "reason", text)), "reason");
        assertField(staff.post("/api/cases/search", Map.of("text", text)), "text");
        assertThat(officials.timeline("comm5", number)).hasSize(1);
        assertThat(officials.caseFile("comm5", number).path("state").asText()).isEqualTo("REPORTED");
    }

    @Test
    void actionsThatComeAgainOrInAnotherOrderChangeNothing() {
        var number = officials.report("grid16", GRID, "0103", "重放和乱序").number();
        var staff = officials.as("comm5");
        var first = "/api/tasks/" + officials.task("comm5", number) + "/actions/";

        staff.post(first + "handleSelf", NOTHING).expect(400);
        staff.post(first + "finish", officials.result("comm5", number)).expect(400);
        staff.post(first + "accept", NOTHING).expect(200);
        var second = "/api/tasks/" + officials.task("comm5", number) + "/actions/";
        staff.post(first + "accept", NOTHING).expect(409);
        staff.post(first + "notFile", Map.of("form", Map.of(), "opinion", "迟到的退回"))
                .expect(409);
        staff.post(second + "accept", NOTHING).expect(400);
        staff.post(second + "handleSelf", NOTHING).expect(200);
        staff.post(second + "handleSelf", NOTHING).expect(409);

        assertThat(officials.caseFile("comm5", number).path("state").asText()).isEqualTo("IN_PROGRESS");
        assertThat(officials.timeline("comm5", number)).hasSize(3);
    }

    @Test
    void aLineThatIsLostDuringAnUploadLeavesNothing() throws Exception {
        var photo = Photos.jpeg(640, 480, Photos.exif(1, "2026:11:23 09:30:00", null));
        var rows = evidence();
        var files = files();

        var answer = sendHalf(photo);

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(evidence()).isEqualTo(rows);
        assertThat(files()).isEqualTo(files);
        address.visitor().upload("/api/evidence", "断线.jpg", "image/jpeg", photo).expect(201);
        assertThat(evidence()).isEqualTo(rows + 1);
    }

    /** A name may have thirty characters. */
    private static String start(String text) {
        return text.codePoints()
                .limit(10)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String sendHalf(byte[] photo) throws IOException {
        var head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n";
        try (var line = new Socket(InetAddress.getLoopbackAddress(), address.port())) {
            var out = line.getOutputStream();
            out.write(("POST /api/evidence HTTP/1.1\r\nHost: localhost\r\nAccept-Language: zh-CN\r\n"
                            + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                            + (head.length() + photo.length + 9) + "\r\n\r\n" + head)
                    .getBytes(StandardCharsets.UTF_8));
            out.write(photo, 0, photo.length / 2);
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8); // until it is given up
        }
    }

    private int evidence() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM evidence", Integer.class);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(settings.dataFolder())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".db"))
                    .sorted()
                    .toList();
        }
    }

    private static void assertField(Api.Answer refused, String field) {
        var problem = refused.expect(400).json();
        assertThat(problem.at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(problem.at("/errors/0/message").asText()).isNotBlank().doesNotContain("长长");
    }

    private JsonNode listed(String username, String view, String number) {
        return officials
                .as(username)
                .get("/api/inbox?view=%s&q=%s".formatted(view, number))
                .expect(200)
                .json();
    }

    private List<String> found(String username, String text) {
        var answer = officials
                .as(username)
                .post("/api/cases/search", Map.of("text", text))
                .expect(200);
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .map(item -> item.path("number").asText())
                .toList();
    }
}
