package org.linli.villagelife;

/** Kinds of deeds; each rule belongs to one. */
public enum DeedGroup {
    GOOD_DEED,
    VOLUNTEERING,
    VIRTUE,
    CUSTOMS,
    INDUSTRY,
    PUBLIC,
    HONOUR,
    DEDUCTION
}
