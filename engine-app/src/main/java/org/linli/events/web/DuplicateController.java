package org.linli.events.web;

import org.linli.casefile.CaseReading;
import org.linli.casefile.Spot;
import org.linli.events.SimilarEvents;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Earlier cases that a case may repeat. */
@RestController
@RequestMapping("/api/cases/{number}/duplicates")
@RequiresPermission("case:read")
class DuplicateController {
    private final CaseReading cases;
    private final SimilarEvents similar;
    private final CandidateResponses responses;

    DuplicateController(CaseReading cases, SimilarEvents similar, CandidateResponses responses) {
        this.cases = cases;
        this.similar = similar;
        this.responses = responses;
    }

    /** The earliest first. */
    @GetMapping
    CandidateResponses.Candidates read(@PathVariable String number, CurrentUser user) {
        var caseFile = cases.find(number, user);
        var earlier = similar.before(caseFile, user);
        var spot = new Spot(caseFile.address(), caseFile.longitude(), caseFile.latitude());
        return responses.of(earlier.cases(), spot, earlier.suspectedId());
    }
}
