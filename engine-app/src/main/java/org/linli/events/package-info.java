/** Grid events: something broken, dirty or dangerous, reported by whoever sees it. */
@ApplicationModule(
        displayName = "Events",
        allowedDependencies = {
            "shared",
            "organization",
            "security",
            "calendar",
            "workflow",
            "deadlines",
            "evidence",
            "documents",
            "casefile",
            "plates",
            "accounts",
            "inbox"
        })
package org.linli.events;

import org.springframework.modulith.ApplicationModule;
