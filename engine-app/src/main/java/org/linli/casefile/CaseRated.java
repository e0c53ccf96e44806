package org.linli.casefile;

/** A reporter has rated a case; told inside the change, so that a bad rating can open it again at once. */
public record CaseRated(String caseNumber, int score) {}
