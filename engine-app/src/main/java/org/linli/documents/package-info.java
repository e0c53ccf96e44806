/** Printed matter: codes to scan. */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"shared", "organization", "security"})
package org.linli.documents;

import org.springframework.modulith.ApplicationModule;
