package org.linli.residents;

/**
 * Somebody recorded died, or left for good: he belongs to no household here any more.
 *
 * @param document by which others may know him
 */
public record ResidentGone(String number, DocumentNumber document, boolean isDead) {
    @Override
    public String toString() {
        return "ResidentGone[" + number + "]";
    }
}
