/** Credit of applicants: who gave false material or promises, was heard and listed for a time; and errors of staff that are excused. */
@ApplicationModule(
        displayName = "Credit and fault tolerance",
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
