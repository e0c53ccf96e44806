package org.linli.ratings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Channel;
import org.linli.casefile.NewCase;
import org.linli.casefile.Reporter;
import org.linli.casefile.Spot;
import org.linli.evidence.EvidenceSelection;
import org.linli.organization.OrganizationService;
import org.linli.organization.Place;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens the case that follows a bad rating up, with the centre over the rated unit, and starts its process. */
@Component
class FollowUps {
    static final String PROCESS = "rating-follow-up";
    private static final String MESSAGE = "badRatingGiven";
    private static final String PREFIX = "HP";
    private static final int USUAL_PRIORITY = 3;

    private final RatingMapper mapper;
    private final FollowUpMapper cases;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final Workflow workflow;
    private final RatingTexts texts;
    private final ApplicationEventPublisher publisher;

    FollowUps(
            RatingMapper mapper,
            FollowUpMapper cases,
            CaseFileService caseFiles,
            OrganizationService organization,
            Workflow workflow,
            RatingTexts texts,
            ApplicationEventPublisher publisher) {
        this.mapper = mapper;
        this.cases = cases;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.workflow = workflow;
        this.texts = texts;
        this.publisher = publisher;
    }

    /** The number of the case that follows it up; empty where none does. */
    Optional<String> number(Rating rating) {
        return rating.followUpId() == null ? Optional.empty() : Optional.of(cases.number(rating.followUpId()));
    }

    void open(Rating rating) {
        var rated = organization.unit(rating.unitId());
        var centre = centreOver(mapper.listUnits(rating.id()), rated);
        var opened = caseFiles.open(newCase(rating, rated), change -> {
            mapper.followUp(rating.id(), change.before().id());
            caseFiles.admit(change.before(), centre.id());
            if (!rating.isNamed()) {
                change.handleBy(rated.id()); // there is nobody whom it must not know
            }
            workflow.startByMessage(
                    PROCESS,
                    MESSAGE,
                    change.before().caseNumber(),
                    Map.of(
                            "followUpUnit", centre.code(),
                            "ratedUnit", rated.code(),
                            "isNamed", rating.isNamed()));
        });
        publisher.publishEvent(new CaseRatedBadly(rating.caseNumber(), opened.caseNumber()));
    }

    /** Where only villages had a part in it their street's centre; otherwise the city's. */
    private Unit centreOver(Set<Long> handled, Unit rated) {
        var isVillages = handled.stream().allMatch(id -> organization.unit(id).kind() == UnitKind.COMMUNITY);
        var kind = isVillages ? UnitKind.STREET : UnitKind.CITY;
        return organization.ancestorOrSelf(rated, kind).orElse(rated);
    }

    private NewCase newCase(Rating rating, Unit rated) {
        var grade = texts.text("rating.grade." + rating.grade());
        return new NewCase(
                        CaseKind.RATING,
                        PREFIX,
                        texts.text("rating.title", rated.name(), rating.itemName()),
                        texts.text("rating.description", grade),
                        rating.grade().name(),
                        USUAL_PRIORITY,
                        Channel.PUBLIC,
                        placeOf(rating, rated),
                        new Spot(null, null, null),
                        new Reporter(
                                rating.raterName(),
                                rating.raterPhone(),
                                !rating.isNamed(),
                                rating.isNamed() ? rating.ratedAt() : null,
                                null),
                        null,
                        EvidenceSelection.none())
                .complainingOf(null, rating.staffId());
    }

    /** Where the matter was; of a window, the first grid of the unit, or of the city for a department. */
    private Place placeOf(Rating rating, Unit rated) {
        var grid = cases.gridOf(rating.caseNumber())
                .map(organization::unit)
                .orElseGet(() -> organization.gridsWithin(rated).stream()
                        .findFirst()
                        .orElseGet(() -> organization
                                .gridsWithin(organization
                                        .ancestorOrSelf(rated, UnitKind.CITY)
                                        .orElseThrow())
                                .get(0)));
        return organization.placeOfGrid(grid);
    }

    /** The rating that a case follows up. */
    Rating of(CaseFile caseFile) {
        return mapper.findByFollowUp(caseFile.id()).orElseThrow();
    }
}
