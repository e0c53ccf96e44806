package org.linli.catalogue;

/**
 * Whether an applicant has to bring a material, by {@code material-exemption.dmn}.
 *
 * @param exemption which of the five cases spares him it, 0 where none does: it is asked for, of everybody or of those who have one
 * @param rule the legal ground
 */
public record MaterialVerdict(boolean isRequired, int exemption, String rule) {
    private static final int BY_VISIT = 3;
    private static final int SHOWN = 5;

    /** Asked of those who have it; nobody misses anything without it. */
    public boolean isIfAny() {
        return !isRequired && exemption == 0;
    }

    /** Spared because it can be shown or confirmed by a visit: which somebody has to do. */
    public boolean isToSee() {
        return exemption == BY_VISIT || exemption == SHOWN;
    }

    /** Whether an applicant may be asked for it at all. */
    public boolean isAsked() {
        return isRequired || isIfAny();
    }
}
