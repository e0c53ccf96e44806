/** The units of a city and its people: one tree, and posts that bind a person to a unit and a role for a period. */
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"shared", "security"}) // security: only in web, for rights and the audit log
package org.linli.organization;

import org.springframework.modulith.ApplicationModule;
