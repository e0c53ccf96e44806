package org.linli.changes;

import org.linli.shared.Messages;

/** A field of the archive, and the unit that decides where sources differ. */
public record ChangeField(String code, String name, String nameEn, String unitCode, int version) {
    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }
}
