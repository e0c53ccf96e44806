package org.linli.services;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseReading;
import org.linli.casefile.TimelineEntry;
import org.linli.catalogue.Catalogue;
import org.linli.ratings.NewInvitation;
import org.linli.ratings.NewInvitation.Handled;
import org.linli.ratings.RatingChannel;
import org.linli.ratings.Ratings;
import org.springframework.stereotype.Component;

/** Invites the applicant to rate: it counts for the window, and is kept from everybody who had a part in it. */
@Component
class RatingInvitations {
    private final Ratings ratings;
    private final Catalogue catalogue;
    private final CaseReading cases;
    private final ApplicationMapper mapper;

    RatingInvitations(Ratings ratings, Catalogue catalogue, CaseReading cases, ApplicationMapper mapper) {
        this.ratings = ratings;
        this.catalogue = catalogue;
        this.cases = cases;
        this.mapper = mapper;
    }

    /** Returns the link to rate. */
    String invite(ServiceApplication application, CaseFile caseFile) {
        var token = ratings.invite(new NewInvitation(
                caseFile.caseNumber(),
                application.windowUnitId(),
                application.receivedBy(),
                application.itemCode(),
                catalogue.version(application.versionId()).facts().name(),
                RatingChannel.ONLINE,
                new Handled(
                        Stream.of(application.reviewUnitId(), application.signOffUnitId())
                                .collect(Collectors.toSet()),
                        people(application, caseFile))));
        mapper.invite(application.caseFileId(), token);
        return ratings.link(token);
    }

    private Set<Long> people(ServiceApplication application, CaseFile caseFile) {
        var acted = cases.timeline(caseFile).entries().stream().map(TimelineEntry::actorId);
        var looked = mapper.listMaterials(caseFile.id()).stream().map(ApplicationMaterial::seenBy);
        return Stream.of(acted, looked, Stream.ofNullable(application.decidedBy()))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
