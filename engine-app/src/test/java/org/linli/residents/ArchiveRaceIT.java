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
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people write the same records of the archive at once. */
@IntegrationTest
class ArchiveRaceIT {
    private static final String GRID = "990981100202001";

    @Autowired
    private ApiAddress address;

    @Test
    void oneDocumentIsRecordedOnce() throws Exception {
        var person = person("赫连争先");
        var tries = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(number -> {
                    var api = address.as("comm5");
                    var household = household(api, GRID, HouseholdKind.LEGAL);
                    var body = Map.of("person", person, "household", household, "relation", "02");
                    return () -> api.post("/api/residents", body).status();
                })
                .toList();

        var answers = AtOnce.run(tries);

        assertThat(answers)
                .containsOnlyOnce(201)
                .allMatch(status -> List.of(201, 400, 409).contains(status));
    }

    @Test
    void oneOfSeveralChangesOfAVersionWins() throws Exception {
        var keeper = address.as("comm5");
        var number = resident(keeper, household(keeper, GRID, HouseholdKind.LEGAL), "02", person("赫连同改"));
        var changes = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(index -> {
                    var api = address.as(index % 2 == 0 ? "comm5" : "sec5");
                    var form = Map.of(
                            "name",
                            "赫连同改",
                            "sex",
                            sexOf(keeper.get("/api/residents/" + number).json()),
                            "craft",
                            "手艺" + index);
                    return () -> api.put("/api/residents/" + number, Map.of("person", form, "version", 0))
                            .status();
                })
                .toList();

        var answers = AtOnce.run(changes);

        assertThat(answers)
                .containsOnlyOnce(200)
                .allMatch(status -> List.of(200, 409).contains(status));
        assertThat(keeper.get("/api/residents/" + number + "/history").json().get("items"))
                .hasSize(2);
    }

    @Test
    void aDoubleRecordIsJoinedOnce() throws Exception {
        var keeper = address.as("comm5");
        var home = household(keeper, GRID, HouseholdKind.LEGAL);
        var other = resident(keeper, home, "02", Map.of("name", "赫连重号", "sex", "1"));
        var kept = IntStream.range(0, 3)
                .mapToObj(index -> resident(
                        keeper, household(keeper, GRID, HouseholdKind.LEGAL), "02", Map.of("name", "赫连重号", "sex", "1")))
                .toList();
        var merges = kept.stream()
                .<Callable<Integer>>map(number -> {
                    var api = address.as("comm5");
                    return () -> api.post(
                                    "/api/residents/" + number + "/merges", Map.of("duplicate", other, "version", 0))
                            .status();
                })
                .toList();

        var answers = AtOnce.run(merges);

        var lead = keeper.get("/api/residents/" + other).json().get("number").asText();
        assertThat(kept).contains(lead);
        var open = keeper.get("/api/households/" + home).json().get("members");
        assertThat(open).isEmpty();
        assertThat(answers)
                .as("whoever looked after the first had ended joins that one, too")
                .contains(200)
                .allMatch(status -> List.of(200, 409).contains(status));
        assertThat(answers.stream().filter(status -> status == 200).count())
                .as("records that are gone are as many as were said to be joined")
                .isEqualTo(1
                        + kept.stream()
                                .filter(number -> !keeper.get("/api/residents/" + number)
                                        .json()
                                        .get("number")
                                        .asText()
                                        .equals(number))
                                .count());
    }

    private static String sexOf(JsonNode profile) {
        return profile.at("/details/sex/code").asText();
    }
}
