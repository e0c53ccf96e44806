package org.linli.inbox;

import org.linli.casefile.CaseKind;

/**
 * Words that people write again and again.
 *
 * @param ownerId whose own they are, or null
 * @param unitId whose people share them, or null; with neither they are the whole office's
 * @param caseKind the only kind of matter it is for, or null: any
 * @param uses how often the person who asks has used them
 */
public record Phrase(
        long id, String publicId, Long ownerId, Long unitId, CaseKind caseKind, String text, int uses, int version) {

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
