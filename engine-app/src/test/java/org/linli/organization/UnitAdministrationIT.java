package org.linli.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.SqlCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What administrators do with units, and what they are kept from. */
@IntegrationTest
class UnitAdministrationIT {
    private static final String STREET = "990981001";
    private static final String OTHER_STREET = "990981100";

    private final String code =
            "M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @Autowired
    private ApiAddress address;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private SqlCounter sql;

    private Api admin;

    @BeforeEach
    void logIn() {
        admin = address.as("admin");
    }

    @Test
    void movesAUnitWithEverythingBelowIt() {
        addCommunityWithGrid();

        admin.put("/api/units/" + code + "/parent", move(OTHER_STREET, 0)).expect(200);

        var grid = organization.findUnit(code + "1").orElseThrow();
        var place = organization.placeOfGrid(grid);
        assertThat(place.street().code()).isEqualTo(OTHER_STREET);
        assertThat(place.community().code()).isEqualTo(code);
        assertThat(grid.path())
                .isEqualTo(place.street().path() + place.community().id() + "/" + grid.id() + "/");
        assertThat(admin.get("/api/units/" + code).json().at("/unit/parentCode").asText())
                .isEqualTo(OTHER_STREET);
        assertThat(codes(admin.get("/api/units/search?under=" + STREET + "&q=" + code)))
                .isEmpty();
        assertThat(codes(admin.get("/api/units/search?under=" + OTHER_STREET + "&q=" + code)))
                .containsExactly(code, code + "1");
    }

    @Test
    void refusesMovesThatMakeNoSense() {
        addCommunityWithGrid();
        admin.post("/api/units", unit(code + "V", "COMMUNITY", code)).expect(201);

        assertThat(refusedField(code, move("NY", 0))).isEqualTo("parentCode");
        assertThat(refusedField(code, move(code + "V", 0))).isEqualTo("parentCode");
        assertThat(refusedField(code, move(code, 0))).isEqualTo("parentCode");
        assertThat(refusedField(code, move(STREET, 0))).isEqualTo("parentCode");
        assertThat(refusedField(code, move("NOWHERE", 0))).isEqualTo("parentCode");
        admin.put("/api/units/" + code + "/parent", move(OTHER_STREET, 7)).expect(409);
    }

    @Test
    void movesAndShutsNoUnitWithOpenWork() {
        addCommunityWithGrid();
        new Officials(address).report("center1", code + "1", "0501", "有死猪，" + code);

        var moved = admin.put("/api/units/" + code + "1/parent", move("990981001001", 0))
                .expect(409)
                .json();
        var shut = admin.put("/api/units/" + code + "1", Map.of("name", "甲", "isActive", false, "version", 0))
                .expect(409)
                .json();

        assertThat(moved.at("/type").asText()).isEqualTo("/problems/unit-in-use");
        assertThat(moved.at("/work").asInt()).isEqualTo(1);
        assertThat(moved.at("/detail").asText()).contains("1 件未办结");
        assertThat(shut.at("/work").asInt()).isEqualTo(1);
        assertThat(admin.get("/api/units/" + code).json().at("/openWork").asInt())
                .isEqualTo(1);
    }

    @Test
    void twoMovesAtOnceCloseNoRing() throws Exception {
        addCommunityWithGrid();
        admin.post("/api/units", unit(code + "X", "COMMUNITY", STREET)).expect(201);

        var answers = AtOnce.<Api.Answer>run(List.of(
                () -> address.as("admin").put("/api/units/" + code + "/parent", move(code + "X", 0)),
                () -> address.as("admin").put("/api/units/" + code + "X/parent", move(code, 0))));

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(200, 400);

        var loose = jdbc.queryForObject(
                "SELECT COUNT(*) FROM unit u JOIN unit p ON p.id = u.parent_id"
                        + " WHERE u.path <> CONCAT(p.path, u.id, '/')",
                Long.class);
        assertThat(loose).isZero();
        assertThat(organization
                        .placeOfGrid(organization.findUnit(code + "1").orElseThrow())
                        .street()
                        .code())
                .isEqualTo(STREET);
    }

