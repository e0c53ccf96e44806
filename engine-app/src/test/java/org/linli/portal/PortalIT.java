package org.linli.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The modules of the home page: each kept by its department, shown where something in them can be read. */
@IntegrationTest
class PortalIT {
    private static final String CITY = "990981";
    private static final String TOWN = "990981100";
    private static final String VILLAGE = "990981100203"; // 柳塘村
    private static final String GRID = "990981100203002"; // 柳西网格

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theDemoShowsItsScenariosAndNoGroupOfServicesThatIsEmpty() {
        var home = address.visitor()
                .get("/api/public/portal?area=" + GRID)
                .expect(200)
                .json();

        assertThat(codes(home))
                .contains("party", "integrity", "governance", "digital", "jobs", "convenience", "finance");
        assertThat(codes(home)).doesNotContain("government-services", "daily-services");
        assertThat(home.path("reportPath").asText()).startsWith("/g/");
        assertThat(home.at("/place/above").asText()).isEqualTo("青禾镇 · 柳塘村");
    }

    @Test
    void aModuleWithoutAnythingToShowAtAPlaceIsNotThere() {
        var module = module("SL", true, false);
        var officer = address.as("officer.sl");
        var article = added(officer, module, "SL", item("水库的事", Map.of("areas", List.of(TOWN))));

        assertThat(codes(home(GRID))).contains(module);
        assertThat(codes(home(null))).doesNotContain(module);
        visitor().get("/api/public/portal/modules/" + module).expect(404);
        visitor()
                .get("/api/public/portal/articles/" + article + "?area=" + GRID)
                .expect(200);
        visitor().get("/api/public/portal/articles/" + article).expect(404);

        change(officer, article, Map.of("shown", false)).expect(200);
        assertThat(codes(home(GRID))).doesNotContain(module);
        visitor()
                .get("/api/public/portal/articles/" + article + "?area=" + GRID)
                .expect(404);
    }

    @Test
    void aLinkToAPartThatIsNotThereIsNotShown() {
        var module = module("SL", true, false);
        added(address.as("officer.sl"), module, "SL", "LINK", item("去上报", Map.of("linkPage", "REPORT")));

        assertThat(codes(home(GRID))).contains(module);
        assertThat(codes(home(VILLAGE))).doesNotContain(module); // a report needs a grid
    }

    @Test
    void theNearestSwitchCounts() {
        var module = module("SL", true, false);
        var officer = address.as("officer.sl");
        added(officer, module, "SL", item("水的事", Map.of()));

        set(officer, module, TOWN, false).expect(200);
        assertThat(codes(home(GRID))).doesNotContain(module);
        assertThat(codes(home("990981001001001"))).contains(module);
        set(officer, module, VILLAGE, true).expect(200);
        assertThat(codes(home(GRID))).contains(module);
        assertThat(codes(home("990981100202"))).doesNotContain(module);

        var off = new HashMap<String, Object>();
        off.put("area", VILLAGE);
        off.put("on", null);
        officer.put("/api/portal-modules/" + module + "/switches", off).expect(200);
        assertThat(codes(home(GRID))).doesNotContain(module);
    }

    @Test
    void onlyTheOwnerWritesAndOnlyTheOfficeAssigns() {
        var module = module("SL", true, false);
        var article = added(address.as("officer.sl"), module, "SL", item("只有水利局写", Map.of()));
        var foreign = Map.of("unit", "JT", "kind", "ARTICLE", "item", item("不是我的", Map.of()));

        address.as("officer.jt")
                .post("/api/portal-modules/" + module + "/items", foreign)
                .expect(404);
        address.as("officer.jt").get("/api/portal-items/" + article).expect(404);
        address.as("comm6").get("/api/portal-modules/" + module + "/items").expect(404);
        address.as("officer.sl")
                .put("/api/portal-modules/" + module, given(module, "JT"))
                .expect(403);
        address.as("grid20").get("/api/portal-modules").expect(403);

        address.as("city.center")
                .put("/api/portal-modules/" + module, given(module, "JT"))
                .expect(200);
        address.as("officer.jt")
                .post("/api/portal-modules/" + module + "/items", foreign)
                .expect(201);
        address.as("officer.sl").get("/api/portal-items/" + article).expect(404);
    }

