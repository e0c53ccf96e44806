package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import org.linli.accounts.ClaimDesk;
import org.linli.accounts.DataRequest;
import org.linli.accounts.DataRequestDesk;
import org.linli.residents.PersonPart;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
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

    record DataRequestRow(
            String number,
            DataRequest.Kind kind,
            String partName,
            String residentNumber,
            DataRequest.State state,
            Instant askedAt,
            Instant dueAt,
            boolean isOverdue,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            int version) {}

    /** {@code now} is what is recorded of the part, {@code proposed} what should stand there. */
    record DataRequestDetails(
            DataRequestRow request,
            @Nullable String name,
            @Nullable PersonPart part,
            @Nullable String now,
            @Nullable String proposed,
            String reason,
            @Nullable String answer) {}

    record DataRequestsWaiting(long waiting) {}

    record AnswerRequest(
            @NotBlank(message = "{account.reason}") @Size(max = 400)
            String answer,

            @NotNull(message = "{security.field.required}") Integer version) {}

    private final DataRequestDesk desk;
    private final MyDataViews views;
    private final Clock clock;

    DataRequestController(DataRequestDesk desk, MyDataViews views, Clock clock) {
        this.desk = desk;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    Page<DataRequestRow> list(
            @RequestParam(defaultValue = "ASKED") DataRequest.State state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        return desk.page(state, new PageRequest(page, size), user).map(this::row);
    }

    @GetMapping("/waiting")
    DataRequestsWaiting waiting(CurrentUser user) {
        return new DataRequestsWaiting(desk.waiting(user));
    }

    @GetMapping("/{requestNumber}")
    DataRequestDetails read(@PathVariable String requestNumber, CurrentUser user) {
        return details(desk.find(requestNumber, user));
    }

    /** A part of the record is corrected or deleted at once. */
    @PostMapping("/{requestNumber}/grant")
    DataRequestDetails grant(
            @PathVariable String requestNumber, @Valid @RequestBody AnswerRequest answer, CurrentUser user) {
        return details(desk.grant(requestNumber, answer.answer(), answer.version(), user));
    }

    @PostMapping("/{requestNumber}/refusal")
    DataRequestDetails refuse(
            @PathVariable String requestNumber, @Valid @RequestBody AnswerRequest answer, CurrentUser user) {
        return details(desk.refuse(requestNumber, answer.answer(), answer.version(), user));
    }

    private DataRequestRow row(DataRequest request) {
        return new DataRequestRow(
                request.number(),
                request.kind(),
                views.label(request.part()),
                request.residentNumber(),
                request.state(),
                request.askedAt(),
                request.dueAt(),
                request.state() == DataRequest.State.ASKED && request.dueAt().isBefore(clock.instant()),
                request.decidedAt(),
                request.decidedBy(),
                request.version());
    }

    private DataRequestDetails details(DataRequest request) {
        var person = desk.person(request);
        return new DataRequestDetails(
                row(request),
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
                request.answer());
    }
}
