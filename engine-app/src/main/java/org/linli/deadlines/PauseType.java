package org.linli.deadlines;

/** Why a limit may stand still; what each covers is in the table {@code pause-types}. */
public enum PauseType {
    /** Hearing, inspection, testing, quarantine, appraisal, review by experts, public notice: no time of the office. */
    SPECIAL_PROCEDURE,
    /** Papers of those concerned are missing. */
    MATERIALS,
    /** Season, weather, flood. */
    FORCE_MAJEURE,
    /** On the long list, with a plan and a day of review. */
    LISTED
}
