package org.linli.petitions;

/** How a petition came in: 信、访、网、电、传真. */
public enum PetitionWay {
    LETTER,
    VISIT,
    WEB,
    PHONE,
    FAX
}
