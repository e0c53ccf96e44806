/** Work items: who has what to do until when, written in the engine's transaction and read without it. */
@ApplicationModule(
        displayName = "Inbox",
        allowedDependencies = {
            "shared",
            "organization",
            "security",
            "calendar",
            "workflow",
            "deadlines",
            "evidence",
            "casefile"
        })
package org.linli.inbox;

import org.springframework.modulith.ApplicationModule;
