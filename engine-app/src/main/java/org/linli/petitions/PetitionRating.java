package org.linli.petitions;

import java.time.Instant;
import org.linli.shared.persistence.PersonalText;

/** What the petitioner thinks of one of the two he dealt with. */
public record PetitionRating(
        RatedSubject subject, long unitId, PetitionGrade grade, PersonalText words, Instant ratedAt) {}
