package org.linli.services;

import java.time.Instant;
import org.linli.shared.persistence.PersonalText;

/**
 * What somebody has against an application that was made public.
 *
 * @param name as he gave it, or as the archive of his account has it; or null
 * @param accountCode of a resident who was logged in, or null
 * @param checkedAt when it was looked into, or null
 */
public record Objection(
        Instant raisedAt,
        PersonalText name,
        PersonalText phone,
        String accountCode,
        PersonalText words,
        Instant checkedAt) {}