    @Test
    void whoeverComesSecondIsToldWhoWasFirstAndWhen() {
        addCommunityWithGrid();
        var change = Map.of("name", "甲", "isActive", true, "version", 0);
        admin.put("/api/units/" + code, change).expect(200);

        var second = admin.put("/api/units/" + code, change).expect(409).json();

        assertThat(second.at("/by").asText()).isEqualTo("谢健");
        assertThat(second.at("/at").asText()).isNotBlank();
        assertThat(second.at("/detail").asText()).startsWith("谢健 已于").contains("月");
        assertThat(admin.get("/api/units/" + code).json().at("/unit/changedBy").asText())
                .isEqualTo("谢健");
    }

    @Test
    void findsUnitsByNameKindStateAndPlaceInPages() {
        addCommunityWithGrid();

        assertThat(codes(admin.get("/api/units/search?kind=GRID&q=" + code))).containsExactly(code + "1");
        assertThat(codes(admin.get("/api/units/search?active=false&q=" + code))).isEmpty();
        var page = admin.get("/api/units/search?q=" + code + "&size=1&page=1")
                .expect(200)
                .json();
        assertThat(page.at("/total").asInt()).isEqualTo(2);
        assertThat(page.at("/items/0/unit/code").asText()).isEqualTo(code + "1");
        assertThat(page.at("/items/0/above").findValuesAsText("code")).containsExactly("990981", STREET, code);
        admin.get("/api/units/search?kind=KING").expect(400);
        admin.get("/api/units/search?under=NOWHERE").expect(404);
    }

    @Test
    void aLongListCostsNoStatementPerRow() throws Exception {
        var few = statements("/api/units/search?size=2");
        var many = statements("/api/units/search?size=50");

        assertThat(many).hasSameSizeAs(few);
    }

    /** Without the look whether the remembered units are still right, which is due every few seconds. */
    private List<String> statements(String path) throws Exception {
        organization.departments();
        return sql.statements(() -> admin.get(path).expect(200)).stream()
                .filter(statement -> !statement.contains("highest_id"))
                .toList();
    }

    @Test
    void tellsWhoWorksInAUnitAndUntilWhen() {
        var people = admin.get("/api/units/990981001001").expect(200).json().at("/people");

        assertThat(people.findValuesAsText("roleName")).anyMatch(role -> role.contains("书记"));
        assertThat(people.at("/0/validFrom").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void onlyAdministratorsChangeUnits() {
        for (var username : List.of("comm1", "street1", "center1", "city.center")) {
            var other = address.as(username);
            other.put("/api/units/" + STREET + "/parent", move("990981", 0)).expect(403);
            other.get("/api/units/" + STREET).expect(403);
            other.get("/api/exports/units").expect(403);
        }
    }

    @Test
    void everybodySeesTheGridsOfHisOwnUnitsFirst() {
        var own =
                address.as("comm1").get("/api/grids?size=50").expect(200).json().at("/items");

        var order = StreamSupport.stream(own.spliterator(), false)
                .map(grid -> grid.at("/isMine").asBoolean())
                .toList();
        assertThat(order).startsWith(true).endsWith(false);
        assertThat(order.subList(order.indexOf(false), order.size())).doesNotContain(true);
        assertThat(own.at("/0/community/code").asText()).isEqualTo("990981001001");
    }

    private void addCommunityWithGrid() {
        admin.post("/api/units", unit(code, "COMMUNITY", STREET)).expect(201);
        admin.post("/api/units", unit(code + "1", "GRID", code)).expect(201);
    }

    private String refusedField(String unit, Map<String, Object> move) {
        return admin.put("/api/units/" + unit + "/parent", move)
                .expect(400)
                .json()
                .at("/errors/0/field")
                .asText();
    }

    private static List<String> codes(Api.Answer answer) {
        return StreamSupport.stream(answer.expect(200).json().at("/items").spliterator(), false)
                .map(row -> row.at("/unit/code"))
                .map(JsonNode::asText)
                .toList();
    }

    private static Map<String, Object> move(String parentCode, int version) {
        return Map.of("parentCode", parentCode, "version", version);
    }

    private static Map<String, String> unit(String code, String kind, String parentCode) {
        return Map.of("code", code, "name", "测试" + code, "kind", kind, "parentCode", parentCode);
    }
}
