package org.linli.accusations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An accusation against the very secretary who would handle it is looked for through every endpoint that reads, as every role and
 * as nobody, and in every text of the database: only its named readers find it.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedAccusationIT {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern SEARCHES = Pattern.compile("search|similar|find|lookup|check|preview|candidates");
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    /** The accused, whoever is above, beside and below her, every other role, and the head who names the readers. */
    private static final List<String> OTHERS = List.of(
            "sec4",
            "comm4",
            "grid12",
            "red01",
            "street2",
            "center2",
            "street.leader2",
            "dept.ny",
            "officer.ny",
            "head.ny",
            "head.jw",
            "city.center",
            "city.supervisor",
            "city.supervisor2",
            "org",
            "petition",
            "admin");

    /** What is searched for, and what stands behind it wherever it was said: so that an echo of the question is none. */
    private final String marker = Accusers.word();

    private final String secret = marker + "不可外传";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    private Accusers accusers;
    private String number;

    @BeforeAll
    void accuseTheSecretary() {
        accusers = new Accusers(address);
        var code =
                accusers.accuse(Accusers.named("白果湾村书记卢欣怡 " + secret, "村里的账 " + secret, "举报人" + secret, "电话" + secret));
        address.visitor()
                .upload("/api/public/accusations/files", secret + ".png", "image/png", PIXEL, Map.of("code", code))
                .expect(204);
        address.visitor()
                .post("/api/public/accusations/supplements", Map.of("code", code, "words", "再说一句 " + secret))
                .expect(204);
        var reader = address.as(Accusers.READER);
        number = accusers.number(reader, secret);
        Accusers.step(reader, number, "notes", Map.of("words", "核对 " + secret)).expect(204);
    }

    @Test
    void itsNamedReaderReadsAll() {
        var sheet = Accusers.sheet(address.as(Accusers.READER), number);

        assertThat(sheet.path("row").path("accused").asText()).contains(secret);
        assertThat(sheet.path("story").asText()).contains(secret);
        assertThat(sheet.path("accuser").asText()).contains(secret);
        assertThat(sheet.path("contact").asText()).contains(secret);
        assertThat(sheet.at("/files/0/name").asText()).contains(secret);
        assertThat(sheet.path("steps").findValuesAsText("words")).hasSize(2).allMatch(words -> words.contains(secret));
        assertThat(sheet.path("parties").toString()).contains("卢欣怡", "白果湾村");
        var file = address.as(Accusers.READER)
                .get(Accusers.path(number) + "/files/" + sheet.at("/files/0/id").asText())
                .expect(200);
        assertThat(file.headers()).containsEntry("Content-Type", "image/png");
        assertThat(file.body()).startsWith(PIXEL[0], PIXEL[1], PIXEL[2], PIXEL[3]);
    }

    @Test
    void noEndpointTellsAnybodyElse(CapturedOutput output) {
        var wrong = new TreeSet<String>();
        var description = address.visitor().get("/api/openapi").expect(200).json();
        var calls = calls(description);
        OTHERS.forEach(username -> {
            var api = address.as(username);
            calls.forEach(call -> judge(api, username, call, wrong));
        });
        calls.forEach(call -> judge(address.visitor(), "nobody", call, wrong));

        assertThat(calls).hasSizeGreaterThan(300);
        assertThat(wrong).isEmpty();
        assertThat(output.getAll()).doesNotContain(secret, number);
    }

    @Test
    void itIsAsIfItDidNotExist() {
        var wrong = new TreeSet<String>();
        var nothing = withoutAddress(
                address.as(Accusers.READER).get(Accusers.path("JK1999-000001")).expect(404));
        for (var username : OTHERS) {
            var api = address.as(username);
            if (!username.equals(Accusers.READER_ABOVE)) {
                same(api.get("/api/accusations"), nothing, username, wrong);
            }
            for (var path : List.of("", "/files/x")) {
                same(api.get(Accusers.path(number) + path), nothing, username, wrong);
                same(api.get(Accusers.path("JK1999-000001") + path), nothing, username, wrong);
            }
            for (var step : List.of("assignment", "investigation", "notes", "parties", "closing")) {
                same(api.post(Accusers.path(number) + "/" + step, Map.of("version", 0)), nothing, username, wrong);
            }
            if (!username.equals(Accusers.HEAD) && !username.startsWith("city.supervisor")) {
                same(api.get("/api/accusation-readers"), nothing, username, wrong);
                same(api.get("/api/accusation-readers/1/accesses"), nothing, username, wrong);
                same(api.sendText("POST", "/api/accusation-readers", "{no json"), nothing, username, wrong);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void theDatabaseSaysNothingInTheClear() {
        var found = new TreeSet<String>();
        for (var column : textColumns()) {
            var name = column.get(0) + "." + column.get(1);
            if (count(column, secret) + count(column, marker) > 0) {
                found.add(name);
            }
            if (count(column, number) > 0 && !name.equalsIgnoreCase("accusation.number")) {
                found.add(name);
            }
        }

        assertThat(found).isEmpty();
        assertThat(jdbc.queryForList("SELECT object FROM audit_log WHERE object LIKE '%accusations/JK%'", String.class))
                .isEmpty();
        jdbc.queryForList("SELECT content FROM accusation_file_part", byte[].class)
                .forEach(part -> assertThat(new String(part, StandardCharsets.ISO_8859_1))
                        .doesNotContain("PNG", "IHDR"));
    }

    @Test
    void onlyItsReadersHaveItInTheirMenu() {
        assertThat(rights(Accusers.READER)).contains("accusation:read").doesNotContain("accusation:appoint");
        assertThat(rights(Accusers.HEAD)).contains("accusation:appoint").doesNotContain("accusation:read");
        for (var username : List.of("sec4", "admin", "petition", "dept.ny", "city.center")) {
            assertThat(rights(username)).doesNotContain("accusation:read", "accusation:appoint");
        }
    }

    private List<String> rights(String username) {
        var rights = new ArrayList<String>();
        address.as(username)
                .get("/api/session")
                .expect(200)
                .json()
                .path("permissions")
                .forEach(right -> rights.add(right.asText()));
        return rights;
    }

    private record Call(String method, String path, Object body) {}

    /** Every endpoint that reads, and every one that searches by a body, with the marker and the number put in everywhere. */
    private Set<Call> calls(JsonNode description) {
        var calls = new LinkedHashSet<Call>();
        description.path("paths").properties().forEach(path -> {
            var get = path.getValue().path("get");
            if (!get.isMissingNode() && !get.toString().contains("text/event-stream")) {
                for (var typed : List.of(marker, number.substring(0, number.length() - 1))) {
                    calls.add(new Call("GET", filled(path.getKey(), typed) + query(get, typed), null));
                }
                calls.add(new Call("GET", filled(path.getKey(), number), null));
            }
            var post = path.getValue().path("post");
            if (!post.isMissingNode() && SEARCHES.matcher(path.getKey()).find()) {
                calls.add(new Call("POST", filled(path.getKey(), number), body(description, post)));
            }
        });
        return calls;
    }

    private static String filled(String path, String typed) {
        return VARIABLE.matcher(path).replaceAll(Matcher.quoteReplacement(encoded(typed)));
    }

    private static String query(JsonNode operation, String typed) {
        var query = new ArrayList<String>();
        for (var parameter : operation.path("parameters")) {
            var schema = parameter.path("schema");
            var isText = schema.path("type").asText().equals("string") && !schema.has("enum") && !schema.has("format");
            if (parameter.path("in").asText().equals("query") && isText) {
                query.add(parameter.path("name").asText() + "=" + encoded(typed));
            }
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    /** All texts of the body are the marker. */
    private Map<String, String> body(JsonNode description, JsonNode operation) {
        var reference = operation
                .at("/requestBody/content/application~1json/schema/$ref")
                .asText();
        var schema = description.at(reference.replaceFirst("#", ""));
        var body = new HashMap<String, String>();
        schema.path("properties").properties().forEach(property -> {
            if (property.getValue().toString().contains("\"string\"")
                    && !property.getValue().has("enum")) {
                body.put(property.getKey(), marker);
            }
        });
        return body;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void judge(Api api, String who, Call call, TreeSet<String> wrong) {
        var answer = api.send(call.method(), call.path(), call.body(), Map.of());
        var said = answer.headers() + " " + answer.cookies() + " " + text(answer);
        var isRecordOfProbes = call.path().startsWith("/api/audit"); // has the numbers that this very test typed
        if (said.contains(secret) || !isRecordOfProbes && said.contains(number)) {
            wrong.add("%s %s as %s: %d %s".formatted(call.method(), call.path(), who, answer.status(), said));
        }
    }

    /** Also what sheets and papers say, without the address that was asked, which problems repeat. */
    private static String text(Api.Answer answer) {
        var type = answer.headers().getOrDefault("Content-Type", "");
        try {
            if (type.contains("pdf")) {
                try (var document = Loader.loadPDF(answer.body())) {
                    return new PDFTextStripper().getText(document);
                }
            }
            if (type.contains("spreadsheet") || type.contains("zip")) {
                var text = new StringBuilder();
                try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
                    while (zip.getNextEntry() != null) {
                        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
                return text.toString();
            }
        } catch (IOException damaged) {
            return answer.text();
        }
        return withoutAddress(answer);
    }

    private static String withoutAddress(Api.Answer answer) {
        return answer.text().replaceAll(",\"instance\":\"[^\"]*\"", "");
    }

    private static void same(Api.Answer answer, String nothing, String who, TreeSet<String> wrong) {
        if (answer.status() != 404 || !withoutAddress(answer).equals(nothing)) {
            wrong.add(who + ": " + answer.status() + " " + answer.text());
        }
    }

    private List<List<String>> textColumns() {
        List<List<String>> columns = new ArrayList<>();
        jdbc.query(
                "SELECT table_name, column_name, data_type FROM information_schema.columns"
                        + " WHERE LOWER(table_schema) IN (LOWER(SCHEMA()), 'public') AND LOWER(table_name) NOT LIKE 'flyway%'",
                row -> {
                    var type = row.getString(3).toLowerCase(Locale.ROOT);
                    if (type.contains("char") || type.contains("text") || type.contains("clob")) {
                        columns.add(List.of(row.getString(1), row.getString(2)));
                    }
                });
        assertThat(columns).hasSizeGreaterThan(500);
        return columns;
    }

    private long count(List<String> column, String text) {
        var probes = column.get(0).equalsIgnoreCase("audit_log") ? " AND action NOT IN ('not-found', 'refused')" : "";
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM %1$s WHERE %2$s LIKE ?".formatted(column.get(0), column.get(1)) + probes,
                Long.class,
                "%" + text + "%");
    }
}
