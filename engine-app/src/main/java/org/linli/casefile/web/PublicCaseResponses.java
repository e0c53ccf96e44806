package org.linli.casefile.web;

import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseReading;
import org.linli.casefile.PublicCaseService;
import org.linli.casefile.TimelineEntry;
import org.linli.casefile.TimelineTexts;
import org.linli.casefile.web.PublicCaseResponse.PublicFile;
import org.linli.casefile.web.PublicCaseResponse.PublicRating;
import org.linli.casefile.web.PublicCaseResponse.PublicStep;
import org.linli.evidence.Evidence;
import org.linli.organization.OrganizationService;
import org.springframework.stereotype.Component;

/** Turns case files into what their reporters may see. */
@Component
class PublicCaseResponses {
    private final PublicCaseService cases;
    private final CaseReading reading;
    private final OrganizationService organization;
    private final TimelineTexts texts;

    PublicCaseResponses(
            PublicCaseService cases, CaseReading reading, OrganizationService organization, TimelineTexts texts) {
        this.cases = cases;
        this.reading = reading;
        this.organization = organization;
        this.texts = texts;
    }

    PublicCaseResponse of(CaseFile c) {
        var timeline = cases.timeline(c);
        return new PublicCaseResponse(
                c.caseNumber(),
                c.title(),
                reading.details(c.kind()).categoryName(c.categoryCode()),
                c.state(),
                texts.state(c.state()),
                c.stageLight(),
                texts.light(c.stageLight()),
                c.openedAt(),
                c.promisedAt(),
                c.closedAt(),
                c.handlingUnitId() == null
                        ? null
                        : organization.unit(c.handlingUnitId()).name(),
                timeline.entries().stream()
                        .map(entry -> step(c, entry, timeline))
                        .toList(),
                c.rating() == null ? null : new PublicRating(c.rating(), c.ratingComment()),
                c.isRateable());
    }

    private PublicStep step(CaseFile c, TimelineEntry entry, CaseReading.Timeline timeline) {
        var files = timeline.filesOf(entry).stream()
                .filter(Evidence::isPublic)
                .map(file -> file(c, file))
                .toList();
        return new PublicStep(entry.happenedAt(), entry.action(), texts.sentence(entry), entry.opinion(), files);
    }

    private static PublicFile file(CaseFile c, Evidence file) {
        var url = "/api/public/cases/%s/evidence/%s".formatted(c.caseNumber(), file.publicId());
        return new PublicFile(
                file.publicId(), file.mediaType(), file.hasThumbnail() ? url + "?thumbnail=true" : null, url);
    }
}
