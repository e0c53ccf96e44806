package org.linli.villagelife;

/** How far a title is. */
public enum TitleState {
    PROPOSED,
    AWARDED,
    DECLINED
}
