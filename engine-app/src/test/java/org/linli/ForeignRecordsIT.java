package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint that names a record is called as every role on a record of another unit, and as a stranger: nobody
 * learns or changes anything.
 *
 * <p>An endpoint whose path names something new fails until {@link #foreign} knows one; one that may be used by a role
 * on purpose is listed in {@link #allowed}.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignRecordsIT {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    /** Each role, held by somebody who has nothing to do with grid 01 or with the agriculture department. */
    private static final Map<String, List<String>> STRANGERS_BY_ROLE = Map.ofEntries(
            Map.entry("grid-worker", List.of("grid02", "grid05", "grid12")),
            Map.entry("community-staff", List.of("comm2", "comm4")),
            Map.entry("community-secretary", List.of("sec2")),
            Map.entry("street-staff", List.of("street2")),
            Map.entry("street-governance-center", List.of("center2")),
            Map.entry("department-desk", List.of("dept.cg")),
            Map.entry("department-officer", List.of("officer.cg")),
            Map.entry("department-head", List.of("head.cg")),
            Map.entry("city-governance-center", List.of("city.center")),
            Map.entry("city-supervisor", List.of("city.supervisor")),
            Map.entry("organization-department", List.of("org")),
            Map.entry("petition-office", List.of("petition")),
            Map.entry("administrator", List.of("admin")));

    private static final Set<String> READ_ALL_CASES =
            Set.of("city-governance-center", "city-supervisor", "organization-department");
    private static final Set<String> OFFICE_KEEPERS = Set.of("administrator", "city-governance-center");

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final List<Map<String, String>> foreign = new ArrayList<>();

    @BeforeAll
    void makeRecordsOfOthers() {
        var atCommunity = report();
        var atDepartment = report();
        act("comm1", atDepartment, "accept", Map.of());
        act("comm1", atDepartment, "transferToDepartment", Map.of("leadUnit", "NY"));
        foreign.add(recordsOf(atCommunity));
        foreign.add(recordsOf(atDepartment));
    }

    @Test
    void everyRoleIsTried() {
        assertThat(STRANGERS_BY_ROLE.keySet())
                .containsExactlyInAnyOrderElementsOf(jdbc.queryForList("SELECT code FROM role", String.class));
    }

    @Test
    void noRoleGetsAtRecordsOfAnotherUnit() {
        var wrong = new TreeSet<String>();
        var tried = new HashSet<String>();
        STRANGERS_BY_ROLE.forEach((role, usernames) -> usernames.forEach(username -> {
            var stranger = address.as(username);
            calls().forEach(call -> foreign.forEach(records -> {
                if (!allowed(role, call)) {
                    tried.add(call.path());
                    judge(call, stranger, records, username, wrong);
                }
            }));
        }));

        assertThat(wrong).isEmpty();
        assertThat(tried).hasSizeGreaterThan(12);
    }

    @Test
    void aStrangerGetsAtNothing() {
        var wrong = new TreeSet<String>();
        calls().forEach(call ->
                foreign.forEach(records -> judge(call, address.visitor(), records, "a stranger", wrong)));

        assertThat(wrong).isEmpty();
    }

    private record Call(RequestMethod method, String path) {}

    /** What a role may do with records of others, on purpose. */
    private static boolean allowed(String role, Call call) {
        var isRead = call.method() == RequestMethod.GET;
        var isCase = call.path().startsWith("/api/cases/") || call.path().startsWith("/api/evidence/");
        var readsTask = isRead && call.path().equals("/api/tasks/{taskId}");
        var isHeadsWork = Pattern.matches("/api/tasks/\\{taskId}/(transfer|force-claim|colleagues)", call.path())
                || call.path().matches("/api/cases/\\{number}/(copies|readers)"); // the city stands above all units
        var isAdministration = Pattern.matches("/api/(units|staff|grids)/.*", call.path());
        var isOfficeWork = Pattern.matches(
                "/api/(settings|reference-lists|models|categories|calendar/hours|notice-templates|notice-deliveries)/.*",
                call.path());
        var isSign = Pattern.matches("/api/grids/\\{code}/(code.svg|sheet.pdf)", call.path()); // posted in the street
        var isOwn = call.path().equals("/api/preferences/{name}"); // whoever calls, the record is his
        return isOwn
                || isRead && isCase && READ_ALL_CASES.contains(role)
                || (readsTask || call.path().endsWith("/seen")) && READ_ALL_CASES.contains(role)
                || isHeadsWork && role.equals("city-governance-center")
                || call.path().endsWith("/take-over") && role.equals("city-governance-center")
                || call.path().startsWith("/api/routing-rules/") && role.equals("city-governance-center")
                || isAdministration && role.equals("administrator")
                || isOfficeWork && OFFICE_KEEPERS.contains(role)
                || isSign;
    }

    private List<Call> calls() {
        var calls = new ArrayList<Call>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/")) // pages show no records
                        .filter(path -> VARIABLE.matcher(path).find())
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> calls.add(new Call(method, path)))));
        return calls;
    }

    private static void judge(Call call, Api api, Map<String, String> records, String who, Set<String> wrong) {
        var path = VARIABLE.matcher(call.path()).replaceAll(found -> value(found.group(1), call, records));
        var query = call.path().startsWith("/api/public/") ? "?queryCode=WRONG0" : "";
        var answer = api.send(call.method().name(), path + query, bodyOf(call), Map.of());
        var isRefused = List.of(401, 403, 404).contains(answer.status());
        if (!isRefused) {
            wrong.add("%s %s as %s: %d %s".formatted(call.method(), path, who, answer.status(), answer.text()));
        }
    }

    private static String value(String variable, Call call, Map<String, String> records) {
        var value = records.get(variable);
        assertThat(value).as("a foreign {%s} for %s", variable, call.path()).isNotNull();
        return value;
    }

    /** What the endpoint would take from the right person. */
    private static Object bodyOf(Call call) {
        if (call.path().endsWith("/actions/{outcome}")) {
            return Map.of("form", Map.of(), "opinion", "与我无关", "evidenceIds", List.of());
        }
        if (call.path().endsWith("/similar")) {
            return Map.of("categoryCode", "0501");
        }
        if (call.path().endsWith("/draft")) {
            return Map.of("form", Map.of(), "opinion", "", "outcome", "accept", "evidenceIds", List.of());
        }
        if (call.path().startsWith("/api/inbox/filters/")) {
            return Map.of("name", "与我无关", "view", "pool");
        }
        if (call.path().startsWith("/api/phrases/")) {
            return Map.of("text", "与我无关", "version", 0);
        }
        if (call.path().endsWith("/rating")) {
            return Map.of("queryCode", "WRONG0", "score", 5, "comment", "");
        }
        if (call.path().endsWith("/co-signatures/answer")) {
            return Map.of("agree", true);
        }
        if (call.path().startsWith("/api/public/")) {
            return Map.of("queryCode", "WRONG0", "reason", "与我无关", "text", "与我无关");
        }
        return call.method() == RequestMethod.GET || call.method() == RequestMethod.DELETE ? null : Map.of();
    }

    private String report() {
        var visitor = address.visitor();
        var photo = visitor.upload("/api/evidence", "pig.png", "image/png", PIXEL)
                .expect(201)
                .json();
        var event = Map.of(
                "gridToken",
                jdbc.queryForObject(
                        "SELECT token FROM grid_code c JOIN unit u ON u.id = c.unit_id"
                                + " WHERE u.code = '990981001001001' AND revoked_at IS NULL",
                        String.class),
                "categoryCode",
                "0501",
                "description",
                "河边有死猪",
                "evidenceIds",
                List.of(photo.get("id").asText()));
        return visitor.post("/api/public/events", event)
                .expect(201)
                .json()
                .get("number")
                .asText();
    }

    private void act(String username, String number, String outcome, Map<String, String> form) {
        var person = address.as(username);
        var task = "/api/tasks/"
                + person.get("/api/inbox?view=pool&q=" + number)
                        .json()
                        .at("/items/0/taskId")
                        .asText();
        person.post(task + "/claim", Map.of()).expect(200);
        person.post(task + "/actions/" + outcome, Map.of("form", form, "opinion", "", "evidenceIds", List.of()))
                .expect(200);
    }

    /** Something that comm1 keeps for himself. */
    private String idOf(String path, Map<String, ?> body) {
        return address.as("comm1").post(path, body).expect(201).json().get("id").asText();
    }

    private Map<String, String> recordsOf(String number) {
        var task = jdbc.queryForObject(
                "SELECT task_id FROM work_item WHERE case_number = ? AND status = 'POOL'", String.class, number);
        var file = jdbc.queryForObject(
                "SELECT e.public_id FROM evidence e JOIN case_file c ON c.id = e.case_file_id WHERE c.case_number = ?",
                String.class,
                number);
        address.as("comm1")
                .post("/api/cases/" + number + "/copies", Map.of("usernames", List.of("sec1"), "note", "请知悉"))
                .expect(200);
        var copy = jdbc.queryForObject(
                "SELECT y.id FROM case_copy y JOIN case_file c ON c.id = y.case_file_id WHERE c.case_number = ?",
                String.class,
                number);
        var notice = jdbc.queryForObject(
                "SELECT MAX(id) FROM notice WHERE case_number = ? AND template = 'copied'", String.class, number);
        return Map.ofEntries(
                Map.entry("copyId", copy),
                Map.entry("noticeId", notice),
                Map.entry("template", "copied"),
                Map.entry("audience", "STAFF"),
                Map.entry("deliveryKey", "no-such-key"),
                Map.entry("signatureId", "1"),
                Map.entry("alarmId", "1"),
                Map.entry("number", number),
                Map.entry("taskId", task),
                Map.entry("ruleId", "1"),
                Map.entry("outcome", "accept"),
                Map.entry("id", file),
                Map.entry("code", "990981001001001"),
                Map.entry("token", "no-such-token"),
                Map.entry("categoryCode", "0501"),
                Map.entry("requirementCode", "slipNumber"),
                Map.entry("username", "grid01"),
                Map.entry("filterId", idOf("/api/inbox/filters", Map.of("name", number, "view", "pool"))),
                Map.entry("phraseId", idOf("/api/phrases", Map.of("scope", "OWN", "text", number))),
                Map.entry("name", "inbox"),
                Map.entry("list", "return-basis"),
                Map.entry("kind", "PROCESS"),
                Map.entry("key", "event-escalation"),
                Map.entry("version", "1"));
    }
}
