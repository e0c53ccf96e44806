package org.linli.plates;

/**
 * How far an area has come: doors, and how many of them have a plate of each state.
 *
 * @param unitId the area: a street, a community or a grid
 */
public record AreaProgress(long unitId, long doors, long requested, long made, long installed, long damaged) {}
