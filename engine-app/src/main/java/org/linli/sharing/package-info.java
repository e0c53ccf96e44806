/** 一库查询: what the departments have of people, who may see how much of it, who looked, and who looks after that. */
@ApplicationModule(
        displayName = "One-database query",
        allowedDependencies = {"shared", "organization", "security", "calendar", "residents", "casefile"})
package org.linli.sharing;

import org.springframework.modulith.ApplicationModule;
