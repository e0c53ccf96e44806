package org.linli.casefile.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;

/** Why a reporter says that it is not solved. */
record UnsolvedRequest(@NotBlank String queryCode, String reason, List<String> evidenceIds) {}
