package org.linli.ratings;

/**
 * A bad rating has got its follow-up; told inside the transaction.
 *
 * @param caseNumber the case that was rated, or null where a window was rated
 * @param followUp the number of the case that follows it up
 */
public record CaseRatedBadly(String caseNumber, String followUp) {}
