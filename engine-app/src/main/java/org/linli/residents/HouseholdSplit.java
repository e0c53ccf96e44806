package org.linli.residents;

/**
 * A household became two: some of its people are a household of their own now.
 *
 * @param number of the household that there was
 * @param added number of the new one
 * @param staying how many people stayed
 * @param leaving how many make the new one
 */
public record HouseholdSplit(String number, String added, int staying, int leaving) {}
