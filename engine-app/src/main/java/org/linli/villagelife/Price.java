package org.linli.villagelife;

/**
 * What something costs: points, and with a discount the money that is paid beside them.
 *
 * @param points always some: nothing is had for none
 * @param payFen never less than nothing
 */
record Price(int points, int payFen) {
    private static final int WHOLE = 100;

    /** All of it in points, of which each stands for so much money; never less than it is worth. */
    static Price inPoints(int wholeFen, int fenPerPoint) {
        return new Price((wholeFen + fenPerPoint - 1) / fenPerPoint, 0);
    }

    /** A point for each step and piece takes its percentage off the price. */
    static Price withDiscount(int wholeFen, int quantity, int steps, int stepPercent) {
        var percent = Math.min(WHOLE, steps * stepPercent);
        return new Price(steps * quantity, wholeFen - (int) ((long) wholeFen * percent / WHOLE));
    }
}
