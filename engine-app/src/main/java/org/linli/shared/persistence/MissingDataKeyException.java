package org.linli.shared.persistence;

/** Linli cannot start: nothing protects the personal data on this database yet. */
class MissingDataKeyException extends RuntimeException {
    private final String variable;

    MissingDataKeyException() {
        this("LINLI_DATA_KEY");
    }

    /** @param variable by which the secret is given */
    MissingDataKeyException(String variable) {
        super(variable + " must be set to a secret of its own of at least 32 characters, the same on every node");
        this.variable = variable;
    }

    String variable() {
        return variable;
    }
}
