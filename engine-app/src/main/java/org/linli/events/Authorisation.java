package org.linli.events;

/**
 * How a resident authorised a member of staff to report for him (domain rule H-12).
 *
 * @param evidenceId public id of the file that shows it, which becomes one of the case's files
 */
public record Authorisation(Kind kind, String evidenceId) {

    /** What the file shows. */
    public enum Kind {
        /** A photo of his signature. */
        SIGNATURE,
        /** A photo of his fingerprint on paper. */
        FINGERPRINT,
        /** His consent, recorded. */
        RECORDING
    }
}
