package org.linli.petitions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotNowException;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** Ratings of petition office and handling unit apart, of matters that came for the first time (B-12). */
@Component
class PetitionRatings {
    private final PetitionRatingMapper mapper;
    private final Petitions petitions;
    private final OfficeSettings settings;
    private final Clock clock;

    PetitionRatings(PetitionRatingMapper mapper, Petitions petitions, OfficeSettings settings, Clock clock) {
        this.mapper = mapper;
        this.petitions = petitions;
        this.settings = settings;
        this.clock = clock;
    }

    List<PetitionRating> of(long caseFileId) {
        return mapper.list(caseFileId);
    }

    /** Who can still be rated, and until when; empty where nobody. */
    record Open(List<RatedSubject> subjects, Instant until) {}

    /** Rated is what was accepted, once the opinion was served and for some time after it is closed; each of the two once. */
    Open open(Petition petition, CaseFile caseFile) {
        var since = petition.acceptedAt() == null || petition.earlierNumber() != null
                ? Optional.<Instant>empty()
                : Optional.ofNullable(caseFile.closedAt()).or(() -> served(petition));
        var until = since.map(from -> from.plus(Duration.ofDays(settings.whole("petition.ratingDays"))))
                .filter(end -> !clock.instant().isAfter(end))
                .orElse(null);
        if (until == null) {
            return new Open(List.of(), null);
        }
        var rated =
                mapper.list(caseFile.id()).stream().map(PetitionRating::subject).toList();
        return new Open(
                Arrays.stream(RatedSubject.values())
                        .filter(subject -> !rated.contains(subject))
                        .toList(),
                until);
    }

    private Optional<Instant> served(Petition petition) {
        return petitions
                .opinion(petition, OpinionLevel.HANDLING)
                .map(PetitionOpinion::servedOn)
                .map(day -> day.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant());
    }

    /** @throws NotNowException if no opinion was served, was rated, or it is too late */
    void rate(Petition petition, CaseFile caseFile, RatedSubject subject, PetitionGrade grade, String words) {
        if (!open(petition, caseFile).subjects().contains(subject)) {
            throw new NotNowException("petition.rating");
        }
        var unitId = Optional.of(subject)
                .filter(RatedSubject.HANDLER::equals)
                .map(handler -> petition.handlingUnitId())
                .orElse(petition.officeUnitId());
        mapper.insert(
                caseFile.id(),
                new PetitionRating(
                        subject, unitId, grade, PersonalText.of(words).orElse(null), clock.instant()));
    }
}
