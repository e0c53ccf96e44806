package org.linli.wishes;

/**
 * What was done so far, counted from the rows.
 *
 * @param units of the alliance that take up wishes
 * @param services times that somebody served
 */
public record WishFigures(int units, int members, int volunteers, int wishes, int services, long minutes) {}
