package org.linli.residents;

import org.linli.shared.Messages;

/** A kind of tag, and to what it may be given; a sensitive one never leaves the archive in a file. */
public record TagKind(
        String code,
        String name,
        String nameEn,
        boolean onDwelling,
        boolean onHousehold,
        boolean onResident,
        boolean isSensitive) {

    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }

    boolean fits(Subject subject) {
        return switch (subject) {
            case DWELLING -> onDwelling;
            case HOUSEHOLD -> onHousehold;
            case RESIDENT -> onResident;
        };
    }
}
