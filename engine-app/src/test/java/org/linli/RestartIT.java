package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.testsupport.AppProcess;

/** A process that is killed starts again on what it left behind. */
class RestartIT {

    @Test
    void startsAgainAfterAPowerCut() {
        try (var application = AppProcess.onFreshDatabase()) {
            application.start();
            application.kill();

            application.start();

            var health = application.address().visitor().get("/actuator/health").expect(200);
            assertThat(health.json().path("status").asText()).isEqualTo("UP");
        }
    }
}
