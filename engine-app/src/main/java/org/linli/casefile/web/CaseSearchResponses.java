package org.linli.casefile.web;

import java.time.Clock;
import org.linli.casefile.CaseHits;
import org.linli.casefile.CaseReading;
import org.linli.casefile.TimelineTexts;
import org.linli.casefile.web.CaseSearchResponse.Hit;
import org.linli.organization.OrganizationService;
import org.linli.shared.paging.PageRequest;
import org.springframework.stereotype.Component;

/** Turns hits into rows; needs no statement. */
@Component
class CaseSearchResponses {
    private final CaseReading reading;
    private final OrganizationService organization;
    private final TimelineTexts texts;
    private final Clock clock;

    CaseSearchResponses(CaseReading reading, OrganizationService organization, TimelineTexts texts, Clock clock) {
        this.reading = reading;
        this.organization = organization;
        this.texts = texts;
        this.clock = clock;
    }

    CaseSearchResponse of(CaseHits hits, PageRequest page) {
        return new CaseSearchResponse(
                hits.items().stream().map(this::hit).toList(),
                page.page(),
                page.size(),
                hits.total(),
                hits.isMore(),
                hits.searchedSince(),
                hits.words());
    }

    private Hit hit(CaseHits.CaseHit hit) {
        var c = hit.caseFile();
        return new Hit(
                c.caseNumber(),
                c.kind(),
                c.title(),
                c.address(),
                hit.excerpt(),
                reading.details(c.kind()).categoryName(c.categoryCode()),
                c.state(),
                texts.state(c.state()),
                c.stageLight(),
                UnitRef.of(organization.unit(c.gridId())),
                c.handlingUnitId() == null ? null : UnitRef.of(organization.unit(c.handlingUnitId())),
                c.openedAt(),
                c.runningPromise(),
                c.closedAt(),
                !c.isClosed() && c.runningPromise() != null && clock.instant().isAfter(c.runningPromise()),
                c.supervisionLevel());
    }
}
