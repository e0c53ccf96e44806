package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
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

/** The phrase book of people of 新风社区. */
@IntegrationTest
class PhrasesIT {
    private static final String PHRASES = "/api/phrases";
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
        var colleagues = new Colleagues(jdbc, transactions);
        person = address.as(colleagues.add("写意见的人", COMMUNITY + " community-staff"));
        colleague = address.as(colleagues.add("同事", COMMUNITY + " community-staff"));
    }

    @Test
    void bringsSomeForEverybody() {
        assertThat(texts(person)).contains("已处理完毕，现场恢复原状。");
    }

    @Test
    void keepsOnesOwnToOneself() {
        var id = add(person, "OWN", null, " 先到现场看过 ")
                .expect(201)
                .json()
                .path("id")
                .asText();

        assertThat(texts(person)).contains("先到现场看过");
        assertThat(texts(colleague)).doesNotContain("先到现场看过");
        assertThat(colleague.delete(PHRASES + "/" + id).status()).isEqualTo(404);
        person.put(PHRASES + "/" + id, Map.of("text", "已到现场看过", "version", 0)).expect(200);
        person.put(PHRASES + "/" + id, Map.of("text", "慢了一步", "version", 0)).expect(409);
        assertThat(texts(person)).contains("已到现场看过").doesNotContain("先到现场看过", "慢了一步");
        person.delete(PHRASES + "/" + id).expect(204);
        assertThat(texts(person)).doesNotContain("已到现场看过");
    }

    @Test
    void letsHeadsKeepThoseOfTheirUnit() {
        assertThat(add(person, "UNIT", COMMUNITY, "社区说法").expect(403).text()).contains("单位负责人");
        var head = address.as("sec3");
        assertThat(add(head, "UNIT", "990981001001", "别的社区").status()).isEqualTo(403);
        var added = add(head, "UNIT", COMMUNITY, "社区统一说法").expect(201).json();

        var seen = phrase(person, "社区统一说法");
        assertThat(seen.path("scope").asText()).isEqualTo("UNIT");
        assertThat(seen.at("/unit/name").asText()).isEqualTo("新风社区");
        assertThat(seen.path("editable").asBoolean()).isFalse();
        assertThat(texts(address.as("comm2"))).doesNotContain("社区统一说法");
        var path = PHRASES + "/" + added.path("id").asText();
        person.delete(path).expect(403);
        head.delete(path).expect(204);
    }

    @Test
    void letsTheAdministratorKeepThoseOfTheOffice() {
        add(address.as("sec3"), "OFFICE", null, "全市说法").expect(403);
        var added =
                add(address.as("admin"), "OFFICE", null, "全市统一说法").expect(201).json();

        assertThat(texts(person)).contains("全市统一说法");
        assertThat(phrase(person, "全市统一说法").path("editable").asBoolean()).isFalse();
        address.as("admin").delete(PHRASES + "/" + added.path("id").asText()).expect(204);
        assertThat(texts(person)).doesNotContain("全市统一说法");
    }

    @Test
    void putsFirstWhatOneUsesMost() {
        add(person, "OWN", null, "用一次").expect(201);
        add(person, "OWN", null, "用两次").expect(201);
        for (var text : List.of("用两次", "用一次", "用两次", "已处理完毕，现场恢复原状。", "已处理完毕，现场恢复原状。", "已处理完毕，现场恢复原状。")) {
            var id = phrase(person, text).path("id").asText();
            person.post(PHRASES + "/" + id + "/uses", null).expect(204);
        }

        assertThat(texts(person).subList(0, 3)).containsExactly("已处理完毕，现场恢复原状。", "用两次", "用一次");
        assertThat(texts(colleague).get(0)).isNotEqualTo("已处理完毕，现场恢复原状。");
    }

    @Test
    void deletesAPhraseThatWasUsed() {
        var id = add(person, "OWN", null, "用过就删").expect(201).json().path("id").asText();
        person.post(PHRASES + "/" + id + "/uses", null).expect(204);

        person.delete(PHRASES + "/" + id).expect(204);
        person.post(PHRASES + "/" + id + "/uses", null).expect(404);
    }

    @Test
    void refusesWhatIsNoPhrase() {
        add(person, "OWN", null, "只要一条").expect(201);

        assertRefused(add(person, "OWN", null, "只要一条"), "text");
        assertRefused(add(person, "OWN", null, "　"), "text");
        assertRefused(add(person, "OWN", null, "字".repeat(501)), "text");
        assertRefused(person.post(PHRASES, Map.of("text", "给谁看")), "scope");
        assertRefused(add(address.as("sec3"), "UNIT", "nowhere", "没有这个单位"), "unitCode");
        add(person, "OWN", null, "𠮷".repeat(500)).expect(201);
        assertThat(address.as("org").get(PHRASES).status()).isEqualTo(403);
    }

    @Test
    void keepsAHundredInOnePlace() {
        for (int number = 0; number < Phrases.MOST; number++) {
            add(person, "OWN", null, "第" + number + "条").expect(201);
        }

        assertRefused(add(person, "OWN", null, "再来一条"), "text");
    }

    private static Api.Answer add(Api by, String scope, String unitCode, String text) {
        return by.post(
                PHRASES,
                unitCode == null
                        ? Map.of("scope", scope, "text", text)
                        : Map.of("scope", scope, "unitCode", unitCode, "text", text));
    }

    private static void assertRefused(Api.Answer answer, String field) {
        assertThat(answer.expect(400).json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    private static List<JsonNode> items(Api of) {
        List<JsonNode> items = new ArrayList<>();
        of.get(PHRASES).expect(200).json().path("items").forEach(items::add);
        return items;
    }

    private static List<String> texts(Api of) {
        return items(of).stream().map(item -> item.path("text").asText()).toList();
    }

    private static JsonNode phrase(Api of, String text) {
        return items(of).stream()
                .filter(item -> item.path("text").asText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
