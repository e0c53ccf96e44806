package org.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the decision tables of the grid event answer, and that they answer for every category. */
class DecisionTablesTest {
    private static final String STREET_PLACE = "990981001001";
    private static final String TOWN_PLACE = "990981100201";
    private static final List<String> STAGES = List.of(
            "CASE",
            "RECEIVE",
            "DECIDE",
            "STREET_DECIDE",
            "SIGN",
            "DECIDE_RETURN",
            "ATTRIBUTION",
            "HANDLE",
            "REWORK",
            "EXTENSION",
            "SUSPENSION",
            "SUSPENDED",
            "ASSIST",
            "VERIFY",
            "EVALUATE");

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision ROUTING = decision("event-routing");
    private static final DmnDecision LIMITS = decision("time-limits");
    private static final DmnDecision STATUTES = decision("time-limits", "statutory-limits");
    private static final DmnDecision PAUSES = decision("time-limits", "pause-types");

    @ParameterizedTest
    @MethodSource("categories")
    void routesEveryCategoryByARuleOfItsOwn(String category) throws IOException {
        var route = route(category, STREET_PLACE, false, false);

        assertThat(departments()).contains((String) route.get("leadUnit"));
        assertThat((Integer) route.get("priority")).isBetween(1, 3);
        assertThat((String) route.get("reason"))
                .endsWith("。")
                .hasSizeLessThan(300)
                .doesNotContain("尚未列入");
    }

    @ParameterizedTest
    @MethodSource("categories")
    void limitsEveryStageOfEveryCategory(String category) {
        for (var stage : STAGES) {
            for (var priority = 1; priority <= 3; priority++) {
                var limit = limit(stage, category, priority);

                assertThat((Double) limit.get("amount")).as(stage).isPositive();
                assertThat(limit.get("unit")).as(stage).isIn("WH", "WD", "D", "MIN");
                assertThat(limit.get("warnShare")).as(stage).isEqualTo(0.2);
                assertThat(limit.get("urgeShare")).as(stage).isEqualTo(0.25);
                assertThat((String) limit.get("rule"))
                        .as(stage)
                        .isNotBlank()
                        .hasSizeLessThan(200)
                        .doesNotContain("未列明");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0101, false, CG, 3",
        "0103, false, COMMUNITY, 3",
        "0201, false, ZJ, 1",
        "0302, false, STREET, 3",
        "0401, false, XFY, 1",
        "0407, false, COMMUNITY, 1",
        "0501, false, NY, 2",
        "0501, true, NY, 2",
        "0502, false, LY, 3",
        "0502, true, NY, 3",
        "0503, false, HB, 3",
        "0503, true, STREET, 3",
        "0603, true, STREET, 3",
        "0604, false, RS, 2",
        "0606, false, ZFW, 1",
        "0905, true, STREET, 3",
        "1001, false, YJ, 1",
        "9999, false, COMMUNITY, 3"
    })
    void routesToTheLeadUnit(String category, boolean ruralTown, String leadUnit, int priority) {
        var route = route(category, ruralTown ? TOWN_PLACE : STREET_PLACE, ruralTown, false);

        assertThat(route).containsEntry("leadUnit", leadUnit).containsEntry("priority", priority);
    }

    /** C, EVENT: two hours to accept, untouched for four it rises to the street. */
    @ParameterizedTest
    @CsvSource({"1001, 1, 10, MIN", "0101, 1, 60, MIN", "0101, 3, 4, WH"})
    void letsAnUnansweredReportRiseAfterTwiceItsLimit(String category, int priority, double amount, String unit) {
        var limit = limit("RECEIVE", category, priority);

        assertThat(limit).containsEntry("reactAmount", amount).containsEntry("reactUnit", unit);
        assertThat(limit("SIGN", category, priority)).doesNotContainKey("reactAmount");
    }

    @Test
    void raisesAnUrgentEventToTheFirstPriorityAndSaysSo() {
        var route = route("0101", STREET_PLACE, false, true);

        assertThat(route)
                .containsEntry("leadUnit", "CG")
                .containsEntry("priority", 1)
                .containsEntry("reason", "暴露垃圾由城管执法局牵头。上报人注明情况紧急，按一级办理。");
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVE, 0501, 2, 2, WH",
        "RECEIVE, 0501, 1, 30, MIN",
        "DECIDE, 0501, 2, 4, WH",
        "STREET_DECIDE, 0501, 2, 4, WH",
        "SIGN, 0501, 2, 4, WH",
        "HANDLE, 0501, 2, 1, WD",
        "REWORK, 0501, 2, 0.5, WD",
        "VERIFY, 0501, 2, 1, WD",
        "EVALUATE, 0501, 2, 2, WD",
        "CASE, 0501, 2, 4, WD",
        "HANDLE, 0202, 1, 5, WD",
        "REWORK, 0202, 1, 2.5, WD",
        "HANDLE, 0305, 1, 4, WH",
        "CASE, 0305, 1, 11, WH",
        "HANDLE, 0601, 3, 30, D",
        "CASE, 0601, 3, 35, D",
        "RECEIVE, 1001, 1, 5, MIN",
        "SIGN, 1002, 1, 10, MIN",
        "HANDLE, 1003, 1, 60, MIN",
        "REWORK, 1003, 1, 30, MIN",
        "CASE, 1001, 1, 1440, MIN",
        "DECIDE_RETURN, 0501, 2, 4, WH",
        "DECIDE_RETURN, 0305, 1, 1, WH",
        "ATTRIBUTION, 0501, 2, 1, WD",
        "ATTRIBUTION, 0305, 1, 2, WH",
        "ATTRIBUTION, 1001, 1, 20, MIN",
        "EXTENSION, 0501, 2, 4, WH",
        "SUSPENSION, 0202, 1, 1, WD",
        "SUSPENDED, 0202, 1, 90, D",
        "ASSIST, 0501, 2, 1, WD",
        "ASSIST, 0202, 1, 3, WD",
        "ASSIST, 0305, 1, 4, WH",
        "ASSIST, 0601, 3, 3, WD",
        "ASSIST, 1003, 1, 60, MIN",
        "HANDLE, 9999, 3, 5, WD"
    })
    void limitsAStage(String stage, String category, int priority, double amount, String unit) {
        assertThat(limit(stage, category, priority))
                .containsEntry("amount", amount)
                .containsEntry("unit", unit);
    }

