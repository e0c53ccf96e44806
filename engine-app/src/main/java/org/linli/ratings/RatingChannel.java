package org.linli.ratings;

/** Where somebody rates. */
public enum RatingChannel {
    /** At a window: one visit is one rating (一次一评). */
    COUNTER,
    /** Online: one matter is one rating (一事一评). */
    ONLINE
}
