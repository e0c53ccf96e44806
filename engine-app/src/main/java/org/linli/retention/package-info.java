/** Deletion by schedule: what is kept for a time only goes when that time is over (《个人信息保护法》 Art 19, 47). */
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"shared", "security"})
package org.linli.retention;

import org.springframework.modulith.ApplicationModule;
