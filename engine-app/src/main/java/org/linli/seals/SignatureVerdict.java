package org.linli.seals;

/**
 * What the signature of a file says.
 *
 * <p>HOLDS: one of our units signed every byte of it. FOREIGN: the signature is somebody else's. BROKEN: it was changed, or added to, since. NONE:
 * nobody signed it, or it is no PDF.
 */
public enum SignatureVerdict {
    HOLDS,
    FOREIGN,
    BROKEN,
    NONE
}
