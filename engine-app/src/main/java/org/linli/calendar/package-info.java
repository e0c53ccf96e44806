/** Working days and office hours of the country, its regions and units: when a limit ends. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"shared", "security"}) // security: only in web, for rights and the audit log
package org.linli.calendar;

import org.springframework.modulith.ApplicationModule;
