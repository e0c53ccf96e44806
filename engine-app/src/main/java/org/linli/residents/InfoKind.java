package org.linli.residents;

import java.util.Set;
import org.linli.shared.Messages;

/**
 * One of the 44 kinds of information that departments have about a resident.
 *
 * @param isSensitive shown only to those who may read such, one by one and for a purpose
 * @param isSealed shown to its owners only
 * @param basis the law on which it is kept
 * @param owners codes of the units that it belongs to
 */
public record InfoKind(
        int number,
        String code,
        String name,
        String nameEn,
        boolean isSensitive,
        boolean isSealed,
        String basis,
        boolean needsConsent,
        Set<String> owners) {

    public InfoKind {
        owners = Set.copyOf(owners);
    }

    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }

    /** Whether a law keeps it from the person, too; what is known by his own consent alone he may always see. */
    public boolean isKeptFromSelf() {
        return isSealed && !needsConsent;
    }

    /** Whether one of these units owns it. */
    boolean belongsTo(Set<String> units) {
        return owners.stream().anyMatch(units::contains);
    }
}
