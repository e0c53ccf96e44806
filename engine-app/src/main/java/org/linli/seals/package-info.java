/** Sealed papers (电子印章文书): numbered, signed with the unit's certificate, checked by anybody, taken back at once. */
@ApplicationModule(
        displayName = "Sealed papers",
        allowedDependencies = {"shared", "organization", "security", "evidence", "documents", "casefile"})
package org.linli.seals;

import org.springframework.modulith.ApplicationModule;
