package org.linli.villagelife;

import java.time.Instant;
import org.linli.shared.persistence.PersonalText;

/** What somebody has against a deed that is public; read by those who look into it. */
public record DeedObjection(
        Instant raisedAt,
        PersonalText name,
        PersonalText phone,
        PersonalText words,
        String accountCode,
        Instant checkedAt) {

    /** That there is one, without whose and why. */
    DeedObjection withoutWords() {
        return new DeedObjection(raisedAt, null, null, null, null, checkedAt);
    }
}