    @ParameterizedTest
    @MethodSource("categories")
    void givesReworkHalfOfTheFirstLimitAndAssistantsNoMoreThanTheLead(String category) {
        var handling = limit("HANDLE", category, 3);

        assertThat(limit("REWORK", category, 3))
                .containsEntry("amount", (Double) handling.get("amount") / 2)
                .containsEntry("unit", handling.get("unit"));
        if (!handling.get("unit").equals("D")) {
            assertThat(limit("ASSIST", category, 3)).containsEntry("unit", handling.get("unit"));
        }
        assertThat((Double) limit("ASSIST", category, 3).get("amount"))
                .isLessThanOrEqualTo((Double) handling.get("amount"));
    }

    @Test
    void saysWhyAnAssistantHasHisLimit() {
        assertThat(limit("ASSIST", "0501", 1)).containsEntry("rule", "协办，同处置时限，最多 3 个工作日（0501 病死畜禽丢弃：1 个工作日内处置）");
    }

    @Test
    void namesTheGuardThatComesBeforeTheRepair() {
        assertThat((String) limit("HANDLE", "0201", 1).get("rule")).isEqualTo("0201 井盖破损丢失：4 工作小时内设置防护，1 个工作日内修复");
    }

    /** B-21: what the law allows stands beside what is promised; nothing is made up where the law is silent. */
    @ParameterizedTest
    @CsvSource({
        "0101, 15, WD, 接诉即办",
        "0301, 90, D, 行政处罚法",
        "0604, 60, WD, 劳动保障监察条例",
        "0605, 45, WD, 投诉举报处理暂行办法",
        "1001, 15, WD, 接诉即办"
    })
    void namesWhatTheLawAllows(String category, double amount, String unit, String law) {
        var statute = statute("EVENT", "CASE", category);

        assertThat(statute).containsEntry("amount", amount).containsEntry("unit", unit);
        assertThat((String) statute.get("rule")).contains(law).hasSizeLessThan(200);
    }

