package org.linli.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.linli.casefile.CaseFile;
import org.linli.casefile.PublicCaseService;
import org.linli.casefile.ReporterService;
import org.linli.evidence.EvidenceContent;
import org.linli.evidence.EvidenceService;
import org.linli.security.ClosedToStaff;
import org.linli.security.CurrentUsers;
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

/** Following, rating, adding to and taking back a case with its number and query code; no account. */
@RestController
@RequestMapping("/api/public/cases/{number}")
@OpenToAll
class PublicCaseController {
    private final PublicCaseService cases;
    private final ReporterService reporters;
    private final CurrentUsers users;
    private final PublicCaseResponses responses;
    private final QueryLimits limits;
    private final EvidenceService evidence;

    PublicCaseController(
            PublicCaseService cases,
            ReporterService reporters,
            PublicCaseResponses responses,
            QueryLimits limits,
            EvidenceService evidence,
            CurrentUsers users) {
        this.cases = cases;
        this.reporters = reporters;
        this.users = users;
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
    @ClosedToStaff
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(@PathVariable String number, @Valid @RequestBody RatingRequest rating, HttpServletRequest request) {
        find(number, rating.queryCode(), request);
        cases.rate(number, rating.queryCode(), rating.score(), rating.comment());
    }

    /** Takes the report back while nobody has accepted it. */
    @PostMapping("/withdrawal")
    @ClosedToStaff
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @PathVariable String number, @Valid @RequestBody WithdrawalRequest withdrawal, HttpServletRequest request) {
        write(number, withdrawal.queryCode(), request);
        reporters.withdraw(number, withdrawal.queryCode(), withdrawal.reason());
    }

    /** Adds words or photos while the case is open. */
    @PostMapping("/supplement")
    @ClosedToStaff
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supplement(
            @PathVariable String number, @Valid @RequestBody SupplementRequest supplement, HttpServletRequest request) {
        write(number, supplement.queryCode(), request);
        reporters.supplement(number, supplement.queryCode(), message(supplement.text(), supplement.evidenceIds()));
    }

    /** Says that a closed case is not solved; it is opened again. */
    @PostMapping("/unsolved")
    @ClosedToStaff
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claimUnsolved(
            @PathVariable String number, @Valid @RequestBody UnsolvedRequest claim, HttpServletRequest request) {
        write(number, claim.queryCode(), request);
        reporters.claimUnsolved(number, claim.queryCode(), message(claim.reason(), claim.evidenceIds()));
    }

    /** Asks whoever has the case to hurry, once in a working day. */
    @PostMapping("/urge")
    @ClosedToStaff
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void urge(@PathVariable String number, @Valid @RequestBody UrgeRequest urge, HttpServletRequest request) {
        write(number, urge.queryCode(), request);
        reporters.urge(number, urge.queryCode());
    }

    /** Staff who speak with a code are refused before. */
    private static ReporterService.Message message(String text, List<String> evidenceIds) {
        return new ReporterService.Message(text, evidenceIds, null);
    }

    private void write(String number, String queryCode, HttpServletRequest request) {
        find(number, queryCode, request);
        limits.countMessage(number, request);
    }

    private CaseFile find(String number, String queryCode, HttpServletRequest request) {
        return limits.guarded(number, request, () -> cases.find(number, queryCode));
    }
}
