package org.linli.petitions;

/** Who is rated: the petition office and the handling unit, each for itself. */
public enum RatedSubject {
    OFFICE,
    HANDLER
}
