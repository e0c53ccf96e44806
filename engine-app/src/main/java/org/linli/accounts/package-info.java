/** Accounts of residents: a telephone, a confirmed household, consents, and everybody's own data. */
@ApplicationModule(
        displayName = "Accounts of residents",
        allowedDependencies = {
            "shared",
            "organization",
            "security",
            "calendar",
            "residents",
            "evidence",
            "documents",
            "casefile",
            "plates"
        })
package org.linli.accounts;

import org.springframework.modulith.ApplicationModule;
