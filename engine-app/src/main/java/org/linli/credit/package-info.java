/** Credit of applicants: who gave false material or promises, was heard and listed for a time. */
@ApplicationModule(
        displayName = "Credit",
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
            "inbox",
            "accounts",
            "seals"
        })
package org.linli.credit;

import org.springframework.modulith.ApplicationModule;
