/** Petitions (信访): registered, classified, handed over, decided, served, reviewed twice at most, and closed for good. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "organization",
            "security",
            "workflow",
            "deadlines",
            "residents",
            "evidence",
            "documents",
            "casefile",
            "inbox",
            "accounts",
            "accusations",
            "seals"
        })
package org.linli.petitions;
