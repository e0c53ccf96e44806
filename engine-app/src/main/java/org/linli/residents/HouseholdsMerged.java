package org.linli.residents;

/** Two records of one household became one: both numbers lead to the kept one from now on. */
public record HouseholdsMerged(String keptNumber, String goneNumber) {}
