/** Village life: moral points that people trust, and what a household gets for them at the co-op. */
@ApplicationModule(
        displayName = "Village life",
        allowedDependencies = {
            "shared",
            "organization",
            "security",
            "calendar",
            "workflow",
            "deadlines",
            "residents",
            "evidence",
            "documents",
            "casefile",
            "plates",
            "accounts",
            "inbox"
        })
package org.linli.villagelife;

import org.springframework.modulith.ApplicationModule;
