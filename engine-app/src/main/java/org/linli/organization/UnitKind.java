package org.linli.organization;

/** The level of a unit; STREET stands for towns too, COMMUNITY for villages too. */
public enum UnitKind {
    CITY,
    DEPARTMENT,
    STREET,
    COMMUNITY,
    GRID
}
