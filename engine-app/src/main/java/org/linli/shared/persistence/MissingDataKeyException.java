package org.linli.shared.persistence;

/** Linli cannot start: nothing protects the personal data on this database yet. */
class MissingDataKeyException extends RuntimeException {
    MissingDataKeyException() {
        super("LINLI_DATA_KEY must be set to a secret of at least 32 characters, the same on every node");
    }
}
