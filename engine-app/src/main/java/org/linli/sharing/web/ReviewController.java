package org.linli.sharing.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.DocumentNumber;
import org.linli.residents.InfoKind;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.security.RoleNames;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;
import org.linli.sharing.DataQuery;
import org.linli.sharing.LookupReview;
import org.linli.sharing.LookupReview.Filter;
import org.linli.sharing.LookupReview.Marked;
import org.linli.sharing.Review;
import org.linli.sharing.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The weekly review: for the reviewer, and for readers who are asked why they looked. */
@RestController
@RequiresPermission("shared-data:review")
class ReviewController {
    private static final int LONGEST = 400;

    private final LookupReview review;
    private final DataQuery query;
    private final ArchiveCodes codes;
    private final RoleNames roles;

    ReviewController(LookupReview review, DataQuery query, ArchiveCodes codes, RoleNames roles) {
        this.review = review;
        this.query = query;
        this.codes = codes;
        this.roles = roles;
    }

    record ReviewView(
            String number,
            Instant happenedAt,
            String reader,
            @Nullable String unit,
            @Nullable String role,
            String purpose,
            @Nullable String caseNumber,
            String document,
            List<String> kinds,
            List<Rule> rules,
            Review.State state,
            @Nullable Review.Outcome outcome,
            @Nullable String question,
            @Nullable Instant askedAt,
            @Nullable String askedBy,
            @Nullable String explanation,
            @Nullable Instant explainedAt,
            @Nullable String reason,
            @Nullable Instant closedAt,
            @Nullable String closedBy) {}

    record TextRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = LONGEST, message = "{sharing.tooLong}")
            String text) {}

    record ClosingRequest(
            @NotNull(message = "{security.field.required}") Review.Outcome outcome,

            @NotBlank(message = "{security.field.required}") @Size(max = LONGEST, message = "{sharing.tooLong}")
            String reason) {}

    @GetMapping("/api/shared-reviews")
    Page<ReviewView> page(
            @RequestParam(required = false) Review.State state,
            @RequestParam(required = false) Rule rule,
            @RequestParam(required = false) String reader,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var wanted = reader == null || reader.isBlank() ? null : reader.strip();
        return review.page(new Filter(state, rule, wanted), new PageRequest(page, size), user)
                .map(this::view);
    }

    record MarkedView(int marked) {}

    /** Goes through the look-ups of the last week now, before the weekly job does. */
    @PostMapping("/api/shared-reviews/runs")
    MarkedView mark() {
        return new MarkedView(review.mark());
    }

    /** What the user himself is asked to explain. */
    @GetMapping("/api/shared-lookups/asked")
    @RequiresPermission("shared-data:query")
    List<ReviewView> asked(CurrentUser user) {
        return review.asked(user).stream().map(this::view).toList();
    }

    @PostMapping("/api/shared-lookups/{lookupNumber}/explanation")
    @RequiresPermission("shared-data:query")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void explain(@PathVariable String lookupNumber, @Valid @RequestBody TextRequest request, CurrentUser user) {
        review.explain(lookupNumber, request.text().strip(), user);
    }

    @PostMapping("/api/shared-reviews/{lookupNumber}/question")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable String lookupNumber, @Valid @RequestBody TextRequest request, CurrentUser user) {
        review.ask(lookupNumber, request.text().strip(), user);
    }

    @PostMapping("/api/shared-reviews/{lookupNumber}/outcome")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable String lookupNumber, @Valid @RequestBody ClosingRequest request, CurrentUser user) {
        review.close(lookupNumber, request.outcome(), request.reason().strip(), user);
    }

    private ReviewView view(Marked marked) {
        var row = marked.review();
        return new ReviewView(
                row.number(),
                row.happenedAt(),
                row.readerName(),
                row.unitName(),
                row.roleCode() == null ? null : roles.name(row.roleCode()),
                query.purposeName(row.purpose()),
                row.caseNumber(),
                new DocumentNumber(row.documentKind(), row.documentNumber()).masked(),
                row.kindCodes().stream()
                        .map(code -> codes.infoKind(code).map(InfoKind::label).orElse(code))
                        .toList(),
                marked.rules(),
                row.state(),
                row.outcome(),
                text(row.question()),
                row.askedAt(),
                row.askedBy(),
                text(row.explanation()),
                row.explainedAt(),
                text(row.reason()),
                row.closedAt(),
                row.closedBy());
    }

    private static String text(PersonalText text) {
        return text == null ? null : text.value();
    }
}
