package org.linli.residents;

/**
 * Somebody left his household here for another one here, by marriage.
 *
 * @param from number of the household that he left
 * @param to number of the one that he joined
 * @param staying how many people stayed in the first
 */
public record HouseholdLeft(String residentNumber, String from, String to, int staying) {}
