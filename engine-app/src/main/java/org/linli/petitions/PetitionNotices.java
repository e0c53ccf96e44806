package org.linli.petitions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.accounts.ResidentNoticeWanted;
import org.linli.casefile.NoticeWanted;
import org.linli.organization.OrganizationService;
import org.linli.organization.PostHolder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells petitioners at the telephone they left that a paper waits, never what it is about; and the city what is urgent. */
@Component
class PetitionNotices {
    private static final List<String> ANSWERERS = List.of("department-head", "street-leader");
    private static final String CITY_ROLE = "city-governance-center";

    private final ApplicationEventPublisher events;
    private final OrganizationService organization;

    PetitionNotices(ApplicationEventPublisher events, OrganizationService organization) {
        this.events = events;
        this.organization = organization;
    }

    void paper(Petition petition, String caseNumber) {
        if (petition.phone() != null) {
            events.publishEvent(
                    new ResidentNoticeWanted("petitionPaper", petition.phone(), Map.of("number", caseNumber), null));
        }
    }

    void urgent(String caseNumber, long cityId) {
        var people = organization.holdersOf(Set.of(cityId), CITY_ROLE).stream()
                .map(PostHolder::staffId)
                .collect(Collectors.toSet());
        events.publishEvent(NoticeWanted.toStaff("petitionUrgent", caseNumber, people, Map.of("number", caseNumber)));
    }

    /** Those who answer for the unit are told what is proposed to it, and until when. */
    void proposal(String caseNumber, long unitId, LocalDate until) {
        var people = ANSWERERS.stream()
                .flatMap(role -> organization.holdersOf(Set.of(unitId), role).stream())
                .map(PostHolder::staffId)
                .collect(Collectors.toSet());
        events.publishEvent(NoticeWanted.toStaff(
                "petitionProposal", caseNumber, people, Map.of("number", caseNumber, "until", until.toString())));
    }

    void answered(String caseNumber, String unit, long staffId) {
        events.publishEvent(NoticeWanted.toStaff(
                "petitionProposalAnswered", caseNumber, Set.of(staffId), Map.of("number", caseNumber, "unit", unit)));
    }
}
