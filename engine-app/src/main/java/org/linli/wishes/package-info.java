/** Small wishes (微心愿): told, published, claimed up to the head-count, served, confirmed, and counted in hours. */
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
            "seals",
            "villagelife"
        })
package org.linli.wishes;
