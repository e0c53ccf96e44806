package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.linli.accounts.ClaimDesk;
import org.linli.accounts.ClaimState;
import org.linli.accounts.HouseholdClaim;
import org.linli.organization.OrganizationService;
import org.linli.residents.ClaimCheck.Match;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
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

/** The community's desk for residents who say where they live. */
@RestController
@RequestMapping("/api/household-claims")
@RequiresPermission(ClaimDesk.CONFIRM)
class ClaimController {

    /** {@code name} is masked in the list. */
    record ClaimRow(
            String number,
            @Nullable String name,
            @Nullable String phone,
            String address,
            String gridName,
            ClaimState state,
            @Nullable String residentNumber,
            @Nullable String reason,
            @Nullable Boolean isSeenInPerson,
            Instant askedAt,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            int version) {}

    /** How it fits the archive of one's places. */
    record MatchResponse(
            @Nullable String residentNumber,
            boolean isNameEqual,
            boolean isPhoneEqual,
            boolean livesThere,
            boolean isUnder14,
            boolean fits) {
        static MatchResponse of(Match match) {
            return match == null
                    ? null
                    : new MatchResponse(
                            match.residentNumber(),
                            match.isNameEqual(),
                            match.isPhoneEqual(),
                            match.livesThere(),
                            match.isUnder14(),
                            match.fits());
        }
    }

    /** One with what was said, which is known only until it is decided. */
    record ClaimDetails(
            ClaimRow claim,
            @Nullable String name,
            @Nullable DocumentKind documentKind,
            @Nullable String documentNumber,
            @Nullable MatchResponse match) {}

    record WaitingResponse(long waiting) {}

    /** {@code isSeenInPerson}: he showed himself and his document to staff; needed where his telephone is not the archive's. */
    record ConfirmationRequest(
            @Nullable Boolean isSeenInPerson,
            @NotNull(message = "{security.field.required}") Integer version) {}

    record DecisionRequest(
            @NotBlank(message = "{account.reason}") @Size(max = 200)
            String reason,

            @NotNull(message = "{security.field.required}") Integer version) {}

    private final ClaimDesk desk;
    private final OrganizationService organization;

    ClaimController(ClaimDesk desk, OrganizationService organization) {
        this.desk = desk;
        this.organization = organization;
    }

    @GetMapping
    Page<ClaimRow> list(
            @RequestParam(defaultValue = "ASKED") ClaimState state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        return desk.page(state, new PageRequest(page, size), user).map(this::row);
    }

    @GetMapping("/waiting")
    WaitingResponse waiting(CurrentUser user) {
        return new WaitingResponse(desk.waiting(user));
    }

    @GetMapping("/{claimNumber}")
    ClaimDetails read(@PathVariable String claimNumber, CurrentUser user) {
        return details(desk.find(claimNumber, user), user);
    }

    @PostMapping("/{claimNumber}/confirmation")
    ClaimDetails confirm(
            @PathVariable String claimNumber, @Valid @RequestBody ConfirmationRequest request, CurrentUser user) {
        var isSeenInPerson = Boolean.TRUE.equals(request.isSeenInPerson());
        return details(desk.confirm(claimNumber, isSeenInPerson, request.version(), user), user);
    }

    @PostMapping("/{claimNumber}/refusal")
    ClaimDetails refuse(
            @PathVariable String claimNumber, @Valid @RequestBody DecisionRequest request, CurrentUser user) {
        return details(desk.refuse(claimNumber, request.reason(), request.version(), user), user);
    }

    /** He lives there no more. */
    @PostMapping("/{claimNumber}/end")
    ClaimDetails end(@PathVariable String claimNumber, @Valid @RequestBody DecisionRequest request, CurrentUser user) {
        return details(desk.end(claimNumber, request.reason(), request.version(), user), user);
    }

    private ClaimDetails details(HouseholdClaim claim, CurrentUser user) {
        var number = claim.documentNumber() == null
                ? null
                : new DocumentNumber(claim.documentKind(), claim.documentNumber()).masked();
        return new ClaimDetails(
                row(claim),
                claim.name() == null ? null : claim.name().value(),
                claim.documentKind(),
                number,
                MatchResponse.of(desk.match(claim, user)));
    }

    private ClaimRow row(HouseholdClaim claim) {
        return new ClaimRow(
                claim.number(),
                claim.name() == null ? null : claim.name().maskedName(),
                claim.phone() == null ? null : claim.phone().maskedPhone(),
                claim.address(),
                organization.unit(claim.gridId()).name(),
                claim.state(),
                claim.residentNumber(),
                claim.reason(),
                claim.isSeenInPerson(),
                claim.askedAt(),
                claim.decidedAt(),
                claim.decidedBy(),
                claim.endedAt(),
                claim.endedBy(),
                claim.version());
    }
}
