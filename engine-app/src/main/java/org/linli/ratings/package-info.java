/** 好差评: residents rate what was done for them, and somebody else than who did it follows each bad rating up. */
@ApplicationModule(
        displayName = "Ratings of services",
        allowedDependencies = {
            "shared",
            "organization",
            "security",
            "calendar",
            "workflow",
            "evidence",
            "documents",
            "casefile",
            "inbox"
        })
package org.linli.ratings;

import org.springframework.modulith.ApplicationModule;
