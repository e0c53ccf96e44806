package org.linli.evidence;

/**
 * How a resident authorised a member of staff to enter something for him (代录, domain rule H-12).
 *
 * @param evidenceId public id of the file that shows it, which is kept with what was entered
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
