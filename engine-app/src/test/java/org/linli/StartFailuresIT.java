package org.linli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who forgets a setting is told which, not shown a stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailuresIT {

    @Test
    void theProfileMysqlAsksForItsDatabase(CapturedOutput output) {
        var application = new SpringApplicationBuilder(LinliApplication.class)
                .profiles("mysql")
                .properties("server.port=0", "spring.main.register-shutdown-hook=false");

        assertThatThrownBy(() -> application.run("--linli.data-key=a secret that is long enough for a start"))
                .isInstanceOf(Exception.class);

        assertThat(output.getAll())
                .contains("APPLICATION FAILED TO START")
                .contains("; not set: LINLI_DB_URL, LINLI_DB_USER, LINLI_DB_PASSWORD")
                .doesNotContain("\tat org.");
    }
}
