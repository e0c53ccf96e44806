package org.linli.shared.persistence;

/** Linli cannot start: what is stored was protected with another secret. */
class ChangedDataKeyException extends RuntimeException {
    ChangedDataKeyException() {
        super("LINLI_DATA_KEY is not the secret with which the names and phone numbers in this database were written");
    }
}