    @Test
    void aVillageWritesForItselfInAModuleThatLetsIt() {
        var module = module("SL", true, true);
        var village = address.as("comm6");
        var wide = Map.of("unit", VILLAGE, "kind", "ARTICLE", "item", item("想发全市", Map.of("areas", List.of(CITY))));
        assertThat(village.post("/api/portal-modules/" + module + "/items", wide)
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("areas");
        var own = added(village, module, VILLAGE, item("本村账目", Map.of("areas", List.of(VILLAGE))));
        var owners = added(address.as("officer.sl"), module, "SL", item("水利局的", Map.of()));

        assertThat(codes(home(GRID))).contains(module);
        assertThat(ids(village.get("/api/portal-modules/" + module + "/items"))).containsExactly(own);
        assertThat(ids(address.as("officer.sl").get("/api/portal-modules/" + module + "/items")))
                .containsExactlyInAnyOrder(own, owners);
        address.as("comm5").get("/api/portal-items/" + own).expect(404);
    }

    @Test
    void linksLeadToHostsThatWereNamed() {
        var module = module("SL", true, false);
        var officer = address.as("officer.sl");
        for (var url : List.of("javascript:alert(1)", "https://evil.example/", "ftp://anlan.example/", "/desk")) {
            var link = Map.of("unit", "SL", "kind", "LINK", "item", item("坏链接", Map.of("linkUrl", url)));
            assertThat(officer.post("/api/portal-modules/" + module + "/items", link)
                            .expect(400)
                            .json()
                            .at("/errors/0/field")
                            .asText())
                    .isEqualTo("linkUrl");
        }

        added(officer, module, "SL", "LINK", item("办事网", Map.of("linkUrl", "https://www.anlan.example/")));

        var items = visitor()
                .get("/api/public/portal/modules/" + module)
                .expect(200)
                .json();
        assertThat(items.at("/items/items/0/linkUrl").asText()).isEqualTo("https://www.anlan.example/");
    }

    @Test
    void linksToHostsThatAreNoLongerNamedAreGone() {
        var module = module("SL", true, false);
        var officer = address.as("officer.sl");
        var link = added(officer, module, "SL", "LINK", item("旧网站", Map.of("linkUrl", "https://old.anlan.example/")));
        var article = added(
                officer, module, "SL", item("旧文章", Map.of("body", "正文", "linkUrl", "https://old.anlan.example/a")));
        assertThat(shownIn(module)).hasSize(2);

        transaction.executeWithoutResult(status -> jdbc.update( // as if they had been written when that host was named
                "UPDATE portal_item SET link_url = REPLACE(link_url, 'old.anlan.example', 'gone.example')"
                        + " WHERE public_id IN (?, ?)",
                link,
                article));

        assertThat(shownIn(module)).hasSize(1);
        assertThat(visitor()
                        .get("/api/public/portal/articles/" + article)
                        .expect(200)
                        .text())
                .contains("旧文章")
                .doesNotContain("gone.example");
        assertThat(visitor().get("/api/public/portal/modules/" + module).text()).doesNotContain("gone.example");
    }

    private JsonNode shownIn(String module) {
        return visitor()
                .get("/api/public/portal/modules/" + module)
                .expect(200)
                .json()
                .at("/items/items");
    }

    @Test
    void thePicturesOfAnArticleAreOpenWhileItIsShown() {
        var module = module("SL", true, false);
        var officer = address.as("officer.sl");
        var photo = Officials.photo(officer);
        var picture = Map.of("id", photo, "caption", "新修的渠");
        var article = added(officer, module, "SL", item("修渠", Map.of("pictures", List.of(picture))));
        var address1 = "/api/public/portal/articles/" + article + "/pictures/" + photo;

        assertThat(visitor().get(address1 + "?small=true").expect(200).headers().get("content-type"))
                .startsWith("image/");
        officer.get("/api/evidence/" + photo).expect(200);
        address.as("officer.jt").get("/api/evidence/" + photo).expect(404);
        visitor()
                .get("/api/public/portal/articles/d0000000000000000000000000000004/pictures/" + photo)
                .expect(404);
        change(officer, article, Map.of("shown", false, "pictures", List.of(picture)))
                .expect(200);
        visitor().get(address1).expect(404);
        var foreign = Map.of("id", Officials.photo(address.as("officer.jt")), "caption", "别人的");
        change(officer, article, Map.of("pictures", List.of(foreign))).expect(400);
    }

    @Test
    void whoeverIsSlowerIsToldWhoWasFaster() {
        var module = module("SL", true, false);
        var officer = address.as("officer.sl");
        var article = added(officer, module, "SL", item("两个人改", Map.of()));
        var change = Map.of("item", item("先改的", Map.of()), "version", 0);
        officer.put("/api/portal-items/" + article, change).expect(200);

        var late = address.as("head.sl")
                .put("/api/portal-items/" + article, change)
                .expect(409)
                .json();

        assertThat(late.path("by").asText()).isNotEmpty();
    }

    @Test
    void theBoardsOfACommunityHangAtItsDoorsWhilePeopleServe() {
        var village = address.as("comm6");
        var rules = Map.of("body", "1. 邻里和睦", "adoptedOn", "2026-01-01", "shown", true, "version", 0);
        village.put("/api/communities/" + VILLAGE + "/rules", rules).expect(200);
        village.put("/api/communities/" + VILLAGE + "/rules", rules).expect(200);
        village.put("/api/communities/" + VILLAGE + "/rules", rules).expect(409);
        var board = "/api/communities/" + VILLAGE + "/boards/REPRESENTATIVE";
        assertThat(field(village.post(board, person("柳青", Map.of("agreed", false)))))
                .isEqualTo("agreed");
        assertThat(field(village.post(board, person("柳青", Map.of("phone", "138 0013 8000")))))
                .isEqualTo("phone");
        assertThat(field(village.post(board, person("柳青", Map.of("phone", "＋86 一三八 0013 8000")))))
                .isEqualTo("phone");
        assertThat(field(village.post(board, person("柳青", Map.of("serves", "柳西一组，电话13800138000")))))
                .isEqualTo("serves");
        village.post(board, person("柳青", Map.of("serves", "柳西一组"))).expect(201);
        village.post(board, person("柳旧", Map.of("validUntil", "2025-12-31", "validFrom", "2025-01-01")))
                .expect(201);
        address.as("comm5").post(board, person("外人", Map.of())).expect(404);

        var hung = visitor().get("/api/public/boards?area=" + GRID).expect(200).json();

        assertThat(hung.at("/rules/0/kind").asText()).isEqualTo("NUMBERED");
        assertThat(hung.path("people").findValuesAsText("name")).containsExactly("柳青");
        assertThat(hung.at("/people/0/serves").asText()).isEqualTo("柳西一组");
        assertThat(home(GRID).path("pages").toString()).contains("BOARDS");
        assertThat(visitor()
                        .get("/api/public/boards?area=" + TOWN)
                        .expect(200)
                        .json()
                        .path("people"))
                .isEmpty();
    }

    private static String field(Api.Answer answer) {
        return answer.expect(400).json().at("/errors/0/field").asText();
    }

    private static Map<String, Object> person(String name, Map<String, Object> more) {
        var person = new HashMap<String, Object>(
                Map.of("name", name, "duty", "村民代表", "validFrom", "2026-01-01", "sort", 10, "agreed", true));
        person.putAll(more);
        return person;
    }

    /** A module of its own for each test, as the office adds them. */
    private String module(String owner, boolean isOn, boolean isLocal) {
        var module = Map.of("name", "水利", "nameEn", "Water", "owner", owner, "on", isOn, "local", isLocal, "sort", 500);
        return address.as("admin")
                .post("/api/portal-modules", Map.of("kind", "SCENARIO", "module", module))
                .expect(201)
                .json()
                .path("code")
                .asText();
    }

    private static Map<String, Object> given(String module, String owner) {
        var given = Map.of("name", "水利", "nameEn", "Water", "owner", owner, "on", true, "sort", 500);
        return Map.of("module", given, "version", 0);
    }

    private static String added(Api who, String module, String unit, Map<String, Object> item) {
        return added(who, module, unit, "ARTICLE", item);
    }

    private static String added(Api who, String module, String unit, String kind, Map<String, Object> item) {
        return who.post("/api/portal-modules/" + module + "/items", Map.of("unit", unit, "kind", kind, "item", item))
                .expect(201)
                .json()
                .at("/item/id")
                .asText();
    }

    private static Api.Answer change(Api who, String id, Map<String, Object> more) {
        var version = who.get("/api/portal-items/" + id)
                .expect(200)
                .json()
                .at("/item/version")
                .asInt();
        return who.put("/api/portal-items/" + id, Map.of("item", item("改过的", more), "version", version));
    }

    private static Map<String, Object> item(String title, Map<String, Object> more) {
        var item = new HashMap<String, Object>(
                Map.of("title", title, "areas", List.of(CITY), "pictures", List.of(), "shown", true, "sort", 10));
        if (!more.containsKey("linkPage") && !more.containsKey("linkUrl")) {
            item.put("body", "正文");
        }
        item.putAll(more);
        return item;
    }

    private static Api.Answer set(Api who, String module, String area, boolean isOn) {
        return who.put("/api/portal-modules/" + module + "/switches", Map.of("area", area, "on", isOn));
    }

    private JsonNode home(String area) {
        return visitor()
                .get("/api/public/portal" + (area == null ? "" : "?area=" + area))
                .expect(200)
                .json();
    }

    private static List<String> codes(JsonNode home) {
        return home.path("modules").findValuesAsText("code");
    }

    private static List<String> ids(Api.Answer answer) {
        return answer.expect(200).json().path("items").findValuesAsText("id");
    }

    private Api visitor() {
        return address.visitor();
    }
}
