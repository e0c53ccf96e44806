package org.linli.documents;

/** The few sizes of type on a paper; line height and the space below follow from the size. */
public enum PaperStyle {
    /** What is read from across the street. */
    POSTER(40, true, true),
    /** The organ above its papers. */
    ORGAN(30, true, true),
    /** The name of the paper, in the middle of the line. */
    TITLE(20, true, true),
    /** A line in the middle that belongs to the title or to a picture. */
    LEAD(15, false, true),
    HEADING(13, true, false),
    LARGE(15, false, false),
    BODY(10.5f, false, false),
    SMALL(8.5f, false, false);

    private final float size;
    private final boolean isBold;
    private final boolean isCentred;

    PaperStyle(float size, boolean isBold, boolean isCentred) {
        this.size = size;
        this.isBold = isBold;
        this.isCentred = isCentred;
    }

    float size() {
        return size;
    }

    boolean isBold() {
        return isBold;
    }

    boolean isCentred() {
        return isCentred;
    }

    float lineHeight() {
        return size * 1.5f;
    }
}
