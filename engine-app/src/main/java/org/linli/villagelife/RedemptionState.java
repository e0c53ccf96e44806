package org.linli.villagelife;

/** How far a redemption is. */
public enum RedemptionState {
    HELD,
    REDEEMED,
    RELEASED,
    VOIDED
}
