/** Administrative services (政务服务): applied for, checked, decided, made and delivered, each by what the catalogue lays down. */
@ApplicationModule(
        displayName = "Administrative services",
        allowedDependencies = {
            "shared",
            "organization",
            "security",
            "calendar",
            "workflow",
            "deadlines",
            "residents",
            "evidence",
            "documents",
            "casefile",
            "catalogue",
            "accounts",
            "inbox",
            "sharing",
            "seals",
            "licences",
            "credit",
            "ratings"
        })
package org.linli.services;

import org.springframework.modulith.ApplicationModule;
