package org.linli.organization;

/** Where in its period a post stands. */
public enum PostStatus {
    COMING,
    HELD,
    OVER
}
