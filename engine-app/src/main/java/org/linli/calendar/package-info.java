/** Working days and office hours: when a limit ends. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"shared"})
package org.linli.calendar;

import org.springframework.modulith.ApplicationModule;
