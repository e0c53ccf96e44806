package org.linli.villagelife;

/** Why a stock changed. */
public enum StockKind {
    IN,
    OUT,
    REDEEMED,
    VOIDED,
    /** A count found more or less. */
    COUNTED
}
