package org.linli.organization;

/** Which posts make a person one of those wanted. */
public enum PostFilter {
    /** Holds a post now. */
    HELD,
    /** Holds none now. */
    NONE,
    /** Holds one now that has an end: deputies. */
    TEMPORARY,
    /** Holds one now that ends within thirty days. */
    ENDING
}
