package org.linli.villagelife;

/** The points of a household: what it has, and how much of it is held for goods that are put aside. */
record PointAccount(long id, long communityId, String householdNumber, int balance, int held) {
    int available() {
        return balance - held;
    }
}
