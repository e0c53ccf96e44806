package org.linli.ratings;

/** By what ratings are counted. */
public enum FigureGroup {
    UNIT,
    ITEM,
    MONTH,
    ALL
}
