package org.linli.casefile.web;

import jakarta.validation.constraints.NotBlank;

/** A reporter asks for speed. */
record UrgeRequest(@NotBlank String queryCode) {}
