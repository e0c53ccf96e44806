/** The plates at the doors: made, put up, scanned, replaced; and how far a place has come with them. */
@ApplicationModule(
        displayName = "Plates",
        allowedDependencies = {"shared", "organization", "security", "residents", "evidence", "documents"})
package org.linli.plates;

import org.springframework.modulith.ApplicationModule;
