/** Licences (证照): certificates as results of applications, from the blank to the day on which they end. */
@ApplicationModule(
        displayName = "Licences",
        allowedDependencies = {
            "shared",
            "organization",
            "security",
            "documents",
            "residents",
            "casefile",
            "catalogue",
            "accounts",
            "seals"
        })
package org.linli.licences;

import org.springframework.modulith.ApplicationModule;
