package org.linli.casefile.web;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.casefile.PublicCaseService;
import org.linli.casefile.StageLight;
import org.linli.casefile.TimelineTexts;
import org.linli.security.OpenToAll;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where several reports of one phone stand, in one request; the codes travel in its body, never in an address. */
@RestController
@OpenToAll
class PublicChangesController {
    private static final int MOST_CASES = 20;

    private final PublicCaseService cases;
    private final TimelineTexts texts;
    private final QueryLimits limits;

    PublicChangesController(PublicCaseService cases, TimelineTexts texts, QueryLimits limits) {
        this.cases = cases;
        this.texts = texts;
        this.limits = limits;
    }

    record KeptCase(
            @NotBlank @Size(max = 40) String number,
            @NotBlank @Size(max = 20) String queryCode) {}

    record ChangesRequest(
            @NotEmpty @Size(max = MOST_CASES, message = "{list.tooLong}")
            List<@Valid KeptCase> cases) {}

    /** Where a report stands, and when something was last written about it that its reporter may see. */
    record PublicChange(
            String number,
            String state,
            String stateText,
            StageLight stageLight,
            String stageText,
            Instant changedAt,
            @Nullable Instant closedAt) {}

    record ChangesResponse(List<PublicChange> items) {}

    /** Cases whose number and code do not belong together are left out, without a word which is wrong. */
    @PostMapping("/api/public/cases/changes")
    ChangesResponse changes(@Valid @RequestBody ChangesRequest request, HttpServletRequest http) {
        var codes = request.cases().stream()
                .collect(Collectors.toMap(KeptCase::number, KeptCase::queryCode, (first, again) -> first));
        var found = limits.guardedAll(codes, http, cases::findAll);
        var changedAt = cases.lastChanges(found.values());
        return new ChangesResponse(found.values().stream()
                .map(c -> new PublicChange(
                        c.caseNumber(),
                        c.state(),
                        texts.state(c.state()),
                        c.stageLight(),
                        texts.light(c.kind(), c.stageLight()),
                        changedAt.getOrDefault(c.id(), c.openedAt()),
                        c.closedAt()))
                .sorted(Comparator.comparing(PublicChange::changedAt).reversed())
                .toList());
    }
}
