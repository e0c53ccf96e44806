package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The application starts on an empty database and says that it is well. */
@IntegrationTest
class ApplicationStartIT {

    @Autowired
    private ApiAddress api;

    @Test
    void saysThatItIsWell() {
        var health = api.visitor().get("/actuator/health").expect(200);

        assertThat(health.json().path("status").asText()).isEqualTo("UP");
    }
}
