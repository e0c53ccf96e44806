package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.linli.accounts.ClaimDesk;
import org.linli.accounts.DataRequest;
import org.linli.accounts.DataRequestDesk;
import org.linli.accounts.HelperMark;
import org.linli.residents.PersonPart;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The community's desk for what residents ask about their own data. */
@RestController
@RequestMapping("/api/data-requests")
@RequiresPermission(ClaimDesk.CONFIRM)
class DataRequestController {

    /**
     * {@code now} is what is recorded of the part, {@code proposed} what should stand there; {@code lacksDecider}: nobody but whoever
     * entered it could decide.
     */
    record DataRequestDetails(
            DataRequestRow request,
            @Nullable String name,
            @Nullable PersonPart part,
            @Nullable String now,
            @Nullable String proposed,
            String reason,
            @Nullable String answer,
            boolean lacksDecider) {}

    record DataRequestsWaiting(long waiting) {}

    record AnswerRequest(
            @NotBlank(message = "{account.reason}") @Size(max = 400)
            String answer,

            @NotNull(message = "{security.field.required}") Integer version) {}

    private final DataRequestDesk desk;
    private final DataAnswerPaper paper;
    private final MyDataViews views;
    private final Clock clock;

    DataRequestController(DataRequestDesk desk, DataAnswerPaper paper, MyDataViews views, Clock clock) {
        this.desk = desk;
        this.paper = paper;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    Page<DataRequestRow> list(
            @RequestParam(defaultValue = "ASKED") DataRequest.State state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var found = desk.page(state, new PageRequest(page, size), user);
        var marks = desk.marks(found.items());
        return found.map(request -> row(request, marks, user));
    }

    @GetMapping("/waiting")
    DataRequestsWaiting waiting(CurrentUser user) {
        return new DataRequestsWaiting(desk.waiting(user));
    }

    @GetMapping("/{requestNumber}")
    DataRequestDetails read(@PathVariable String requestNumber, CurrentUser user) {
        return details(desk.find(requestNumber, user), user);
    }

    /** The answer on paper, for somebody who has no telephone to read it on; with his data where he asked to see them. */
    @GetMapping(path = "/{requestNumber}/answer.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(@PathVariable String requestNumber, CurrentUser user) {
        var name = ContentDisposition.inline()
                .filename(requestNumber + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(paper.print(desk.toPrint(requestNumber, user), user));
    }

    /** A part of the record is corrected or deleted at once. */
    @PostMapping("/{requestNumber}/grant")
    DataRequestDetails grant(
            @PathVariable String requestNumber, @Valid @RequestBody AnswerRequest answer, CurrentUser user) {
        return details(desk.grant(requestNumber, answer.answer(), answer.version(), user), user);
    }

    @PostMapping("/{requestNumber}/refusal")
    DataRequestDetails refuse(
            @PathVariable String requestNumber, @Valid @RequestBody AnswerRequest answer, CurrentUser user) {
        return details(desk.refuse(requestNumber, answer.answer(), answer.version(), user), user);
    }

    private DataRequestRow row(DataRequest request, Map<Long, HelperMark> marks, CurrentUser user) {
        var mark = request.isEnteredForHim() ? marks.get(request.helperMarkId()) : null;
        return DataRequestRow.of(request, views.label(request), HelperMarkView.of(mark, user), clock.instant());
    }

    private DataRequestDetails details(DataRequest request, CurrentUser user) {
        var person = desk.person(request);
        return new DataRequestDetails(
                row(request, desk.marks(List.of(request)), user),
                person.map(found -> found.details().name().value()).orElse(null),
                request.part(),
                request.part() == null
                        ? null
                        : person.map(found -> views.now(request.part(), found.details()))
                                .orElse(null),
                request.part() == null || request.proposed() == null
                        ? null
                        : views.value(request.part(), request.proposed().value()),
                request.reason() == null ? "" : request.reason().value(),
                request.answer() == null ? null : request.answer().value(),
                desk.lacksDecider(request));
    }
}
