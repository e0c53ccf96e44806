package org.linli.inbox;

/**
 * Words that people write again and again.
 *
 * @param ownerId whose own they are, or null
 * @param unitId whose people share them, or null; with neither they are the whole office's
 * @param uses how often the person who asks has used them
 */
public record Phrase(long id, String publicId, Long ownerId, Long unitId, String text, int uses, int version) {

    public Scope scope() {
        if (ownerId != null) {
            return Scope.OWN;
        }
        return unitId == null ? Scope.OFFICE : Scope.UNIT;
    }

    /** Who sees a phrase. */
    public enum Scope {
        OWN,
        UNIT,
        OFFICE
    }
}
