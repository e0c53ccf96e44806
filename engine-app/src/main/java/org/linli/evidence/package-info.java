/** Photos, documents and short videos: taken in, freed of metadata, stored once by content, tied to a step of a case. */
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"shared", "security"})
package org.linli.evidence;

import org.springframework.modulith.ApplicationModule;
