package org.linli.events;

/** An evaluator reports that a unit did nothing, or was slow without cause; told in the transaction of the action. */
public record InactionReported(String caseNumber, Long handlingUnitId, String reason) {}
