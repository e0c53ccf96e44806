package org.linli.changes;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.casefile.StageLight;
import org.linli.residents.PopulationChangeKind;

/** A change in a list; nobody is named. */
public record ChangeRow(
        String caseNumber,
        PopulationChangeKind kind,
        ChangeSource source,
        String householdNumber,
        LocalDate happenedOn,
        String state,
        StageLight stageLight,
        Instant openedAt,
        Instant closedAt,
        boolean isMine) {}
