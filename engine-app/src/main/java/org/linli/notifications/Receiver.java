package org.linli.notifications;

import org.linli.shared.persistence.PersonalText;

/**
 * Where somebody can be reached; the addresses are read when they are needed and never stored with a message.
 *
 * @param staffId with {@code caseNumber} null for a member of staff, else null
 * @param reporterStaffId the member of staff who reported the case, or null
 * @param language {@code zh} or {@code en}
 */
record Receiver(
        Long staffId,
        String caseNumber,
        PersonalText email,
        PersonalText mobile,
        String language,
        boolean isOutward,
        Long reporterStaffId) {
    private static final String ENGLISH = "en";

    /** A resident who has an account or asks for one. */
    static Receiver ofResident(PersonalText phone) {
        return new Receiver(null, null, null, phone, "zh", true, null);
    }

    boolean isEnglish() {
        return ENGLISH.equals(language);
    }
}
