package org.linli.villagelife;

/**
 * What a household wants for its points.
 *
 * @param good its code
 * @param steps of discount; not asked where the whole is paid in points
 */
public record Wanted(String good, int quantity, RedeemWay way, int steps) {}
