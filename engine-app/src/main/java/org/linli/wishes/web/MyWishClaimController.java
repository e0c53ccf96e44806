package org.linli.wishes.web;

import static org.linli.wishes.web.MyWishController.mine;

import jakarta.validation.Valid;
import java.util.List;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToResidents;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.wishes.ClaimState;
import org.linli.wishes.OwnClaims;
import org.linli.wishes.web.WishEntries.WishCheckInRequest;
import org.linli.wishes.web.WishEntries.WishClaimRequest;
import org.linli.wishes.web.WishEntries.WishResultRequest;
import org.linli.wishes.web.WishEntries.WishWordsRequest;
import org.linli.wishes.web.WishViews.OwnClaimRowView;
import org.linli.wishes.web.WishViews.OwnClaimView;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes that somebody took up, for himself or for his unit. */
@RestController
@RequestMapping("/api/me/wish-claims")
@OpenToResidents
class MyWishClaimController {
    private final OwnClaims claims;
    private final WishViews views;

    MyWishClaimController(OwnClaims claims, WishViews views) {
        this.claims = claims;
        this.views = views;
    }

    record OwnClaimsView(List<OwnClaimRowView> items) {}

    /** {@code ahead} is how many wait before him. */
    record ClaimedView(String number, ClaimState state, int people, int ahead) {}

    @PostMapping
    ResponseEntity<ClaimedView> claim(
            @Valid @RequestBody WishClaimRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentResident me) {
        var claimed = claims.claim(
                request.number(),
                request.forUnit(),
                request.toComing(),
                me,
                new IdempotentRequest(requestKey, request));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new ClaimedView(claimed.caseNumber(), claimed.state(), claimed.people(), claimed.ahead()));
    }

    @GetMapping
    ResponseEntity<OwnClaimsView> list(CurrentResident me) {
        return mine(
                new OwnClaimsView(claims.list(me).stream().map(views::claimRow).toList()));
    }

    @GetMapping("/{number}")
    ResponseEntity<OwnClaimView> read(@PathVariable String number, CurrentResident me) {
        return mine(views.ownClaim(claims.read(number, me)));
    }

    @PostMapping("/{number}/giving-up")
    ResponseEntity<OwnClaimView> giveUp(
            @PathVariable String number, @Valid @RequestBody WishWordsRequest request, CurrentResident me) {
        claims.giveUp(number, request.words(), me);
        return read(number, me);
    }

    @PostMapping("/{number}/check-in")
    ResponseEntity<OwnClaimView> checkIn(
            @PathVariable String number, @Valid @RequestBody WishCheckInRequest request, CurrentResident me) {
        claims.checkIn(number, request.present(), request.photos(), me);
        return read(number, me);
    }

    @PostMapping("/{number}/result")
    ResponseEntity<OwnClaimView> finish(
            @PathVariable String number, @Valid @RequestBody WishResultRequest request, CurrentResident me) {
        claims.finish(number, request.result(), request.minutes(), request.photos(), me);
        return read(number, me);
    }
}
