package org.linli.shared.persistence;

import java.util.List;

/** Linli cannot start: what is stored was protected with another secret. */
class ChangedDataKeyException extends RuntimeException {

    /** @param rows how many of which tables need the missing secret */
    ChangedDataKeyException(List<String> rows) {
        this("LINLI_DATA_KEY", rows);
    }

    /** @param variable by which the secret is given */
    ChangedDataKeyException(String variable, List<String> rows) {
        super(variable + " is not the secret with which the names and phone numbers in this database were written"
                + (rows.isEmpty() ? "" : "; rows that need the missing one: " + String.join(", ", rows)));
    }
}
