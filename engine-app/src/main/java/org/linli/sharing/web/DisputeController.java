package org.linli.sharing.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.InfoKind;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.sharing.DataDisputes;
import org.linli.sharing.DataDisputes.Claim;
import org.linli.sharing.DataDisputes.Row;
import org.linli.sharing.Dispute;
import org.linli.sharing.RecordOwners;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 数据异议: raised from a look-up, answered by the department. */
@RestController
class DisputeController {
    private static final int LONGEST = 400;

    private final DataDisputes disputes;
    private final RecordOwners owners;
    private final ArchiveCodes codes;

    DisputeController(DataDisputes disputes, RecordOwners owners, ArchiveCodes codes) {
        this.disputes = disputes;
        this.owners = owners;
        this.codes = codes;
    }

    record DisputeRequest(
            @NotBlank(message = "{security.field.required}") String reference,

            @Nullable @Size(max = 40, message = "{sharing.tooLong}")
            String field,

            @NotBlank(message = "{security.field.required}") @Size(max = LONGEST, message = "{sharing.tooLong}")
            String claim) {}

    record AnswerRequest(
            @NotNull(message = "{security.field.required}") Dispute.State state,

            @NotBlank(message = "{security.field.required}") @Size(max = LONGEST, message = "{sharing.tooLong}")
            String answer) {}

    record DisputeNumber(String number) {}

    record DisputeView(
            String number,
            String kind,
            String owner,
            @Nullable String field,
            String claim,
            @Nullable String recordKey,
            @Nullable String document,
            String caseNumber,
            Dispute.State state,
            Instant raisedAt,
            String raisedBy,
            String raisedIn,
            Instant dueAt,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy) {}

    @PostMapping("/api/shared-lookups/{lookupNumber}/disputes")
    @RequiresPermission("shared-data:query")
    @ResponseStatus(HttpStatus.CREATED)
    DisputeNumber raise(
            @PathVariable String lookupNumber, @Valid @RequestBody DisputeRequest request, CurrentUser user) {
        var field = request.field() == null || request.field().isBlank() ? null : request.field();
        return new DisputeNumber(disputes.raise(
                new Claim(
                        lookupNumber,
                        request.reference(),
                        field,
                        request.claim().strip()),
                user));
    }

    @GetMapping("/api/shared-disputes")
    @RequiresPermission("shared-data:answer")
    Page<DisputeView> toAnswer(
            @RequestParam(required = false) Boolean open,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        return disputes.toAnswer(open, new PageRequest(page, size), user).map(this::view);
    }

    @GetMapping("/api/shared-disputes/raised")
    @RequiresPermission("shared-data:query")
    Page<DisputeView> raised(
            @RequestParam(required = false) Boolean open,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        return disputes.raised(open, new PageRequest(page, size), user).map(this::view);
    }

    @PostMapping("/api/shared-disputes/{disputeNumber}/answer")
    @RequiresPermission("shared-data:answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String disputeNumber, @Valid @RequestBody AnswerRequest request, CurrentUser user) {
        disputes.answer(disputeNumber, request.state(), request.answer().strip(), user);
    }

    private DisputeView view(Row row) {
        var dispute = row.dispute();
        return new DisputeView(
                dispute.number(),
                codes.infoKind(dispute.kindCode()).map(InfoKind::label).orElse(dispute.kindCode()),
                owners.name(dispute.ownerCode()),
                dispute.field(),
                dispute.claim().value(),
                row.recordKey(),
                row.document(),
                dispute.caseNumber(),
                dispute.state(),
                dispute.raisedAt(),
                dispute.raisedBy(),
                dispute.raisedIn(),
                dispute.dueAt(),
                dispute.answer() == null ? null : dispute.answer().value(),
                dispute.answeredAt(),
                dispute.answeredBy());
    }
}
