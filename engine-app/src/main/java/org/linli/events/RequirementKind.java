package org.linli.events;

/** What a requirement asks for before handling is finished. */
public enum RequirementKind {
    /** A photo of how it was. */
    PHOTO_BEFORE,
    /** A photo of how it is now. */
    PHOTO_AFTER,
    /** A photo of the work or of a visit. */
    PHOTO,
    /** The number of a paper slip, in one line. */
    SLIP_NUMBER,
    /** A few words. */
    TEXT,
    /** The day on which somebody looked again, after the day of handling. */
    SECOND_VISIT,
    /** A PDF, which the reporter does not see. */
    DOCUMENT,
    /** A tick under one's name. */
    CONFIRMATION;

    public boolean isPhoto() {
        return this == PHOTO_BEFORE || this == PHOTO_AFTER || this == PHOTO;
    }

    public boolean isFile() {
        return isPhoto() || this == DOCUMENT;
    }
}
