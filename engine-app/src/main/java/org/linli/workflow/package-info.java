/** The door to the process engine: it walks the models, reads their forms and decisions, and tells what it opened. */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"shared"})
package org.linli.workflow;

import org.springframework.modulith.ApplicationModule;