    @Test
    void lawIsExtendedOnlyWhereItsArticleSaysSo() {
        var investigation = statute("EVENT", "CASE", "0604");
        assertThat(investigation).containsEntry("extendAmount", 30.0).containsEntry("extendUnit", "WD");
        assertThat((String) investigation.get("extendRule")).contains("第十七条").hasSizeLessThan(200);
        assertThat(statute("EVENT", "CASE", "0301")).doesNotContainKeys("extendAmount", "extendUnit");
        assertThat(statute("EVENT", "CASE", "0101")).doesNotContainKeys("extendAmount", "extendUnit");
    }

    @ParameterizedTest
    @CsvSource({"EVENT, CASE, 0601", "EVENT, HANDLE, 0101", "SUPERVISION, REPLY_ORDER, 0101"})
    void saysWhereTheLawSetsNoLimit(String kind, String stage, String category) {
        assertThat(statute(kind, stage, category))
                .doesNotContainKeys("amount", "unit")
                .containsKey("rule");
    }

    @ParameterizedTest
    @CsvSource({
        "hearing, SPECIAL_PROCEDURE",
        "inspection, SPECIAL_PROCEDURE",
        "appraisal, SPECIAL_PROCEDURE",
        "experts, SPECIAL_PROCEDURE",
        "publicity, SPECIAL_PROCEDURE",
        "materials, MATERIALS",
        "season, FORCE_MAJEURE",
        "funds, LISTED",
        "litigation, LISTED",
        "one-of-the-office, LISTED"
    })
    void keepsSpecialProceduresApart(String reason, String type) {
        assertThat(ENGINE.evaluateDecisionTable(PAUSES, Map.of("reason", reason))
                        .getSingleResult()
                        .getEntryMap())
                .containsEntry("type", type);
    }

    static List<String> categories() throws IOException {
        return codes("sql/common/V0021__add_event_categories.sql", "\\('(\\d{4})', '\\d{2}'");
    }

    private static List<String> departments() throws IOException {
        var codes = codes("sql/demo/V0001__add_demo_county.sql", "'([A-Z]{2,3})', .*'DEPARTMENT'");
        codes.addAll(List.of("COMMUNITY", "STREET"));
        return codes;
    }

    private static List<String> codes(String script, String pattern) throws IOException {
        var matcher =
                Pattern.compile(pattern).matcher(Files.readString(Path.of("..").resolve(script)));
        var codes = new ArrayList<String>();
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        assertThat(codes).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
        return codes;
    }

    private static DmnDecision decision(String id) {
        return decision(id, id);
    }

    private static DmnDecision decision(String file, String id) {
        try (var model = DecisionTablesTest.class.getResourceAsStream("/processes/events/" + file + ".dmn")) {
            return ENGINE.parseDecision(id, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> route(String category, String place, boolean ruralTown, boolean urgent) {
        return ENGINE.evaluateDecisionTable(
                        ROUTING, Map.of("category", category, "place", place, "ruralTown", ruralTown, "urgent", urgent))
                .getSingleResult()
                .getEntryMap();
    }

    private static Map<String, Object> statute(String kind, String stage, String category) {
        return ENGINE.evaluateDecisionTable(STATUTES, Map.of("kind", kind, "stage", stage, "category", category))
                .getSingleResult()
                .getEntryMap();
    }

    private static Map<String, Object> limit(String stage, String category, int priority) {
        return ENGINE.evaluateDecisionTable(
                        LIMITS, Map.of("kind", "EVENT", "stage", stage, "category", category, "priority", priority))
                .getSingleResult()
                .getEntryMap();
    }
}
