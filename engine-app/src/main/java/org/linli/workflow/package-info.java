/** The door to the process engine: it walks the models, reads their forms and decisions, and tells what it opened. */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"shared", "security"}) // security: only in web, for rights
package org.linli.workflow;

import org.springframework.modulith.ApplicationModule;
