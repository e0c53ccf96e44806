package org.linli.petitions;

import java.time.Instant;
import org.linli.shared.persistence.PersonalText;

/** What the petitioner added. */
public record PetitionSupplement(PersonalText words, Instant addedAt) {}
