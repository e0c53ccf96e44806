package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;

/** The office keeps its categories: what they are called, when a case of one is closed and what it wants to see. */
@IntegrationTest
class CategoryAdministrationIT {
    private static final String GRID = "990981100201001";
    /** Nobody else's test reports one of these. */
    private static final String CODE = "0506";

    private static final String PATH = "/api/categories/" + CODE;

    @Autowired
    private ApiAddress address;

    private Officials officials;
    private Api keeper;
    private ObjectNode before;

    @BeforeEach
    void read() {
        officials = new Officials(address);
        keeper = officials.as("city.center");
        before = (ObjectNode) keeper.get(PATH).expect(200).json().path("category");
    }

    @AfterEach
    void putBack() {
        before.put("version", category().path("version").asInt());
        keeper.put(PATH, before).expect(200);
        for (var requirement : keeper.get(PATH).json().path("requirements")) {
            if (requirement.path("active").asBoolean()) {
                keeper.put(
                                PATH + "/requirements/"
                                        + requirement.path("code").asText(),
                                with(requirement, "active", false))
                        .expect(200);
            }
        }
    }

    @Test
    void listsThemByGroupAndByWhatIsTyped() {
        var group = keeper.get("/api/categories?group=05&size=50").expect(200).json();
        var found = keeper.get("/api/categories?q=SEWAGE").expect(200).json();
        var page = keeper.get("/api/categories?page=1&size=20").expect(200).json();

        assertThat(texts(group, "code"))
                .startsWith("05", "0501")
                .contains(CODE)
                .allMatch(code -> code.startsWith("05"));
        assertThat(texts(found, "code")).contains("0106", CODE);
        assertThat(page.path("items")).hasSize(20);
        assertThat(page.path("total").asInt()).isGreaterThan(55);
        assertThat(keeper.get("/api/categories?q=%25").json().path("total").asInt())
                .isZero();
        assertThat(keeper.get("/api/categories?active=false")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void isForThoseWhoKeepThem() {
        assertThat(officials.as("admin").get("/api/categories").status()).isEqualTo(200);
        for (var other : List.of("comm4", "center2", "dept.ny", "grid12")) {
            assertThat(officials.as(other).get("/api/categories").status()).isEqualTo(403);
            assertThat(officials.as(other).put(PATH, before).status()).isEqualTo(403);
        }
    }

    @Test
    void changesWhatPeopleRead() {
        keeper.put(PATH, before.deepCopy().put("plainName", "村里污水乱流，改过").put("closingCondition", "污水不再外流。"))
                .expect(200);

        assertThat(address.visitor().get("/api/public/categories").json().toString())
                .contains("村里污水乱流，改过");
        var number = officials.report("grid12", GRID, CODE, "污水改名").number();
        assertThat(officials
                        .as("comm4")
                        .get("/api/cases/" + number + "/closing")
                        .json()
                        .path("condition")
                        .asText())
                .isEqualTo("污水不再外流。");
        var line = officials
                .as("admin")
                .get("/api/audit?action=change-category&size=1")
                .json()
                .at("/items/0");
        assertThat(line.path("object").asText()).isEqualTo("category:" + CODE);
        assertThat(line.path("detail").asText()).contains("村里污水乱流，改过");
    }

    @Test
    void saysWhoWasFaster() {
        keeper.put(PATH, before).expect(200);

        var refused = officials.as("admin").put(PATH, before).expect(409).json();

        assertThat(refused.path("type").asText()).isEqualTo("/problems/changed-meanwhile");
        assertThat(refused.path("by").asText())
                .isEqualTo(category().path("changedBy").asText());
        assertThat(refused.path("at").asText()).isNotBlank();
        assertThat(refused.path("detail").asText()).contains(refused.path("by").asText());
    }

    @Test
    void namesTheFieldThatIsWrong() {
        var wrong = before.deepCopy()
                .put("name", " ")
                .put("plainName", "长".repeat(101))
                .put("sort", -1);

        var refused = keeper.put(PATH, wrong).expect(400).json();

        assertThat(StreamSupport.stream(refused.path("errors").spliterator(), false)
                        .map(error -> error.path("field").asText()))
                .containsExactlyInAnyOrder("name", "plainName", "sort");
    }

    @Test
    void takesNoReportsOfACategoryThatIsOutOfUseAndStillNamesItsCases() {
        var number = officials.report("grid12", GRID, CODE, "停用以前").number();

        keeper.put(PATH, before.deepCopy().put("active", false)).expect(200);

        var event = Map.of("gridCode", GRID, "categoryCode", CODE, "description", "停用以后");
        assertThat(officials.as("grid12").post("/api/events", event).expect(400).text())
                .contains("categoryCode");
        assertThat(address.visitor().get("/api/public/categories").text()).doesNotContain("\"" + CODE + "\"");
        assertThat(officials.caseFile("comm4", number).path("categoryName").asText())
                .isEqualTo("农村生活污水");
    }

    @Test
    void asksForARequirementAsSoonAsItIsAddedAndKeepsAnswersWhenItGoes() {
        var inherited = keeper.get(PATH).json().path("inherited");
        assertThat(texts(inherited, "", "code")).containsExactly("photoAfter");

        var added = keeper.post(
                        PATH + "/requirements",
                        Map.of(
                                "kind",
                                "TEXT",
                                "label",
                                "清掏方量",
                                "labelEn",
                                "Amount removed",
                                "required",
                                true,
                                "sort",
                                10))
                .expect(201);
        var code = added.json().path("code").asText();
        var number = officials.report("grid12", GRID, CODE, "污水要求").number();
        officials.does("comm4", number, "accept");
        officials.does("comm4", number, "handleSelf");
        var photo = Officials.photo(officials.as("comm4"));
        Map<String, Object> lacking = Map.of("form", Map.of("result", "已经清掏干净，污水不再外流"), "evidenceIds", List.of(photo));
        var refused =
                officials.act("comm4", number, "finish", lacking).expect(400).json();
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("closing_" + code);
        officials
                .act("comm4", number, "finish", officials.result("comm4", number))
                .expect(200);
        keeper.put(PATH + "/requirements/" + code, with(with(requirement(code), "label", "改了名"), "active", false))
                .expect(200);

        assertThat(added.headers().get("Location")).endsWith(PATH + "/requirements/" + code);
        assertThat(requirement(code).path("answered").asBoolean()).isTrue();
        assertThat(requirement(code).path("changedBy").asText()).isNotBlank();
        var closing =
                officials.as("comm4").get("/api/cases/" + number + "/closing").json();
        assertThat(texts(closing.at("/rounds/0/answers"), "", "label")).containsExactly("处置后照片", "清掏方量");
        assertThat(texts(closing.at("/rounds/0/answers"), "", "answer")).contains("2026-118");
        assertThat(texts(closing.path("requirements"), "", "label"))
                .as("what the group asks for has stayed")
                .containsExactly("处置后照片");
        assertThat(keeper.delete(PATH + "/requirements/" + code).status()).isEqualTo(405);
    }

    @Test
    void refusesAnOldVersionOfARequirement() {
        var code = keeper.post(
                        PATH + "/requirements",
                        Map.of(
                                "kind",
                                "CONFIRMATION",
                                "label",
                                "已告知",
                                "labelEn",
                                "Told",
                                "required",
                                false,
                                "sort",
                                20))
                .expect(201)
                .json()
                .path("code")
                .asText();
        var shown = requirement(code);
        keeper.put(PATH + "/requirements/" + code, with(shown, "label", "已告知住户"))
                .expect(200);

        var refused = officials
                .as("admin")
                .put(PATH + "/requirements/" + code, with(shown, "label", "另一个名字"))
                .expect(409)
                .json();

        assertThat(refused.path("by").asText()).isNotBlank();
        assertThat(requirement(code).path("label").asText()).isEqualTo("已告知住户");
    }

    private JsonNode category() {
        return keeper.get(PATH).expect(200).json().path("category");
    }

    private JsonNode requirement(String code) {
        return StreamSupport.stream(keeper.get(PATH).json().path("requirements").spliterator(), false)
                .filter(each -> each.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode with(JsonNode node, String field, String value) {
        return ((ObjectNode) node.deepCopy()).put(field, value);
    }

    private static ObjectNode with(JsonNode node, String field, boolean value) {
        return ((ObjectNode) node.deepCopy()).put(field, value);
    }

    private static List<String> texts(JsonNode page, String field) {
        return texts(page.path("items"), "", field);
    }

    private static List<String> texts(JsonNode items, String path, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.at(path).path(field).asText())
                .toList();
    }
}
