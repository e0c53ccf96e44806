package org.linli.events;

/** What the routing rules propose for an event: who leads, how urgent it is, and why. */
record EventRouting(Long leadUnitId, int priority, String reason) {}
