package org.linli.casefile.web;

import jakarta.validation.constraints.NotBlank;

/** Why a reporter takes his report back. */
record WithdrawalRequest(@NotBlank String queryCode, String reason) {}
