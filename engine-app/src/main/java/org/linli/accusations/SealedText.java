package org.linli.accusations;

/** What only named readers may read: encrypted in the database with the key of accusations, and never printed. */
record SealedText(String value) {

    /** Null where nothing was said. */
    static SealedText of(String text) {
        return text == null || text.isBlank() ? null : new SealedText(text.strip());
    }

    static String text(SealedText text) {
        return text == null ? null : text.value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
