package org.linli.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.residents.ArchiveFixture.household;
import static org.linli.residents.ArchiveFixture.person;
import static org.linli.residents.ArchiveFixture.resident;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.Api.Answer;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Red grid members see the households linked with them and no others (H-06), and should have 5 to 15 (S4-21). */
@IntegrationTest
class LinkedHouseholdsIT {
    private static final String EAST = "990981100203001"; // 柳东, kept by comm6
    private static final String UPPER = "990981100201001"; // 上湾, kept by comm4, where red01 and red02 are

    @Autowired
    private ApiAddress address;

    @Test
    void aMemberReadsTheHouseholdsLinkedWithHimOnly() {
        var keeper = address.as("comm4");
        var his = household(keeper, UPPER, HouseholdKind.LEGAL);
        var document = person("闾丘联系");
        document.put("health", "chronic");
        document.put("healthGround", Map.of("kind", "DUTY", "paper", "基本公共卫生服务"));
        var person = resident(keeper, his, "02", document);
        var another = household(keeper, UPPER, HouseholdKind.LEGAL);
        var neighbour = resident(keeper, another, "02", person("闾丘隔壁"));
        link(keeper, UPPER, "red01", false, his).expect(200);
        var member = address.as("red01");

        assertThat(member.get("/api/households?q=" + his).json().get("total").asInt())
                .isEqualTo(1);
        var shown = member.get("/api/residents/" + person).expect(200);
        assertThat(shown.json().get("isFull").asBoolean()).isTrue();
        assertThat(shown.text()).doesNotContain(document.get("documentNumber").toString());
        assertThat(shown.json().at("/details/health").isNull()).isTrue();
        assertThat(keeper.get("/api/residents/" + person)
                        .json()
                        .at("/details/health/code")
                        .asText())
                .isEqualTo("chronic");
        assertThat(member.get("/api/households/" + his + "/links")
                        .json()
                        .at("/items/0/member")
                        .asText())
                .isEqualTo("江素兰");

        assertThat(member.get("/api/households?q=" + another)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        member.get("/api/households/" + another).expect(404);
        member.get("/api/households/" + another + "/links").expect(404);
        member.get("/api/residents/" + neighbour).expect(404);
        assertThat(member.post("/api/residents/search", Map.of("name", "闾丘隔壁"))
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        member.get("/api/linked-households/grids").expect(403);
        link(member, UPPER, "red01", false, another).expect(403);

        unlink(keeper, UPPER, "搬走了", his).expect(204);
        member.get("/api/residents/" + person).expect(404);
        assertThat(keeper.get("/api/households/" + his + "/links")
                        .json()
                        .at("/items/0/note")
                        .asText())
                .isEqualTo("搬走了");
    }

    @Test
    void aHouseholdHasOneMemberAndIsMovedOnPurposeOnly() {
        var keeper = address.as("comm4");
        var household = household(keeper, UPPER, HouseholdKind.LEGAL);
        link(keeper, UPPER, "red01", false, household).expect(200);
        link(keeper, UPPER, "red01", false, household).expect(200); // a second click

        var refused = link(keeper, UPPER, "red02", false, household).expect(400).json();
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("households");
        assertThat(refused.at("/errors/0/message").asText()).contains(household, "江素兰");

        link(keeper, UPPER, "red02", true, household).expect(200);
        var history =
                keeper.get("/api/households/" + household + "/links").json().get("items");
        assertThat(history.findValuesAsText("member")).containsExactly("向守义", "江素兰");
        assertThat(history.at("/1/endedBy").asText()).isNotBlank();
        assertThat(list(keeper, UPPER, "red02", household)).isEqualTo(1);
        assertThat(list(keeper, UPPER, "red01", household)).isZero();
    }

    @Test
    void aHouseholdThatMovesToAnotherGridLeavesItsMember() {
        var keeper = address.as("comm4");
        var household = household(keeper, UPPER, HouseholdKind.LEGAL);
        link(keeper, UPPER, "red01", false, household).expect(200);
        assertThat(list(address.as("grid12"), UPPER, "red01", household)).isEqualTo(1);

        var elsewhere = ArchiveFixture.dwelling(keeper, "990981100201002");
        keeper.put("/api/households/" + household, Map.of("dwelling", elsewhere, "category", "resident", "version", 0))
                .expect(200);

        assertThat(list(address.as("grid12"), UPPER, "red01", household)).isZero();
        address.as("red01").get("/api/households/" + household).expect(404);
        var ended = keeper.get("/api/households/" + household + "/links").json().at("/items/0");
        assertThat(ended.get("endedBy").asText()).isNotBlank();
        assertThat(ended.get("note").asText()).startsWith("→");
        assertThat(list(keeper, "990981100201002", null, household)).isEqualTo(1);
    }

    @Test
    void onlyTheCommunityOfTheGridLinksAndOnlyWhatIsThere() {
        var keeper = address.as("comm4");
        var here = household(keeper, UPPER, HouseholdKind.LEGAL);
        var elsewhere = household(keeper, "990981100201002", HouseholdKind.LEGAL);

        assertThat(field(link(address.as("comm6"), UPPER, "red01", false, here)))
                .isEqualTo("grid");
        assertThat(field(link(keeper, UPPER, "red01", false, elsewhere))).isEqualTo("households");
        assertThat(field(link(keeper, UPPER, "red01", false, "无此户"))).isEqualTo("households");
        assertThat(field(link(keeper, UPPER, "red03", false, here))).isEqualTo("member");
        assertThat(field(unlink(address.as("comm6"), EAST, null, here))).isEqualTo("households");
        link(address.as("grid12"), UPPER, "red01", false, here).expect(403);
        assertThat(list(address.as("grid12"), UPPER, null, here)).isEqualTo(1);
    }

    @Test
    void whoHasTooFewOrTooManyOrLeavesHouseholdsBehindIsSeen() {
        var keeper = address.as("comm6");
        var post = address.as("admin")
                .post("/api/staff/grid20/posts", Map.of("unitCode", EAST, "role", RedGridMembers.ROLE))
                .expect(201)
                .json()
                .get("id")
                .asLong();
        var before = grid(keeper);
        assertThat(member(before).get("alarm").asText()).isEqualTo("TOO_FEW");

        var five = households(keeper, 5);
        assertThat(link(keeper, EAST, "grid20", false, five).json().get("alarm").isNull())
                .isTrue();
        assertThat(link(keeper, EAST, "grid20", false, households(keeper, 11))
                        .json()
                        .get("alarm")
                        .asText())
                .isEqualTo("TOO_MANY");
        var after = grid(keeper);
        assertThat(member(after).get("households").asInt()).isEqualTo(16);
        assertThat(after.get("households").asInt() - before.get("households").asInt())
                .isEqualTo(16);
        assertThat(after.get("linked").asInt() - before.get("linked").asInt()).isEqualTo(16);

        address.as("admin").delete("/api/staff/grid20/posts/" + post).expect(204);
        assertThat(member(grid(keeper)).get("alarm").asText()).isEqualTo("OUT_OF_OFFICE");
        address.as("grid20").get("/api/households/" + five[0]).expect(404);
        assertThat(list(keeper, EAST, "grid20", five[0])).isEqualTo(1);
        unlink(keeper, EAST, "离任", five).expect(204);
        assertThat(member(grid(keeper)).get("households").asInt()).isEqualTo(11);
    }

    @Test
    void ofSeveralWhoLinkAHouseholdAtOnceTheOthersAreToldWhoHasIt() throws Exception {
        var household = household(address.as("comm4"), UPPER, HouseholdKind.LEGAL);
        var tries = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(index -> {
                    var api = address.as(index % 2 == 0 ? "comm4" : "sec4");
                    var member = index % 2 == 0 ? "red01" : "red02";
                    return () -> link(api, UPPER, member, false, household).status();
                })
                .toList();

        var answers = AtOnce.run(tries);

        assertThat(answers).containsExactlyInAnyOrder(200, 200, 400, 400);
        assertThat(address.as("comm4")
                        .get("/api/households/" + household + "/links")
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    private static Answer link(Api api, String grid, String member, boolean moves, String... households) {
        return api.post(
                "/api/linked-households",
                Map.of("grid", grid, "member", member, "moves", moves, "households", List.of(households)));
    }

    private static Answer unlink(Api api, String grid, String note, String... households) {
        return api.post(
                "/api/linked-households/ends",
                Map.of("grid", grid, "households", List.of(households), "note", note == null ? "" : note));
    }

    private static int list(Api api, String grid, String member, String household) {
        var of = member == null ? "" : "&member=" + member;
        return api.get("/api/linked-households?grid=" + grid + of + "&q=" + household)
                .expect(200)
                .json()
                .get("total")
                .asInt();
    }

    private static String[] households(Api keeper, int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> household(keeper, EAST, HouseholdKind.LEGAL))
                .toArray(String[]::new);
    }

    private static JsonNode grid(Api keeper) {
        for (var grid :
                keeper.get("/api/linked-households/grids").expect(200).json().get("items")) {
            if (grid.get("code").asText().equals(EAST)) {
                return grid;
            }
        }
        throw new AssertionError("The grid is not among those of its community");
    }

    private static JsonNode member(JsonNode grid) {
        for (var member : grid.get("members")) {
            if (member.get("username").asText().equals("grid20")) {
                return member;
            }
        }
        throw new AssertionError("The member is not in the list of his grid");
    }

    private static String field(Answer answer) {
        return answer.expect(400).json().at("/errors/0/field").asText();
    }
}
