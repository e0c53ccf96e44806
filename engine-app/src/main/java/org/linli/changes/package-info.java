/** Changes of the population: reported, verified against the archive, written down, followed up, and taken back. */
@ApplicationModule(
        displayName = "Population changes",
        allowedDependencies = {
            "shared",
            "organization",
            "security",
            "calendar",
            "workflow",
            "residents",
            "evidence",
            "casefile",
            "accounts",
            "inbox"
        })
package org.linli.changes;

import org.springframework.modulith.ApplicationModule;
