/** The case file that every kind of matter has: number, state, timeline, evidence, rights and rating. */
@ApplicationModule(
        displayName = "Case files",
        allowedDependencies = {
            "shared",
            "organization",
            "security",
            "calendar",
            "workflow",
            "deadlines",
            "evidence",
            "documents"
        })
package org.linli.casefile;

import org.springframework.modulith.ApplicationModule;
