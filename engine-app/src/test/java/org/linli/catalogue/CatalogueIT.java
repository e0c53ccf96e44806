package org.linli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue as departments keep it and residents read it. */
@IntegrationTest
class CatalogueIT {
    @Autowired
    private ApiAddress address;

    @Test
    void countsWhatDelegationBroughtFromTheItems() {
        var whole = desk().get("/api/service-catalogue/figures?on=2025-06-01")
                .expect(200)
                .json()
                .path("whole");

        assertThat(whole.path("listed").asInt()).isEqualTo(87);
        assertThat(whole.path("delegated").asInt()).isEqualTo(69);
        assertThat(whole.path("instant").asInt()).isEqualTo(46);
        assertThat(cut(whole, "materials")).isEqualTo("329 85 74.2");
        assertThat(cut(whole, "steps")).isEqualTo("183 102 44.3");
        assertThat(cut(whole, "days")).isEqualTo("1814 215 88.1");
    }

    @Test
    void everyGroupingOfTheFiguresAddsUpToTheWhole() {
        for (var by : FigureGroup.values()) {
            var figures = desk().get("/api/service-catalogue/figures?on=2025-06-01&by=" + by)
                    .expect(200)
                    .json();
            int before = 0;
            for (var group : figures.path("groups")) {
                before += group.at("/materials/before").asInt();
                assertThat(group.path("name").asText()).isNotBlank();
            }
            assertThat(before).as(by.name()).isEqualTo(329);
        }
    }

    @Test
    void saysOfEveryMaterialWhyItNeedNotBeBrought() {
        var item = read("03");

        assertThat(materials(item)).containsExactly("申请表 0", "身份证 5", "户口簿 2", "单位婚育证明 4", "遗失声明 1");
    }

    @Test
    void aResidentFindsAnItemAsHeCallsItAndSeesWhatToBring() {
        var visitor = address.visitor();
        var found = visitor.get("/api/public/service-items?q=坐车免费").expect(200).json();
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.at("/items/0/name").asText()).isEqualTo("老年优待证");
        assertThat(found.at("/items/0/instant").asBoolean()).isTrue();

        var guide = visitor.get("/api/public/service-items/49").expect(200).json();
        assertThat(materials(guide)).containsExactly("申请表 0", "身份证 5", "户口簿 2", "照片 5");
        assertThat(guide.path("departmentPhone").asText()).isNotBlank();
        assertThat(guide.at("/item/materials").asInt())
                .as("a form is filled in on the spot")
                .isZero();
        assertThat(guide.at("/materials/0/form").asBoolean()).isTrue();
        assertThat(guide.at("/materials/2/lookedUp").asBoolean())
                .as("asked for where the data hold none")
                .isTrue();
        assertThat(guide.at("/materials/3/lookedUp").asBoolean()).isFalse();
        assertThat(visitor.get("/api/public/service-items/39")
                        .expect(200)
                        .json()
                        .at("/statutory/basis")
                        .asText())
                .as("notes of staff are for staff")
                .doesNotContain("待核实");

