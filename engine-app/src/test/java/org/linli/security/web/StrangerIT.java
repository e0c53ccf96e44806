package org.linli.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.security.web.EndpointAccess.Kind;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever a stranger with a plate, a sign and a receipt asks for, he is told nothing of who lives there (rule H-04). */
@IntegrationTest
class StrangerIT {
    private static final String GRID = "990981100202003"; // 石塘网格
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Of the person who lives behind the plate. */
    private static final Map<String, String> PERSON = Map.of(
            "name", "夏侯不可说",
            "documentKind", "RESIDENT_ID",
            "documentNumber", "990982193107150030",
            "phone", "19988876665",
            "nation", "01");

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private record Call(RequestMethod method, String path) {}

    @Test
    void noAnswerTellsWhoLivesBehindThePlate() {
        var village = address.as("comm5");
        var dwelling = number(
                village.post("/api/dwellings", Map.of("gridCode", GRID, "kind", "house", "address", "石塘不可说 1 号")));
        var household = number(village.post(
                "/api/households", Map.of("kind", "LIVING", "dwelling", dwelling, "category", "resident")));
        var resident = number(
                village.post("/api/residents", Map.of("person", PERSON, "household", household, "relation", "02")));
        village.put("/api/residents/" + resident + "/tags/lone-elderly", Map.of("note", "只有社区知道"))
                .expect(204);
        village.put("/api/dwellings/" + dwelling + "/tags/vacant", Map.of("note", "只有社区知道"))
                .expect(204);
        var known = known(village, dwelling);
        var never = new ArrayList<>(List.of(household, resident, "只有社区知道", "lone-elderly", "vacant"));
        List.of("name", "documentNumber", "phone").forEach(field -> never.add(PERSON.get(field)));

        var answered = new ArrayList<String>();
        open().forEach(call -> {
            var path = VARIABLE.matcher(call.path()).replaceAll(found -> known.getOrDefault(found.group(1), "x"));
            var query =
                    call.method() == RequestMethod.GET ? "?queryCode=" + known.get("queryCode") + "&area=" + GRID : "";
            var answer = address.visitor().send(call.method().name(), path + query, bodyOf(call, known), Map.of());
            assertThat(answer.text()).as(call.toString()).doesNotContain(never);
            if (answer.status() < 300) {
                answered.add(call.path());
            }
        });

        assertThat(answered)
                .as("asked as somebody who has it all in his hand")
                .contains(
                        "/api/public/plates/{token}",
                        "/api/public/grids/{token}/similar",
                        "/api/public/cases/{number}",
                        "/api/public/portal",
                        "/api/public/portal/modules/{moduleCode}",
                        "/api/public/portal/articles/{itemId}",
                        "/api/public/announcements",
                        "/api/public/announcements/{announcementId}",
                        "/api/public/announcements/{announcementId}/reads",
                        "/api/public/boards",
                        "/api/public/places",
                        "/api/public/categories");
    }

    /** What he holds in his hand: a plate at the door, and the receipt of a report that he made from it. */
    private Map<String, String> known(Api village, String dwelling) {
        village.post("/api/plates", Map.of("area", GRID)).expect(200);
        village.post("/api/plates/made", Map.of("numbers", List.of(dwelling + "-01")))
                .expect(200);
        var token = jdbc.queryForObject("SELECT token FROM plate WHERE number = ?", String.class, dwelling + "-01");
        var receipt = new Officials(address).reportInPublic(token, "0103", "门口堆了东西");
        var known = new HashMap<String, String>();
        known.put("token", token);
        known.put("number", receipt.number());
        known.put("queryCode", receipt.queryCode());
        known.put("moduleCode", "governance");
        known.put("itemId", "d0000000000000000000000000000004");
        known.put("announcementId", "d0000000000000000000000000000101");
        return known;
    }

    private static Object bodyOf(Call call, Map<String, String> known) {
        if (call.method() == RequestMethod.GET) {
            return null;
        }
        if (call.path().endsWith("/reads")) {
            return Map.of("device", "f".repeat(32), "area", GRID);
        }
        return call.path().endsWith("/similar")
                ? Map.of("categoryCode", "0103", "address", "石塘不可说 1 号")
                : Map.of("queryCode", known.get("queryCode"), "reason", "不可说", "text", "不可说", "score", 5);
    }

    private List<Call> open() {
        var calls = new ArrayList<Call>();
        mappings.forEach(some -> some.getHandlerMethods().forEach((mapping, endpoint) -> {
            if (EndpointAccess.of(endpoint).kind() == Kind.EVERYBODY) {
                mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> calls.add(new Call(method, path))));
            }
        }));
        return calls;
    }

    private static String number(Api.Answer answer) {
        return answer.expect(201).json().path("number").asText();
    }
}
