/** The archive of those who live here: households, dwellings, residents and what is known of them, with its past. */
@ApplicationModule(
        displayName = "Residents",
        allowedDependencies = {"shared", "organization", "security"})
package org.linli.residents;

import org.springframework.modulith.ApplicationModule;
