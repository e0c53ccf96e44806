package org.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody goes alone to a minor, or into somebody's home. */
class WishSafetyTest {
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource({
        "tidying, false, false, 1",
        "tidying, true, false, 2",
        "tutoring, false, true, 2",
        "repair, true, true, 2",
        "escort, false, false, 2",
        "companionship, false, false, 2",
        "talk, false, false, 1"
    })
    void tellsHowManyGo(String kind, boolean atHome, boolean forMinor, int people) throws IOException {
        try (var file = Files.newInputStream(ProcessModel.MODELS.resolve(Path.of("wishes", "wish-safety.dmn")))) {
            var decision = ENGINE.parseDecision("wish-safety", file);
            var verdict = ENGINE.evaluateDecisionTable(
                            decision, Map.of("kind", kind, "atHome", atHome, "forMinor", forMinor))
                    .getSingleResult();

            assertThat(verdict.getEntryMap()).containsEntry("people", people);
            assertThat((String) verdict.get("reason")).isNotBlank();
        }
    }
}
