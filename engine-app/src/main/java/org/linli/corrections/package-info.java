/** Fault tolerance (容错纠错): errors of staff, found subjective or not by people who have no part in them, and put right. */
@ApplicationModule(
        displayName = "Error corrections",
        allowedDependencies = {"shared", "organization", "security", "workflow", "evidence", "casefile", "inbox"})
package org.linli.corrections;

import org.springframework.modulith.ApplicationModule;
