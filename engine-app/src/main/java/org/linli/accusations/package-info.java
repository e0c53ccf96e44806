/** 检举控告: accusations of officials, sealed: read by named readers only, absent from everything else. */
@ApplicationModule(
        displayName = "Sealed accusations",
        allowedDependencies = {"shared", "organization", "security", "calendar", "evidence"})
package org.linli.accusations;

import org.springframework.modulith.ApplicationModule;
