package org.linli.licences;

/** How many blanks of a kind a unit has left, was given, and spoilt; {@code nextNumber} null: none left. */
public record StubStock(
        String unitCode,
        String unitName,
        String kindCode,
        long leftOver,
        long received,
        long spoilt,
        String nextNumber) {}
