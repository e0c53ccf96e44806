package org.linli;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Every module keeps to the dependencies that its package-info allows, and none of them run in a circle. */
class ModularityTest {

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        ApplicationModules.of(LinliApplication.class).verify();
    }
}
