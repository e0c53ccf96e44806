package org.linli.portal;

/** What a module of the home page is. */
public enum ModuleKind {
    /** One of the scenarios (场景) in the grid. */
    SCENARIO,
    /** A group of services. */
    SERVICE
}
