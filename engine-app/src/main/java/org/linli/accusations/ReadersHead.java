package org.linli.accusations;

/** The head of a body that handles accusations: appoints its readers, and reads nothing because of that. */
public record ReadersHead(long staffId, int level, long unitId) {}
