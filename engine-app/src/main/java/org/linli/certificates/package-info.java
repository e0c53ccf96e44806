/** Photos of documents (证件影像): taken, kept encrypted, shown for a purpose with the viewer's name across, deleted in time. */
@ApplicationModule(
        displayName = "Photos of documents",
        allowedDependencies = {"shared", "security", "residents", "evidence", "documents"})
package org.linli.certificates;

import org.springframework.modulith.ApplicationModule;
