package org.linli.organization;

/** Where something happened: a grid with the community and the street that it lies in. */
public record Place(Unit grid, Unit community, Unit street) {}
