package org.linli.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.linli.casefile.CaseFile;
import org.linli.casefile.PublicCaseService;
import org.linli.evidence.EvidenceContent;
import org.linli.evidence.EvidenceService;
import org.linli.security.OpenToAll;
import org.linli.shared.problem.NotFoundException;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Following and rating a case with its number and query code; no account. */
@RestController
@RequestMapping("/api/public/cases/{number}")
@OpenToAll
class PublicCaseController {
    private final PublicCaseService cases;
    private final PublicCaseResponses responses;
    private final QueryLimits limits;
    private final EvidenceService evidence;

    PublicCaseController(
            PublicCaseService cases, PublicCaseResponses responses, QueryLimits limits, EvidenceService evidence) {
        this.cases = cases;
        this.responses = responses;
        this.limits = limits;
        this.evidence = evidence;
    }

    @GetMapping
    PublicCaseResponse read(@PathVariable String number, @RequestParam String queryCode, HttpServletRequest request) {
        return responses.of(find(number, queryCode, request));
    }

    @GetMapping("/evidence/{id}")
    ResponseEntity<Resource> file(
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam String queryCode,
            @RequestParam(defaultValue = "false") boolean thumbnail,
            HttpServletRequest request) {
        var file = cases.file(find(number, queryCode, request), id);
        EvidenceContent content =
                thumbnail ? evidence.thumbnail(file).orElseThrow(NotFoundException::new) : evidence.content(file);
        return content.toResponse();
    }

    @PostMapping("/rating")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(@PathVariable String number, @Valid @RequestBody RatingRequest rating, HttpServletRequest request) {
        find(number, rating.queryCode(), request);
        cases.rate(number, rating.queryCode(), rating.score(), rating.comment());
    }

    private CaseFile find(String number, String queryCode, HttpServletRequest request) {
        return limits.guarded(number, request, () -> cases.find(number, queryCode));
    }
}
