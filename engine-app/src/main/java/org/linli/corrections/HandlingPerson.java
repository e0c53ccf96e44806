package org.linli.corrections;

/** Somebody who had a hand in a case, with his post. */
record HandlingPerson(long staffId, String username, String name, long unitId) {}
