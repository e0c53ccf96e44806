package org.linli.changes;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.residents.PopulationChangeKind;

/** A change that a resident reported of his household, as he follows it. */
public record OwnChange(
        String caseNumber,
        String queryCode,
        PopulationChangeKind kind,
        LocalDate happenedOn,
        String state,
        Instant openedAt,
        Instant closedAt) {}
