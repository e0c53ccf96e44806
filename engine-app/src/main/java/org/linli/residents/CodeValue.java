package org.linli.residents;

import org.linli.shared.Messages;

/** One choice of a {@link CodeList}. */
public record CodeValue(String code, String name, String nameEn) {

    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }
}
