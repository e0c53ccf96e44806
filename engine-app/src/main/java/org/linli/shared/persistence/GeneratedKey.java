package org.linli.shared.persistence;

/** Takes the key that the database gives to an inserted record, which itself cannot change. */
public final class GeneratedKey {
    private long id;

    public long id() {
        return id;
    }

    /** Called by MyBatis. */
    public void setId(long id) {
        this.id = id;
    }
}
