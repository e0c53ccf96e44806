package org.linli.documents;

/** Kinds of codes to scan. */
public enum Symbol {
    QR,
    DATA_MATRIX
}
