package org.linli.ratings;

import java.util.Set;
import java.util.stream.Collectors;
import org.linli.inbox.JudgedUnits;
import org.linli.organization.OrganizationService;
import org.linli.organization.UnitKind;
import org.springframework.stereotype.Component;

/** Keeps those who had a part in what was rated from contacting who rated it, from calling him back, and from judging their own appeal. */
@Component
class RatedUnits implements JudgedUnits {
    private static final Set<String> JUDGING =
            Set.of("Task_ContactRater", "Task_CallBack", "Task_CheckResult", "Task_DecideAppeal");

    private final RatingMapper mapper;
    private final OrganizationService organization;

    RatedUnits(RatingMapper mapper, OrganizationService organization) {
        this.mapper = mapper;
        this.organization = organization;
    }

    @Override
    public Set<Long> of(long caseFileId, String elementId) {
        return JUDGING.contains(elementId)
                ? mapper.findByFollowUp(caseFileId)
                        .map(rating -> mapper.listUnits(rating.id()).stream()
                                .filter(unitId ->
                                        organization.unit(unitId).kind() != UnitKind.CITY) // there is none above
                                .collect(Collectors.toSet()))
                        .orElse(Set.of())
                : Set.of();
    }

    @Override
    public Set<Long> proposers(long caseFileId, String elementId) {
        return JUDGING.contains(elementId)
                ? mapper.findByFollowUp(caseFileId)
                        .map(rating -> mapper.listStaff(rating.id()))
                        .orElse(Set.of())
                : Set.of();
    }

    @Override
    public String proposerText() {
        return "rating.handled";
    }
}
