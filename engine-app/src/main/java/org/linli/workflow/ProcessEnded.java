package org.linli.workflow;

/** A process has reached its end; {@code state} and {@code light} are those of the end event. */
public record ProcessEnded(String caseNumber, String elementId, String state, String light) {}
