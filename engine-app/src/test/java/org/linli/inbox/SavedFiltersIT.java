package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Filters with a name, kept for oneself or shared with 新风社区. */
@IntegrationTest
class SavedFiltersIT {
    private static final String FILTERS = "/api/inbox/filters";
    private static final String COMMUNITY = "990981001003";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Api person;
    private Api colleague;

    @BeforeEach
    void open() {
        person = address.as(member());
        colleague = address.as(member());
    }

    @Test
    void keepsWhatAPersonLooksForOften() {
        var kept = add(
                        person,
                        Map.of(
                                "name",
                                " 红灯的垃圾 ",
                                "view",
                                "pool",
                                "light",
                                "RED",
                                "category",
                                "01",
                                "q",
                                "河",
                                "sort",
                                "dueAt,desc"))
                .expect(201)
                .json();

        var listed = own(person).get(0);
        assertThat(listed).isEqualTo(kept);
        assertThat(listed.path("view").asText()).isEqualTo("pool");
        assertThat(listed.path("light").asText()).isEqualTo("RED");
        assertThat(listed.path("category").asText()).isEqualTo("01");
        assertThat(listed.path("q").asText()).isEqualTo("河");
        assertThat(listed.path("sort").asText()).isEqualTo("dueAt,desc");
        assertThat(listed.path("own").asBoolean()).isTrue();
        assertThat(names(colleague)).doesNotContain("红灯的垃圾");
    }

    @Test
    void sharesItWithAUnit() {
        var id = id(add(person, Map.of("name", "社区红灯", "view", "unit", "unitCode", COMMUNITY)));

        var shared = item(colleague, id);
        assertThat(shared.at("/unit/name").asText()).isEqualTo("新风社区");
        assertThat(shared.path("own").asBoolean()).isFalse();
        assertThat(shared.path("editable").asBoolean()).isFalse();
        var refused = colleague.delete(FILTERS + "/" + id).expect(403).json();
        assertThat(refused.path("detail").asText()).contains("只有本人和单位负责人可以修改");
        assertThat(address.as("comm2").delete(FILTERS + "/" + id).status()).isEqualTo(404);

        var head = address.as("sec3");
        var seen = item(head, id);
        assertThat(seen.path("editable").asBoolean()).isTrue();
        head.put(FILTERS + "/" + id, Map.of("name", "全社区红灯", "view", "unit", "unitCode", COMMUNITY, "version", 0))
                .expect(200);
        assertThat(names(colleague)).contains("全社区红灯");
        head.delete(FILTERS + "/" + id).expect(204);
        assertThat(names(person)).doesNotContain("全社区红灯");
    }

    @Test
    void isSharedOnlyWithOnesOwnUnit() {
        for (var unit : List.of("990981001001", "nowhere")) {
            var refused = add(person, Map.of("name", "别家", "view", "pool", "unitCode", unit))
                    .expect(400)
                    .json();
            assertThat(refused.at("/errors/0/field").asText()).isEqualTo("unitCode");
        }
    }

    @Test
    void isChangedByOneAtATime() {
        var id = id(add(person, Map.of("name", "旧名", "view", "mine")));
        var path = FILTERS + "/" + id;

        var changed = person.put(path, Map.of("name", "新名", "view", "mine", "version", 0))
                .expect(200)
                .json();
        assertThat(changed.path("version").asInt()).isEqualTo(1);
        person.put(path, Map.of("name", "更新的名", "view", "mine", "version", 0)).expect(409);
        assertThat(own(person))
                .hasSize(1)
                .first()
                .extracting(item -> item.path("name").asText())
                .isEqualTo("新名");
    }

    @Test
    void refusesWhatCannotBeKept() {
        add(person, Map.of("name", "一次", "view", "mine")).expect(201);

        assertRefused(Map.of("name", "一次", "view", "mine"), "name");
        assertRefused(Map.of("name", "　", "view", "mine"), "name");
        assertRefused(Map.of("name", "字".repeat(41), "view", "mine"), "name");
        assertRefused(Map.of("name", "没有列表"), "view");
        assertRefused(Map.of("name", "没有这个列表", "view", "all"), "view");
        assertRefused(Map.of("name", "没有这个顺序", "view", "mine", "sort", "title,asc"), "sort");
        assertRefused(Map.of("name", "没有这个灯", "view", "mine", "light", "PINK"), "light");
        Map<String, String> tooLong = new HashMap<>(Map.of("name", "太长", "view", "mine"));
        tooLong.put("q", "字".repeat(101));
        assertRefused(tooLong, "q");
    }

    @Test
    void keepsFiftyForAPerson() {
        for (int number = 0; number < SavedFilters.MOST; number++) {
            add(person, Map.of("name", "第" + number, "view", "mine")).expect(201);
        }

        assertRefused(Map.of("name", "第五十一", "view", "mine"), "name");
    }

    @Test
    void remembersTheColumnsOnEveryDevice() {
        var path = "/api/preferences/inbox";
        assertThat(person.get(path).expect(200).json()).isEmpty();

        person.put(path, Map.of("columns", List.of("step", "grid"))).expect(204);
        person.put(path, Map.of("columns", List.of("unit"), "filter", "f1")).expect(204);

        var kept = person.get(path).expect(200).json();
        assertThat(kept.at("/columns/0").asText()).isEqualTo("unit");
        assertThat(kept.path("filter").asText()).isEqualTo("f1");
        assertThat(colleague.get(path).expect(200).json()).isEmpty();
        assertThat(address.visitor().get(path).status()).isEqualTo(401);
        person.put(path, Map.of("columns", "字".repeat(4000))).expect(400);
        person.put("/api/preferences/No_such~name", Map.of()).expect(400);
        person.sendText("PUT", path, "[1, 2]").expect(400);
        assertThat(person.get(path).json()).isEqualTo(kept);
    }

    @Test
    void keepsTwentySettingsForAPerson() {
        for (int number = 0; number < 20; number++) {
            person.put("/api/preferences/p" + number, Map.of()).expect(204);
        }

        person.put("/api/preferences/p20", Map.of()).expect(400);
        person.put("/api/preferences/p19", Map.of("still", true)).expect(204);
    }

    private String member() {
        return new Colleagues(jdbc, transactions).add("存筛选的人", COMMUNITY + " community-staff");
    }

    private static Api.Answer add(Api by, Map<String, ?> filter) {
        return by.post(FILTERS, filter);
    }

    private static String id(Api.Answer added) {
        return added.expect(201).json().path("id").asText();
    }

    private static List<JsonNode> items(Api of) {
        List<JsonNode> items = new ArrayList<>();
        of.get(FILTERS).expect(200).json().path("items").forEach(items::add);
        return items;
    }

    private static List<JsonNode> own(Api of) {
        return items(of).stream().filter(item -> item.path("own").asBoolean()).toList();
    }

    private static JsonNode item(Api of, String id) {
        return items(of).stream()
                .filter(item -> item.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Api of) {
        return items(of).stream().map(item -> item.path("name").asText()).toList();
    }

    private void assertRefused(Map<String, ?> filter, String field) {
        var refused = add(person, filter).expect(400).json();
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo(field);
    }
}
