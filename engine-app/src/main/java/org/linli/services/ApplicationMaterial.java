package org.linli.services;

import java.time.Instant;

/**
 * A material of an application with what was told about it.
 *
 * @param exemption which of the five cases spares it, 0 where it is asked for, of everybody or of those who have one
 * @param rule the ground, as it was told
 * @param source whose data hold it, or null
 * @param file what was brought, or null
 */
public record ApplicationMaterial(
        int sort,
        String name,
        boolean isRequired,
        int exemption,
        String rule,
        String source,
        String infoKindCode,
        boolean isForm,
        boolean isMinor,
        boolean isPromisable,
        MaterialState state,
        String file,
        Long seenBy,
        Instant changedAt) {

    /** After the five cases: departments may hold it, and nobody has looked. */
    private static final int UNASKED = 6;

    /** The same in another state; {@code newFile} null: as before. */
    ApplicationMaterial as(MaterialState newState, String newFile, Long staffId, Instant at) {
        return new ApplicationMaterial(
                sort,
                name,
                isRequired,
                exemption,
                rule,
                source,
                infoKindCode,
                isForm,
                isMinor,
                isPromisable,
                newState,
                newFile == null ? file : newFile,
                staffId,
                at);
    }

    /** The same, as it is told before the person has authorised that anybody looks at what departments hold of him. */
    ApplicationMaterial unasked() {
        return new ApplicationMaterial(
                sort,
                name,
                isRequired,
                UNASKED,
                rule,
                source,
                infoKindCode,
                isForm,
                isMinor,
                isPromisable,
                state,
                file,
                seenBy,
                changedAt);
    }

    /** Asked of those who have it. */
    public boolean isIfAny() {
        return !isRequired && exemption == 0;
    }

    /** Spared because a visit or those around can confirm it. */
    boolean isByVisit() {
        return exemption == 3;
    }

    /** Whether somebody at the window has to look before it is accepted; what a visit confirms waits for the review. */
    boolean isForWindow() {
        return isOpen() || state.isUnseen() && !isByVisit();
    }

    /** Whether the applicant promised it himself, where a promise may stand for it. */
    boolean isPromised() {
        return isPromisable && state == MaterialState.PROMISED;
    }

    /** Whether nothing stands for it yet. */
    boolean isOpen() {
        return !state.isThere();
    }
}
