package org.linli.organization;

/** Receives the key of an inserted row, which a record could not. */
final class GeneratedKey {
    private long id;

    long id() {
        return id;
    }

    void setId(long id) {
        this.id = id;
    }
}
