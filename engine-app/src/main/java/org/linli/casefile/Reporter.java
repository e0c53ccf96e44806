package org.linli.casefile;

import java.time.Instant;
import org.linli.shared.persistence.PersonalText;

/**
 * Who reported: a resident who may stay unnamed, or a member of staff.
 *
 * @param consentedAt when he agreed to the privacy notice, or null where nothing personal was given
 * @param staffId the member of staff, or null
 */
public record Reporter(PersonalText name, PersonalText phone, boolean isAnonymous, Instant consentedAt, Long staffId) {}
