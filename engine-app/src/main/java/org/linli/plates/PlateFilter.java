package org.linli.plates;

import java.util.Set;

/**
 * Which plates are wanted; null, or no state, leaves a filter open.
 *
 * @param text part of a number or of an address
 * @param under code of the grid, community or street in which they are
 */
public record PlateFilter(String text, Set<PlateState> states, String under) {}
