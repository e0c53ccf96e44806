package org.linli.villagelife;

/** How points are spent: for the whole good, or for a discount on it. */
public enum RedeemWay {
    POINTS,
    DISCOUNT
}
