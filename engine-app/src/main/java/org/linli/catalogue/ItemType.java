package org.linli.catalogue;

/** What kind of power an organ uses in an item. */
public enum ItemType {
    PUBLIC_SERVICE,
    CONFIRMATION,
    BENEFIT,
    /** 行政许可: entrusted to organs only, so it never ends at a village (行政许可法 Art 24). */
    LICENCE,
    OTHER
}
