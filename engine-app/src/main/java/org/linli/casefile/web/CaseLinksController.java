package org.linli.casefile.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.linli.casefile.CaseLink;
import org.linli.casefile.CaseLinks;
import org.linli.casefile.CaseReading;
import org.linli.casefile.TimelineTexts;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cases that belong to a case. */
@RestController
@RequestMapping("/api/cases/{number}/links")
@RequiresPermission("case:read")
class CaseLinksController {
    private final CaseLinks links;
    private final CaseReading reading;
    private final TimelineTexts texts;

    CaseLinksController(CaseLinks links, CaseReading reading, TimelineTexts texts) {
        this.links = links;
        this.reading = reading;
        this.texts = texts;
    }

    @GetMapping
    Links list(@PathVariable String number, CurrentUser user) {
        return new Links(links.of(reading.find(number, user), user).stream()
                .map(this::view)
                .toList());
    }

    private LinkView view(CaseLink link) {
        return new LinkView(
                link.relation(),
                link.caseNumber(),
                link.title(),
                link.state(),
                texts.state(link.state()),
                link.openedAt(),
                link.linkedAt(),
                link.relation().isMerge() ? links.undoableUntil(link.linkedAt()) : null);
    }

    /** The cases that were merged with this one, or converted from or to it. */
    record Links(List<LinkView> items) {}

    /** One of them; {@code undoableUntil} says how long a merge can be undone. */
    record LinkView(
            CaseLink.Relation relation,
            String number,
            String title,
            String state,
            String stateName,
            Instant openedAt,
            Instant linkedAt,
            @Nullable Instant undoableUntil) {}
}
