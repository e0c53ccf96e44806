/** The ledger of time limits: one clock that list, alarm, report and resident read. */
@ApplicationModule(
        displayName = "Deadlines",
        allowedDependencies = {"shared", "calendar", "security"}) // security: only in web, for rights
package org.linli.deadlines;

import org.springframework.modulith.ApplicationModule;
