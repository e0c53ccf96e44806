/** Who is asking and what he may do: login, sessions, rights, rate limits and the audit log. */
@ApplicationModule(displayName = "Security", allowedDependencies = "shared")
package org.linli.security;

import org.springframework.modulith.ApplicationModule;
