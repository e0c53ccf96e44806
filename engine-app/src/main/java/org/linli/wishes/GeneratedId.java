package org.linli.wishes;

/** Receives the key of an inserted row, which a record could not. */
final class GeneratedId {
    private long id;

    long id() {
        return id;
    }

    void setId(long id) {
        this.id = id;
    }
}
