package org.linli.casefile;

/**
 * A case should be looked at from above; told in the transaction of what was done to it.
 *
 * @param level the level of supervision that is asked for, 2 to 4
 * @param cause a name of the ladder's table and what makes it this one, such as {@code REWORKED:2}; the same cause
 *     counts once
 */
public record SupervisionAsked(String caseNumber, int level, String cause) {}
