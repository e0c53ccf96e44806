package org.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 应减尽减: which of the five cases spares an applicant a material. */
class MaterialExemptionTest {
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource({
        // basis, found, shown, seen by visit, verifiable, only some have it: required, case
        "false, true, true, true, true, true, false, 1",
        "true, true, true, true, true, true, false, 2",
        "true, false, true, true, true, true, false, 5",
        "true, false, false, true, true, true, false, 3",
        "true, false, false, false, false, true, false, 4",
        "true, false, false, false, true, true, false, 0",
        "true, false, false, false, true, false, true, 0"
    })
    void theFirstCaseThatHoldsDecides(
            boolean basis,
            boolean found,
            boolean shown,
            boolean visit,
            boolean verifiable,
            boolean ifAny,
            boolean required,
            int exemption)
            throws IOException {
        var verdict = decide(basis, found, shown, visit, verifiable, ifAny);

        assertThat(verdict).containsEntry("required", required).containsEntry("exemption", exemption);
        assertThat((String) verdict.get("rule")).isNotBlank().hasSizeLessThan(200);
    }

    @Test
    void everyCombinationOfFactsHasAnAnswer() throws IOException {
        for (int facts = 0; facts < 64; facts++) {
            var verdict =
                    decide(has(facts, 1), has(facts, 2), has(facts, 4), has(facts, 8), has(facts, 16), has(facts, 32));

            var isAsked = verdict.get("exemption").equals(0);
            assertThat(verdict.get("required")).isEqualTo(isAsked && !has(facts, 32));
        }
    }

    private static boolean has(int facts, int fact) {
        return (facts & fact) != 0;
    }

    private static Map<String, Object> decide(
            boolean basis, boolean found, boolean shown, boolean visit, boolean verifiable, boolean ifAny)
            throws IOException {
        return ENGINE.evaluateDecisionTable(
                        table(),
                        Map.of(
                                "legalBasis", basis,
                                "inDatabase", found,
                                "shown", shown,
                                "seenByVisit", visit,
                                "verifiable", verifiable,
                                "ifAny", ifAny))
                .getSingleResult()
                .getEntryMap();
    }

    private static DmnDecision table() throws IOException {
        try (var model =
                MaterialExemptionTest.class.getResourceAsStream("/processes/services/material-exemption.dmn")) {
            return ENGINE.parseDecision("material-exemption", model);
        }
    }
}
