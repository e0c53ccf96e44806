package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.licences.LicenceHolder;
import org.linli.licences.Licences;
import org.linli.licences.NewLicence;
import org.linli.organization.OrganizationService;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.seals.NewSealedPaper;
import org.linli.seals.SealedPapers;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
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
            Map.entry("red-grid-member", List.of("red01")),
            Map.entry("community-staff", List.of("comm2", "comm4")),
            Map.entry("community-secretary", List.of("sec2")),
            Map.entry("street-staff", List.of("street2")),
            Map.entry("street-governance-center", List.of("center2")),
            Map.entry("street-leader", List.of("street.leader2")),
            Map.entry("department-desk", List.of("dept.cg")),
            Map.entry("department-officer", List.of("officer.cg")),
            Map.entry("department-head", List.of("head.cg")),
            Map.entry("city-governance-center", List.of("city.center")),
            Map.entry("city-supervisor", List.of("city.supervisor")),
            Map.entry("organization-department", List.of("org")),
            Map.entry("petition-office", List.of("petition")),
            Map.entry("petition-reviewer", List.of("reviewer")),
            Map.entry("petition-review-head", List.of("head.review")),
            Map.entry("coop-clerk", List.of("coop5")),
            Map.entry("administrator", List.of("admin")));

    private static final Map<String, Object> BOARD_PERSON =
            Map.of("name", "无关", "duty", "无关", "validFrom", "2020-01-01", "validUntil", "2020-01-02", "agreed", true);

    private static final Map<String, Object> SERVICE_ITEM = Map.ofEntries(
            Map.entry("name", "无关"),
            Map.entry("nameEn", "Nothing"),
            Map.entry("lifeStage", "honour"),
            Map.entry("type", "OTHER"),
            Map.entry("department", "TY"),
            Map.entry("resultName", "无关"),
            Map.entry("signOff", "TOWN"),
            Map.entry("delegated", false),
            Map.entry(
                    "handling",
                    Map.of("reviewBy", "TOWN", "siteCheck", false, "consultation", false, "publicityDays", 0)),
            Map.entry("materials", List.of()));

    private static final Set<String> READ_ALL_CASES =
            Set.of("city-governance-center", "city-supervisor", "organization-department");
    private static final Set<String> OFFICE_KEEPERS = Set.of("administrator", "city-governance-center");

    @Autowired
    private ApiAddress address;

    @Autowired
    private SealedPapers papers;

    @Autowired
    private Licences licences;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final List<Map<String, String>> foreign = new ArrayList<>();
    private final Map<String, String> archive = new HashMap<>();
    private final Map<String, String> portal = new HashMap<>();
    private String deputyId;
    private String paperToken;

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
        calls().stream()
                .filter(call -> !call.path().startsWith("/api/public/service-items/")) // a guide for everybody
                .forEach(call ->
                        foreign.forEach(records -> judge(call, address.visitor(), records, "a stranger", wrong)));

        assertThat(wrong).isEmpty();
    }

    private record Call(RequestMethod method, String path) {}

    /** What a role may do with records of others, on purpose. */
    private static boolean allowed(String role, Call call) {
        if (call.path().startsWith("/api/public/")) {
            return true; // asks nobody who he is, so that the stranger's try stands for all
        }
        var isRead = call.method() == RequestMethod.GET;
        var isCase = call.path().startsWith("/api/cases/") || call.path().startsWith("/api/evidence/");
        var readsTask = isRead && call.path().equals("/api/tasks/{taskId}");
        var isHeadsWork = Pattern.matches("/api/tasks/\\{taskId}/(transfer|force-claim|colleagues)", call.path())
                || call.path().matches("/api/cases/\\{number}/(copies|readers)"); // the city stands above all units
        var isAbsence = call.path().matches("/api/staff/\\{username}/(deputies|deputy-candidates|work.*)")
                || call.path().startsWith("/api/deputies/"); // the same for the people of all units
        var isAdministration = Pattern.matches("/api/(units|staff|grids)/.*", call.path());
        var isOfficeWork = Pattern.matches(
                "/api/(settings|change-settings|retention-rules|reference-lists|models|categories|calendar/hours|notice-templates|notice-deliveries|consent-texts)/.*",
                call.path());
        var isSign = Pattern.matches("/api/grids/\\{code}/(code.svg|sheet.pdf)", call.path()); // posted in the street
        var isReadersWork = call.path().matches("/api/cases/\\{number}/(copies|readers)")
                || isRead && call.path().equals("/api/tasks/{taskId}/colleagues");
        var isSupervision = call.path().matches("/api/cases/\\{number}/(urges|supervision-orders)"); // from above
        var isOwn = call.path().equals("/api/preferences/{name}")
                || call.path().startsWith("/api/coop/days/"); // whoever calls, the record is his
        var isVillages = call.path().matches("/api/(point-rules/\\{village}|points/(publicity|ranking)/).*")
                && role.equals("grid-worker"); // of another grid of the village
        var isCatalogue = call.path().startsWith("/api/service-items/"); // what can be applied for is no secret
        return isOwn
                || isRead && isVillages
                || isCatalogue && (isRead || role.equals("city-governance-center"))
                || isRead && isCase && READ_ALL_CASES.contains(role)
                || isRead && call.path().startsWith("/api/wishes/") && READ_ALL_CASES.contains(role)
                || call.path().startsWith("/api/alliance-units/") // a register of units, kept by two offices
                        && List.of("city-governance-center", "organization-department")
                                .contains(role)
                || (readsTask || call.path().endsWith("/seen")) && READ_ALL_CASES.contains(role)
                || call.path().startsWith("/api/rating-counters/") && READ_ALL_CASES.contains(role)
                || isReadersWork && role.equals("city-supervisor")
                || isSupervision && READ_ALL_CASES.contains(role)
                || isHeadsWork && role.equals("city-governance-center")
                || call.path().matches(".*/(take-over|category)") && role.equals("city-governance-center")
                || call.path().startsWith("/api/routing-rules/") && role.equals("city-governance-center")
                || isAbsence && OFFICE_KEEPERS.contains(role)
                || isAdministration && role.equals("administrator")
                || isOfficeWork && OFFICE_KEEPERS.contains(role)
                || call.path().startsWith("/api/seals/") && role.equals("administrator")
                || call.path().startsWith("/api/licence-kinds/") && OFFICE_KEEPERS.contains(role)
                || isRead
                        && call.path().startsWith("/api/licences/")
                        && role.equals("city-governance-center") // from above
                || call.path().startsWith("/api/sealed-papers/") && role.equals("city-governance-center") // from above
                || call.path().startsWith("/api/portal-") && OFFICE_KEEPERS.contains(role)
                || call.path().startsWith("/api/announcements/") && role.equals("city-governance-center")
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
        var isWish = variable.equals("number") && call.path().startsWith("/api/wishes/");
        var value = records.get(isWish ? "wishNumber" : variable);
        assertThat(value).as("a foreign {%s} for %s", variable, call.path()).isNotNull();
        return value;
    }

    /** What the endpoint would take from the right person. */
    private static Object bodyOf(Call call) {
        if (call.path().endsWith("/actions/{outcome}")) {
            return Map.of("form", Map.of(), "opinion", "与我无关", "evidenceIds", List.of());
        }
        if (call.path().equals("/api/cases/{number}/category")) {
            return Map.of("categoryCode", "0101", "reason", "与我无关", "version", 0);
        }
        if (call.path().endsWith("/claims/{claimId}/release")) {
            return Map.of("words", "与我无关");
        }
        if (call.path().startsWith("/api/wishes/")) {
            return Map.of("name", "与我无关");
        }
        if (call.path().startsWith("/api/volunteers/")) {
            return Map.of("state", "VERIFIED", "kind", "VOLUNTEER", "version", 0);
        }
        if (call.path().startsWith("/api/credit-matters/")) {
            return Map.of("statement", "与我无关");
        }
        if (call.path().startsWith("/api/service-applications/")) {
            return Map.of("there", true, "name", "与我无关");
        }
        if (call.path().endsWith("/care")) {
            return Map.of("words", "与我无关", "doneOn", "2020-01-01");
        }
        if (call.path().contains("/proposal")) {
            return Map.of("kind", "IMPROVE_WORK", "words", "与我无关", "answerUntil", "2099-01-01");
        }
        if (call.path().startsWith("/api/point-rules/") && call.method() != RequestMethod.GET) {
            return ofPointRules();
        }
        if (call.path().startsWith("/api/coop") && call.method() != RequestMethod.GET) {
            return ofTheCoop();
        }
        if (call.path().startsWith("/api/point-titles/") && call.method() != RequestMethod.GET) {
            return Map.of("votedOn", "2026-01-01", "attended", 9, "votesFor", 9, "votesAgainst", 0);
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
        if (call.path().startsWith("/api/public/petitions/")) {
            return Map.of("queryCode", "WRONG0", "subject", "OFFICE", "grade", "FAIR");
        }
        if (call.path().endsWith("/rating")) {
            return Map.of("queryCode", "WRONG0", "score", 5, "comment", "");
        }
        if (call.path().endsWith("/deputies")) {
            return Map.of("deputyUsername", "grid02", "validUntil", "2027-01-01", "reason", "与我无关");
        }
        if (call.path().endsWith("/reveal")) {
            return Map.of("parts", List.of("PHONE"), "purpose", "visit");
        }
        if (call.path().equals("/api/dwellings/{dwellingNumber}") && call.method() == RequestMethod.PUT) {
            var dwelling = Map.of("gridCode", "990981001001001", "kind", "flat", "address", "与我无关");
            return Map.of("dwelling", dwelling, "version", 0);
        }
        if (call.path().startsWith("/api/residents/") || call.path().startsWith("/api/households/")) {
            return ofTheArchive(call);
        }
        if (call.path().startsWith("/api/plates/")) {
            return Map.of(
                    "photoId",
                    "x",
                    "longitude",
                    1,
                    "latitude",
                    1,
                    "reason",
                    "与我无关",
                    "motto",
                    "与我无关",
                    "agreed",
                    true,
                    "agreedOn",
                    "2026-01-01",
                    "paper",
                    "无关",
                    "version",
                    0);
        }
        if (call.path().startsWith("/api/service-items/")) {
            return Map.of("from", "2027-01-01", "version", 0, "item", SERVICE_ITEM);
        }
        if (call.path().matches("/api/(public/)?announcements/.*")
                || call.path().matches("/api/(portal-|board-|comm).*")) {
            return call.method() == RequestMethod.GET ? null : ofThePortal();
        }
        if (call.path().endsWith("/reversal")) {
            return Map.of("reason", "与我无关");
        }
        if (call.path().startsWith("/api/points/hand-overs/")) {
            return Map.of("from", "X", "to", "Y", "reason", "与我无关");
        }
        if (call.path().startsWith("/api/household-claims/")) {
            return Map.of("reason", "与我无关", "version", 0);
        }
        if (call.path().startsWith("/api/data-requests/")) {
            return Map.of("answer", "与我无关", "version", 0);
        }
        if (call.path().startsWith("/api/helper-entries/") && call.method() != RequestMethod.GET) {
            var authorisation = Map.of("kind", "SIGNATURE", "evidenceId", "x");
            return Map.of(
                    "kind", "ACCESS", "reason", "与我无关", "isGiven", true, "version", 1, "authorisation", authorisation);
        }
        if (call.path().endsWith("/answers")) {
            return Map.of("step", "ACCEPT");
        }
        if (call.path().endsWith("/deeds")) {
            return Map.of("deed", "ISSUE");
        }
        if (call.path().startsWith("/api/licence-kinds/")) {
            return Map.of("checkedYearly", false, "remindDays", 30, "version", 0);
        }
        if (call.path().startsWith("/api/sealed-papers/") && call.method() == RequestMethod.POST) {
            return Map.of("cause", "REVOKED", "reason", "与我无关");
        }
        if (call.path().startsWith("/api/shared-")) {
            return Map.ofEntries(
                    Map.entry("kind", "homestead"),
                    Map.entry("text", "与我无关"),
                    Map.entry("outcome", "IN_ORDER"),
                    Map.entry("reason", "与我无关"),
                    Map.entry("reference", "x"),
                    Map.entry("claim", "与我无关"),
                    Map.entry("state", "STANDS"),
                    Map.entry("answer", "与我无关"));
        }
        if (call.path().startsWith("/api/certificates/")) {
            return Map.of("purpose", "visit", "reason", "与我无关");
        }
        if (call.path().endsWith("/co-signatures/answer")) {
            return Map.of("agree", true);
        }
        if (call.path().startsWith("/api/public/ratings/")) {
            return Map.of("grade", "GOOD");
        }
        if (call.path().startsWith("/api/public/publicities/")) {
            return call.method() == RequestMethod.GET ? null : Map.of("words", "与我无关", "phone", "13800138000");
        }
        if (call.path().startsWith("/api/rating-counters/")) {
            return call.method() == RequestMethod.GET ? null : Map.of("active", false);
        }
        if (call.path().startsWith("/api/public/")) {
            return Map.of("queryCode", "WRONG0", "reason", "与我无关", "text", "与我无关");
        }
        return call.method() == RequestMethod.GET || call.method() == RequestMethod.DELETE ? null : Map.of();
    }

    /** Bodies that fit most of the archive's endpoints. */
    private static Object ofTheArchive(Call call) {
        return call.method() == RequestMethod.GET || call.method() == RequestMethod.DELETE
                ? null
                : Map.ofEntries(
                        Map.entry("person", Map.of("name", "与我无关", "sex", "1")),
                        Map.entry("household", "H990981001001-000001"),
                        Map.entry("relation", "02"),
                        Map.entry("relations", Map.of("R990981001001-000001", "02")),
                        Map.entry("dwelling", "F990981001001-000001"),
                        Map.entry("duplicate", "R990981001001-000002"),
                        Map.entry("kind", "vehicles"),
                        Map.entry("content", Map.of("与我", "无关")),
                        Map.entry("source", "visit"),
                        Map.entry("confidence", "DECLARED"),
                        Map.entry("version", 0));
    }

    private static Object ofPointRules() {
        var rule = Map.of(
                "code", "none", "group", "VIRTUE", "name", "与我无关", "nameEn", "none", "points", 1, "unit", "TIME");
        return Map.of(
                "rules", List.of(rule),
                "adoptedOn", "2026-01-01",
                "inForceFrom", "2026-01-02",
                "entitled", 9,
                "attended", 9,
                "votesFor", 9,
                "votesAgainst", 0,
                "declares", true,
                "version", 0);
    }

    private static Object ofTheCoop() {
        return Map.ofEntries(
                Map.entry("token", "no-such-token"),
                Map.entry("resident", "R990981001001-000001"),
                Map.entry("reason", "与我无关"),
                Map.entry("name", "与我无关"),
                Map.entry("nameEn", "none"),
                Map.entry("unitName", "件"),
                Map.entry("priceFen", 100),
                Map.entry("kind", "IN"),
                Map.entry("quantity", 1),
                Map.entry("onSale", false),
                Map.entry("isOnSale", false),
                Map.entry("countedFen", 0),
                Map.entry("version", 0));
    }

    /** Bodies that fit the endpoints of announcements, modules and boards. */
    private static Object ofThePortal() {
        var areas = List.of("990981001001");
        return Map.ofEntries(
                Map.entry("text", Map.of("title", "与我无关", "body", "与我无关", "areas", areas)),
                Map.entry("action", "WITHDRAWN"),
                Map.entry("note", "与我无关"),
                Map.entry("device", "0".repeat(32)),
                Map.entry("module", Map.of("name", "与我无关", "nameEn", "none", "sort", 1)),
                Map.entry("area", "990981001001"),
                Map.entry("on", false),
                Map.entry("unit", "990981001001"),
                Map.entry("kind", "ARTICLE"),
                Map.entry(
                        "item",
                        Map.of("title", "与我无关", "body", "与我无关", "areas", areas, "pictures", List.of(), "sort", 1)),
                Map.entry("person", BOARD_PERSON),
                Map.entry("name", "与我无关"),
                Map.entry("duty", "与我无关"),
                Map.entry("validFrom", "2026-01-01"),
                Map.entry("agreed", true),
                Map.entry("body", "与我无关"),
                Map.entry("adoptedOn", "2026-01-01"),
                Map.entry("version", 0));
    }

    /** A draft and somebody on the board of 滨河社区, and a module of the agriculture department that is off. */
    private Map<String, String> portalOfOthers() {
        if (portal.isEmpty()) {
            var areas = List.of("990981001001");
            var comm1 = address.as("comm1");
            var draft = Map.of("unit", "990981001001", "text", Map.of("title", "还没写完", "body", "还没写完", "areas", areas));
            var module = Map.of("name", "无关", "nameEn", "Not yours", "owner", "NY", "on", false, "sort", 900);
            var code = address.as("admin")
                    .post("/api/portal-modules", Map.of("kind", "SCENARIO", "module", module))
                    .expect(201)
                    .json()
                    .path("code")
                    .asText();
            var article =
                    Map.of("title", "无关", "body", "无关", "areas", List.of("990981"), "pictures", List.of(), "sort", 1);
            portal.put("moduleCode", code);
            portal.put(
                    "itemId",
                    address.as("officer.ny")
                            .post(
                                    "/api/portal-modules/" + code + "/items",
                                    Map.of("unit", "NY", "kind", "ARTICLE", "item", article))
                            .expect(201)
                            .json()
                            .at("/item/id")
                            .asText());
            portal.put(
                    "announcementId",
                    comm1.post("/api/announcements", draft)
                            .expect(201)
                            .json()
                            .at("/announcement/id")
                            .asText());
            portal.put(
                    "boardPersonId",
                    comm1.post("/api/communities/990981001001/boards/REPRESENTATIVE", BOARD_PERSON)
                            .expect(201)
                            .json()
                            .path("id")
                            .asText());
            portal.put("board", "REPRESENTATIVE");
            portal.put("pictureId", "no-such-picture");
            portal.put("communityCode", "990981001001");
        }
        return portal;
    }

    /** Somebody in grid 01 with all that the archive has of a person. */
    private Map<String, String> archiveOfOthers() {
        if (archive.isEmpty()) {
            var keeper = address.as("comm1");
            var grid = Map.of("gridCode", "990981001001001", "kind", "flat", "address", "与你无关 1 号");
            var dwelling = numberOf(keeper, "/api/dwellings", grid);
            var household = numberOf(keeper, "/api/households", Map.of("kind", "LEGAL", "dwelling", dwelling));
            var person = Map.of("person", Map.of("name", "澹台无关", "sex", "2"), "household", household, "relation", "02");
            var resident = numberOf(keeper, "/api/residents", person);
            keeper.put("/api/residents/" + resident + "/tags/elderly", Map.of()).expect(204);
            var info = Map.of(
                    "kind", "homestead", "content", Map.of("面积", "120"), "source", "visit", "confidence", "DECLARED");
            var id = keeper.post("/api/residents/" + resident + "/infos", info)
                    .expect(201)
                    .json()
                    .get("id")
                    .asText();
            archive.put(
                    "counterToken",
                    address.as("sec1")
                            .post("/api/rating-counters", Map.of("unit", "990981001001", "name", "与你无关"))
                            .expect(201)
                            .json()
                            .get("token")
                            .asText());
            archive.put(
                    "certificateNumber",
                    keeper.upload("/api/certificates?kind=id-card&resident=" + resident, "card.png", "image/png", PIXEL)
                            .expect(201)
                            .json()
                            .get("number")
                            .asText());
            archive.putAll(Map.of(
                    "dwellingNumber", dwelling,
                    "householdNumber", household,
                    "residentNumber", resident,
                    "tagCode", "elderly",
                    "infoId", id));
        }
        return archive;
    }

    private static String numberOf(Api api, String path, Map<String, ?> body) {
        return api.post(path, body).expect(201).json().get("number").asText();
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

    /** A licence of the agriculture department for somebody. */
    private String licenceOfOthers() {
        var unit = organization.findUnit("NY").orElseThrow().id();
        var document = new DocumentNumber(DocumentKind.PASSPORT, new PersonalText("E12345678"));
        var holder = new LicenceHolder(document, new PersonalText("无关"));
        return licences.prepare(new NewLicence("other", unit, unit, null, holder, List.of()))
                .licenceId();
    }

    /** A paper of the agriculture department. */
    private String paperOfOthers() {
        if (paperToken == null) {
            var unit = organization.findUnit("NY").orElseThrow().id();
            paperToken = papers.issue(new NewSealedPaper(null, unit, "TEST", "无关", "无关", null, page -> {}))
                    .token();
        }
        return paperToken;
    }

    /** Somebody is to stand in for grid01, a long time from now. */
    private String deputyOfOthers() {
        if (deputyId == null) {
            var day = LocalDate.now(Zone.OFFICE).plusYears(2).toString();
            deputyId = address.as("grid01")
                    .post(
                            "/api/staff/grid01/deputies",
                            Map.of("deputyUsername", "comm1", "validFrom", day, "validUntil", day, "reason", "学习"))
                    .expect(201)
                    .json()
                    .at("/items/0/id")
                    .asText();
        }
        return deputyId;
    }

    /** A door of grid 01 with its plate. */
    private String plateOfOthers() {
        var number = "F990981001001-999999-01";
        if (jdbc.queryForObject("SELECT COUNT(*) FROM plate WHERE number = ?", Integer.class, number) == 0) {
            transactions.executeWithoutResult(status -> {
                jdbc.update("""
                        INSERT INTO dwelling (number, kind, grid_id, community_id, street_id, address, valid_from,
                            change_kind, recorded_at, recorded_by, version)
                        SELECT 'F990981001001-999999', 'house', g.id, c.id, c.parent_id, '河边 1 号', '2026-01-01',
                            'CREATED', CURRENT_TIMESTAMP(3), 'test', 0
                          FROM unit g
                          JOIN unit c ON c.id = g.parent_id
                         WHERE g.code = '990981001001001'""");
                jdbc.update("""
                        INSERT INTO plate (number, dwelling_id, open_dwelling_id, grid_id, community_id, street_id, token,
                            state, requested_at, changed_at, changed_by)
                        SELECT ?, id, id, grid_id, community_id, street_id, 'a-token-of-others', 'MADE',
                            CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3), 'test'
                          FROM dwelling
                         WHERE number = 'F990981001001-999999'""", number);
            });
        }
        return number;
    }

    /** Somebody says that he lives behind that door. */
    private String claimOfOthers() {
        plateOfOthers();
        if (jdbc.queryForObject("SELECT COUNT(*) FROM household_claim WHERE number = 'OTHERS'", Integer.class) == 0) {
            transactions.executeWithoutResult(status -> {
                jdbc.update("""
                        INSERT INTO resident_account (code, notice_version, notice_accepted_at, sessions_since, created_at,
                            last_login_at)
                        VALUES ('OTHERS', 1, CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3),
                            CURRENT_TIMESTAMP(3))""");
                jdbc.update("""
                        INSERT INTO household_claim (number, account_id, open_account_id, dwelling_id, grid_id, community_id,
                            street_id, state, asked_at)
                        SELECT 'OTHERS', a.id, a.id, d.id, d.grid_id, d.community_id, d.street_id, 'ASKED',
                            CURRENT_TIMESTAMP(3)
                          FROM resident_account a, dwelling d
                         WHERE a.code = 'OTHERS' AND d.number = 'F990981001001-999999'""");
            });
        }
        return "OTHERS";
    }

    private String wishOfOthers() {
        var wish = Map.of(
                "kind", "errand",
                "way", "CALL",
                "residentName", "别人",
                "words", "代买米",
                "gridCode", "990981001001001",
                "atHome", false,
                "forMinor", false);
        return address.as("comm1")
                .post("/api/wishes", wish)
                .expect(201)
                .json()
                .path("number")
                .asText();
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
        var records = new HashMap<>(archiveOfOthers());
        records.putAll(portalOfOthers());
        records.putAll(Map.ofEntries(
                Map.entry("copyId", copy),
                Map.entry("noticeId", notice),
                Map.entry("template", "copied"),
                Map.entry("audience", "STAFF"),
                Map.entry("deliveryKey", "no-such-key"),
                Map.entry("signatureId", "1"),
                Map.entry("deputyId", deputyOfOthers()),
                Map.entry("alarmId", "1"),
                Map.entry("number", number),
                Map.entry("wishNumber", wishOfOthers()),
                Map.entry("seatId", "1"),
                Map.entry("claimId", "1"),
                Map.entry("allianceCode", "JCY"),
                Map.entry("volunteerNumber", "NOBODY22"),
                Map.entry("plateNumber", plateOfOthers()),
                Map.entry("claimNumber", claimOfOthers()),
                Map.entry("requestNumber", "no-such-request"),
                Map.entry("lookupNumber", "no-such-lookup"),
                Map.entry("disputeNumber", "no-such-dispute"),
                Map.entry("sharedKeyNumber", "no-such-key"),
                Map.entry("consentCode", "messages"),
                Map.entry("textCode", "messages"),
                Map.entry("ruleCode", "ended-claims"),
                Map.entry("paperToken", paperOfOthers()),
                Map.entry("paperCode", "no-such-paper"),
                Map.entry("accusationNumber", "JK2020-000001"),
                Map.entry("sealedFileId", "no-such-file"),
                Map.entry("readerId", "1"),
                Map.entry("sealUnit", "NY"),
                Map.entry("licenceId", licenceOfOthers()),
                Map.entry("licenceKind", "other"),
                Map.entry("itemCode", "53"),
                Map.entry("sort", "1"),
                Map.entry("versionNumber", "1"),
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
                Map.entry("village", "990981001001"),
                Map.entry("serial", "1"),
                Map.entry("ruleVersion", "1"),
                Map.entry("titleYear", "2026"),
                Map.entry("day", "2026-01-01"),
                Map.entry("list", "return-basis"),
                Map.entry("fieldCode", "death"),
                Map.entry("effectCode", "death-register"),
                Map.entry("kind", "PROCESS"),
                Map.entry("key", "event-escalation"),
                Map.entry("version", "1")));
        return records;
    }
}
