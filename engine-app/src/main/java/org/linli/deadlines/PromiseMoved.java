package org.linli.deadlines;

import java.time.Instant;

/** The limit of a whole case ends at another moment, because days off were announced; told in that transaction. */
public record PromiseMoved(String caseNumber, Instant before, Instant dueAt) {}
