package org.linli.villagelife;

import java.util.Map;
import java.util.Optional;
import org.linli.accounts.ResidentNoticeWanted;
import org.linli.residents.PopulationReading;
import org.linli.residents.Resident;
import org.linli.shared.persistence.PersonalText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever did a deed, or else his householder, what came of it. */
@Component
class ClaimNotices {
    private final PopulationReading population;
    private final ApplicationEventPublisher events;

    ClaimNotices(PopulationReading population, ApplicationEventPublisher events) {
        this.population = population;
        this.events = events;
    }

    /** What others told of a household, a deduction above all, it learns while it may still object. */
    void published(PointClaim claim, String caseNumber) {
        tell(claim, "pointsPublic", Map.of("number", caseNumber));
    }

    void posted(PointClaim claim, String caseNumber, int points) {
        tell(claim, "pointsPosted", Map.of("number", caseNumber, "count", String.valueOf(points)));
    }

    void refused(PointClaim claim, String caseNumber) {
        tell(claim, "pointsRefused", Map.of("number", caseNumber));
    }

    private void tell(PointClaim claim, String template, Map<String, String> values) {
        phone(claim).ifPresent(phone -> events.publishEvent(new ResidentNoticeWanted(template, phone, values, null)));
    }

    private Optional<PersonalText> phone(PointClaim claim) {
        var doer = Optional.ofNullable(claim.residentNumber()).flatMap(population::resident);
        return doer.flatMap(ClaimNotices::phoneOf).or(() -> householder(claim).flatMap(ClaimNotices::phoneOf));
    }

    private Optional<Resident> householder(PointClaim claim) {
        return population
                .household(claim.householdNumber())
                .filter(home -> home.householderId() != null)
                .flatMap(home -> population.residentById(home.householderId()));
    }

    private static Optional<PersonalText> phoneOf(Resident person) {
        return Optional.ofNullable(person.details().phone());
    }
}
