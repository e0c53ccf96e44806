package org.linli.casefile.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A reporter's rating: 1 (very dissatisfied) to 5 (very satisfied). */
record RatingRequest(
        @NotBlank String queryCode,
        @NotNull Integer score,
        @Size(max = 500) String comment) {}
