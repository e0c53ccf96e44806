/** Looking after cases from above: urging, orders, notices, and what the units answer. */
@ApplicationModule(
        displayName = "Supervision",
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
            "inbox"
        })
package org.linli.supervision;

import org.springframework.modulith.ApplicationModule;
