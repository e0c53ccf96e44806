package org.linli.events;

/** An event has been sent back so often that somebody above should look; told in the transaction of the action. */
public record ReworkRepeated(String caseNumber, Long handlingUnitId, int reworks) {}
