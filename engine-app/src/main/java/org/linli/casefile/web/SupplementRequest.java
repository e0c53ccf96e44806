package org.linli.casefile.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;

/** What a reporter adds to his report. */
record SupplementRequest(@NotBlank String queryCode, String text, List<String> evidenceIds) {}
