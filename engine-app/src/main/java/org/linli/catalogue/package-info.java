/** 政务服务事项: what a resident can apply for, what it asks for and what it no longer may, who decides and how long that takes. */
@ApplicationModule(
        displayName = "Catalogue of service items",
        allowedDependencies = {"shared", "organization", "security", "calendar", "workflow", "residents"})
package org.linli.catalogue;

import org.springframework.modulith.ApplicationModule;
