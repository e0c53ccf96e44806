package org.linli.events.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;

/**
 * A report by somebody who scanned a grid's code.
 *
 * @param suspectedDuplicate what an answer about similar reports called the one that he says is the same
 */
record PublicEventRequest(
        @NotBlank String gridToken,
        @NotBlank String categoryCode,
        String description,
        String address,
        BigDecimal longitude,
        BigDecimal latitude,
        Boolean urgent,
        @Valid ReporterRequest reporter,
        List<String> evidenceIds,
        String suspectedDuplicate,
        Boolean consent) {}