        var stages = visitor.get("/api/public/service-items/stages").expect(200).json();
        int items = 0;
        for (var stage : stages) {
            items += stage.path("items").asInt();
        }
        assertThat(items).isGreaterThanOrEqualTo(87);
    }

    @Test
    void aChangeIsInForceFromItsDayOnAndTheDaysBeforeStayAsTheyWere() {
        var officer = address.as("officer.mz");
        var item = read("51");
        var from = today().plusDays(10);
        var request = request(item);
        request.put("promisedDays", 3);
        change(officer, "51", request, from, version("51")).expect(200);

        assertThat(read("51").at("/item/instant").asBoolean()).isTrue();
        assertThat(promisedOn("51", from)).isEqualTo(3);

        // another plan for the same day takes the place of the first, which is remembered
        request.put("promisedDays", 1);
        change(officer, "51", request, from, version("51")).expect(200);
        assertThat(promisedOn("51", from)).isEqualTo(1);
        var versions = versions("51");
        assertThat(versions).hasSize(3);
        assertThat(versions.at("/1/replacedBy").asText()).isNotBlank();
        assertThat(versions.at("/2/validTo").asText()).isEqualTo(from.toString());

        // what is laid down for a day before leaves the plan alone
        request.put("promisedDays", 2);
        change(officer, "51", request, today().plusDays(1), version("51")).expect(200);
        assertThat(promisedOn("51", from.minusDays(1))).isEqualTo(2);
        assertThat(promisedOn("51", from)).isEqualTo(1);
        assertThat(promisedOn("51", today())).isZero();
    }

    @Test
    void aPlanIsWithdrawnAndTheVersionBeforeGoesOn() {
        var officer = address.as("officer.mz");
        var from = today().plusDays(3);
        var request = request(read("48"));
        request.put("promisedDays", 2);
        change(officer, "48", request, from, version("48")).expect(200);
        var plan = versions("48").at("/0/number").asInt();

        officer.delete("/api/service-items/48/versions/1").expect(400); // it is in force
        address.as("officer.ty")
                .delete("/api/service-items/48/versions/" + plan)
                .expect(403);
        officer.delete("/api/service-items/48/versions/" + plan).expect(204);

        assertThat(promisedOn("48", from)).isEqualTo(8);
        officer.delete("/api/service-items/48/versions/" + plan).expect(404);
    }

    @Test
    void anItemEndsAndMayBeginAgain() {
        var officer = address.as("officer.mz");
        var from = today().plusDays(2);
        var request = request(read("44"));

        officer.post("/api/service-items/44/end", Map.of("from", from.toString(), "version", version("44")))
                .expect(204);

        desk().get("/api/service-items/44?on=" + from).expect(404);
        assertThat(promisedOn("44", today())).isZero();
        change(officer, "44", request, from.plusDays(5), version("44")).expect(200);
        desk().get("/api/service-items/44?on=" + from.plusDays(4)).expect(404);
        desk().get("/api/service-items/44?on=" + from.plusDays(5)).expect(200);
        var refused =
                officer.post("/api/service-items/44/end", Map.of("from", from.toString(), "version", version("44")));
        assertThat(fields(refused.expect(400))).containsExactly("from");
    }

    @Test
    void whoKeepsAnItemUntilItMovesMayChangeItAndWhoWillKeepItMayNotYet() {
        var moves = today().plusDays(60);
        var request = request(read("05"));
        request.put("department", "NY");
        change(address.as("city.center"), "05", request, moves, version("05")).expect(200);

        change(address.as("officer.ny"), "05", request, today().plusDays(1), version("05"))
                .expect(403);
        request.put("department", "WJ");
        change(address.as("officer.wj"), "05", request, today().plusDays(1), version("05"))
                .expect(200);
        request.put("department", "NY");
        change(address.as("officer.ny"), "05", request, moves.plusDays(1), version("05"))
                .expect(200);
    }

    @Test
    void theSlowerOfTwoIsToldWhoWasFaster() {
        var item = read("50");
        int version = item.path("version").asInt();
        change(address.as("head.mz"), "50", request(item), today().plusDays(5), version)
                .expect(200);

        var refused = change(address.as("officer.mz"), "50", request(item), today().plusDays(5), version)
                .expect(409);

        assertThat(refused.json().path("by").asText()).isNotBlank();
    }

    @Test
    void aDepartmentChangesItsOwnItemsOnly() {
        var item = read("53");

        change(address.as("officer.mz"), "53", request(item), today().plusDays(1), version("53"))
                .expect(403);

        address.as("comm1").post("/api/service-items", Map.of()).expect(403);
        address.as("grid01").get("/api/service-items").expect(403);
    }

    @Test
    void refusesWhatTheLawForbids() {
        var officer = address.as("officer.mz");
        var item = read("51");
        var request = request(item);
        request.put("type", "LICENCE");
        var materials = request.withArray("materials");
        materials
                .addObject()
                .put("name", "村居健在证明")
                .put("byVillage", true)
                .put("basis", "某文件")
                .put("seenByVisit", false)
                .put("verifiable", true)
                .put("shown", false);
        request.putObject("statutory").put("amount", 5).put("unit", "D").put("basis", "某法");
        request.put("promisedDays", 4);

        var refused = change(
                        officer,
                        "51",
                        request,
                        today().plusDays(1),
                        item.path("version").asInt())
                .expect(400);

        assertThat(fields(refused))
                .containsExactlyInAnyOrder(
                        "signOff",
                        "promisedDays",
                        "handling.reviewBy",
                        "materials[%d].name".formatted(materials.size() - 1));
        assertThat(refused.text()).contains("健在").contains("民发〔2020〕20号");
        change(
                        officer,
                        "51",
                        request(item),
                        today().minusDays(1),
                        item.path("version").asInt())
                .expect(400);
        assertThat(read("51").path("version").asInt())
                .isEqualTo(item.path("version").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"婚姻状况证明（村委会出具）", "村委会出具的健在证明", "社区开的健 在证明", "村里开的亲属证明", "村委会证件丢失证明"})
    void aProofThatVillagesMayNotIssueIsRefusedWhateverIsTicked(String name) {
        var request = request(read("51"));
        request.withArray("materials")
                .addObject()
                .put("name", name)
                .put("byVillage", false)
                .put("basis", "某文件")
                .put("infoKind", "household-register")
                .put("verifiable", true);

        var refused = change(address.as("officer.mz"), "51", request, today().plusDays(1), version("51"));

        assertThat(fields(refused.expect(400))).singleElement().asString().endsWith(".name");
    }

    @Test
    void aDepartmentAddsAnItemThatResidentsFindFromItsDayOn() {
        var officer = address.as("officer.mz");
        var request = request(read("49"));
        request.put("name", "高龄老人助餐登记").put("nameEn", "Meals for the very old").put("plainName", "老人食堂");
        var entry = Map.of("code", "MZ-90", "from", today().toString(), "item", request);

        officer.post("/api/service-items", entry).expect(201);

        assertThat(fields(officer.post("/api/service-items", entry).expect(400)))
                .containsExactly("code");
        assertThat(address.visitor()
                        .get("/api/public/service-items?q=老人食堂&stage=old-age")
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "licenceKind, logging", // sealed by 林业局
        "licenceKind, nothing",
        "licenceKind, homestead", // a licence by law
        "resultKind, forest-rights"
    })
    void noItemResultsInWhatItsDepartmentDoesNotGive(String field, String kind) {
        var request = request(read("49"));
        ((ObjectNode) request.path("handling")).put(field, kind);

        var refused = change(address.as("officer.mz"), "49", request, today().plusDays(1), version("49"));

        assertThat(fields(refused.expect(400))).contains("handling." + field);
    }

    private Api desk() {
        return address.as("comm1");
    }

    private JsonNode read(String code) {
        return desk().get("/api/service-items/" + code).expect(200).json();
    }

    private JsonNode versions(String code) {
        return desk().get("/api/service-items/" + code + "/versions")
                .expect(200)
                .json();
    }

    private int version(String code) {
        return versions(code).at("/0/version").asInt();
    }

    private int promisedOn(String code, LocalDate day) {
        var item = desk().get("/api/service-items/" + code + "?on=" + day)
                .expect(200)
                .json();
        return item.at("/item/promisedDays").asInt();
    }

    private static Api.Answer change(Api who, String code, JsonNode item, LocalDate from, int version) {
        return who.put("/api/service-items/" + code, Map.of("from", from.toString(), "item", item, "version", version));
    }

    /** What a form sends that changes nothing. */
    private static ObjectNode request(JsonNode shown) {
        var item = (ObjectNode) shown.path("item").deepCopy();
        item.set("handling", shown.path("handling"));
        item.put("name", shown.path("nameZh").asText())
                .put("nameEn", shown.path("nameEn").asText());
        item.set("conditions", shown.path("conditions"));
        item.set("statutory", shown.path("statutory"));
        item.set("materials", shown.path("materials").deepCopy());
        return item;
    }

    private static List<String> materials(JsonNode item) {
        List<String> said = new ArrayList<>();
        item.path("materials")
                .forEach(each -> said.add(each.path("name").asText() + " "
                        + each.path("exemption").asInt()));
        return said;
    }

    private static String cut(JsonNode figure, String what) {
        var cut = figure.path(what);
        return cut.path("before").asText() + " " + cut.path("after").asText() + " "
                + cut.path("rate").asText();
    }

    private static List<String> fields(Api.Answer refused) {
        List<String> fields = new ArrayList<>();
        refused.json()
                .path("errors")
                .forEach(each -> fields.add(each.path("field").asText()));
        return fields;
    }

    private static LocalDate today() {
        return LocalDate.now(Zone.OFFICE);
    }
}
