/** Messages: the list of each member of staff on the desk, and what goes out to him and to reporters. */
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {
            "shared",
            "organization",
            "security",
            "deadlines",
            "workflow",
            "casefile",
            "accounts",
            "inbox"
        })
package org.linli.notifications;

import org.springframework.modulith.ApplicationModule;
