package org.linli.casefile;

/**
 * A case may have come to another unit, or to its end; told in the transaction, after it was written.
 *
 * @param handlingUnitId who handles it now, or null
 */
public record CaseMoved(String caseNumber, long caseFileId, CaseKind kind, Long handlingUnitId, boolean isClosed) {}
