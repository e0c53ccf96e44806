/** The board of supervisors: figures out of the ledger and the case files, each with exactly its rows. */
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "shared",
            "organization",
            "security",
            "calendar",
            "workflow",
            "deadlines",
            "casefile",
            "inbox"
        })
package org.linli.reports;

import org.springframework.modulith.ApplicationModule;
