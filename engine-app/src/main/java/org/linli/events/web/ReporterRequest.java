package org.linli.events.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who reports; everything is optional, and of an anonymous reporter nothing is kept. */
record ReporterRequest(
        @Size(max = 30, message = "{event.reporter.name}") String name,

        @Pattern(regexp = "\\s*(\\+?[0-9][0-9 -]{4,18})?\\s*", message = "{event.reporter.phone}")
        String phone,

        boolean anonymous) {}
