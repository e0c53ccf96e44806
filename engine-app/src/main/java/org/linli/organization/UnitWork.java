package org.linli.organization;

/** What runs in units and would be left without anyone if they were shut or moved; told by the modules that keep it. */
public interface UnitWork {

    /** How many open matters lie in the unit, or are handled by it. */
    long openIn(Unit unit);
}
