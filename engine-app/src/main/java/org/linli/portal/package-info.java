/** What residents read on the phone: announcements, the modules of departments, and the boards of a community. */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {"shared", "organization", "security", "evidence", "residents"})
package org.linli.portal;

import org.springframework.modulith.ApplicationModule;
