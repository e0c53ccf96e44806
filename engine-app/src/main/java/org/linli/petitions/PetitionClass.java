package org.linli.petitions;

import java.util.Locale;

/** The three classes of 《信访工作条例》 Art 29 to 31. */
public enum PetitionClass {
    SUGGESTION,
    ACCUSATION,
    CLAIM;

    static PetitionClass of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
