package org.linli.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.residents.ArchiveFixture.dwelling;
import static org.linli.residents.ArchiveFixture.household;
import static org.linli.residents.ArchiveFixture.person;
import static org.linli.residents.ArchiveFixture.resident;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.SqlCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** The archive in figures and as squares: each counts what its list finds, within the reader's rights. */
@IntegrationTest
class ArchiveFiguresIT {
    private static final String GROUP = "99098110020101";
    private static final String GRID = "990981100202002";

    @Autowired
    private ApiAddress address;

    @Autowired
    private SqlCounter sql;

    @Test
    void everyBarCountsWhatItsListFinds() {
        var secretary = address.as("sec4");
        var charts = charts(secretary, "?group=" + GROUP);

        assertThat(charts).containsOnlyKeys(names(ArchiveChart.values()));
        charts.forEach((chart, bars) -> {
            assertThat(bars).as(chart).isNotEmpty();
            bars.forEach(bar -> assertThat(listed(
                            secretary,
                            ArchiveChart.valueOf(chart),
                            bar.get("code").asText()))
                    .as(chart + bar)
                    .isEqualTo(bar.get("count").asLong()));
        });
    }

    @Test
    void healthIsCountedForThoseOnlyWhoMaySeeWhatIsSensitive() {
        var worker = address.as("grid12");
        assertThat(charts(worker, "")).isNotEmpty().doesNotContainKey("HEALTH");

        var search = worker.post("/api/residents/search", Map.of("health", "chronic"))
                .expect(200)
                .json();
        assertThat(search.get("total").asLong()).isZero();
        assertThat(address.as("officer.ga").get("/api/archive/figures").status())
                .isEqualTo(403);
    }

    @Test
    void figuresAreOfTheReadersPlacesAndCostOneStatementEach() throws Exception {
        var elsewhere = charts(address.as("sec5"), "?group=" + GROUP);
        assertThat(elsewhere.get("EDUCATION")).isEmpty();

        var secretary = address.as("sec4");
        charts(secretary, "");
        assertThat(sql.count(() -> charts(secretary, ""))).isLessThanOrEqualTo(12);
    }

    @Test
    void aSquareTellsItsHouseholdsAndWhatTheyAndTheirPeopleAreTaggedWith() {
        var keeper = address.as("comm5");
        var home = dwelling(keeper, GRID);
        var household = household(keeper, home, "LIVING");
        var elder = resident(keeper, household, "02", person("方块老人"));
        keeper.put("/api/residents/" + elder + "/tags/elderly", Map.of()).expect(204);
        var empty = dwelling(keeper, GRID);
        keeper.put("/api/dwellings/" + empty + "/tags/vacant", Map.of()).expect(204);

        var squares = squares(keeper);

        assertThat(squares.get(home).at("/households/0/number").asText()).isEqualTo(household);
        assertThat(squares.get(home).at("/households/0/people").asInt()).isEqualTo(1);
        assertThat(squares.get(home).get("marks").toString()).isEqualTo("[\"elderly\"]");
        assertThat(squares.get(empty).get("households")).isEmpty();
        assertThat(squares.get(empty).get("marks").toString()).isEqualTo("[\"vacant\"]");
        assertThat(squares(address.as("grid16"))).doesNotContainKeys(home, empty);
        assertThat(squares(address.as("comm4"))).isEmpty();
    }

    @Test
    void theAreasAreThoseOfTheReader() {
        var areas =
                address.as("sec4").get("/api/archive/areas").expect(200).json().get("items");

        assertThat(areas.findValuesAsText("code")).containsExactly("990981100201");
        assertThat(areas.at("/0/dwellings").asInt()).isGreaterThanOrEqualTo(400);
        assertThat(address.as("admin").get("/api/archive/areas").status()).isEqualTo(403);
    }

    private static Map<String, JsonNode> charts(Api reader, String query) {
        var charts = new HashMap<String, JsonNode>();
        reader.get("/api/archive/figures" + query)
                .expect(200)
                .json()
                .get("charts")
                .forEach(chart -> charts.put(chart.get("chart").asText(), chart.get("bars")));
        return charts;
    }

    private static Map<String, JsonNode> squares(Api reader) {
        var squares = new HashMap<String, JsonNode>();
        reader.get("/api/archive/squares?community=990981100202")
                .expect(200)
                .json()
                .get("items")
                .forEach(square -> squares.put(square.get("dwelling").asText(), square));
        return squares;
    }

    private static long listed(Api reader, ArchiveChart chart, String code) {
        return switch (chart) {
            case HOUSEHOLD_SIZE ->
                households(reader, "&peopleFrom=" + code + (code.equals("6") ? "" : "&peopleTo=" + code));
            case HOUSEHOLD_CATEGORY -> households(reader, "&category=" + code);
            case DWELLING_KIND -> total(reader, "/api/dwellings?group=" + GROUP + "&kind=" + code);
            case AGE ->
                people(
                        reader,
                        Map.of(
                                "ageFrom", Integer.valueOf(code.split("-")[0]),
                                "ageTo", Integer.valueOf(code.split("-")[1])));
            case EDUCATION -> people(reader, Map.of("education", code));
            case POLITICAL_STATUS -> people(reader, Map.of("politicalStatus", code));
            case WORK_AWAY -> people(reader, Map.of("workAway", code));
            case CRAFT -> people(reader, Map.of("craft", code));
            case HEALTH -> people(reader, Map.of("health", code));
        };
    }

    private static long households(Api reader, String query) {
        return total(reader, "/api/households?kind=LEGAL&group=" + GROUP + query);
    }

    private static long total(Api reader, String path) {
        return reader.get(path).expect(200).json().get("total").asLong();
    }

    private static long people(Api reader, Map<String, ?> filter) {
        var question = new HashMap<String, Object>(filter);
        question.put("group", GROUP);
        return reader.post("/api/residents/search", question)
                .expect(200)
                .json()
                .get("total")
                .asLong();
    }

    private static String[] names(ArchiveChart... charts) {
        return Arrays.stream(charts).map(Enum::name).toArray(String[]::new);
    }
}
