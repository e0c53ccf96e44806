package org.linli.residents;

/** What a tag can be given to. */
public enum Subject {
    DWELLING,
    HOUSEHOLD,
    RESIDENT
}
