package org.linli.residents;

/** How sure a piece of information is. */
public enum Confidence {
    VERIFIED,
    DECLARED,
    DOUBTFUL
}
