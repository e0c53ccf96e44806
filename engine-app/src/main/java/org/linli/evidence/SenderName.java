package org.linli.evidence;

/** The name that a file had on the sender's device: shown, never used. */
final class SenderName {
    private static final int LONGEST = 200;

    private SenderName() {}

    /** Without folders, control and direction characters, at most 200 characters; null when nothing is left. */
    static String tidy(String name) {
        if (name == null) {
            return null;
        }
        var tidy = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .strip();
        var length = Math.min(tidy.codePointCount(0, tidy.length()), LONGEST);
        return tidy.isEmpty() ? null : tidy.substring(0, tidy.offsetByCodePoints(0, length));
    }
}
