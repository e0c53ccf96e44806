package org.linli.residents;

import java.time.LocalDate;
import org.linli.shared.persistence.PersonalText;

/**
 * On what ground health information is recorded (《个人信息保护法》 Art 13, 28, 29, 31).
 *
 * @param giver the guardian who agreed, else null
 * @param givenOn when it was agreed to; null for a duty
 * @param paper the paper on which it was agreed, or the law that makes the office keep it
 */
public record HealthGround(Kind kind, PersonalText giver, LocalDate givenOn, String paper) {

    /** Who or what allows it. */
    public enum Kind {
        /** The person agreed to this alone. */
        SELF,
        /** A guardian agreed, for a child under 14 or somebody who cannot decide. */
        GUARDIAN,
        /** A law makes the office keep it. */
        DUTY
    }
}
