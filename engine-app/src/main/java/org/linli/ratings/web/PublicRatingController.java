package org.linli.ratings.web;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.linli.ratings.GivenRating;
import org.linli.ratings.GivingRatings;
import org.linli.ratings.Grade;
import org.linli.ratings.PublicRatings;
import org.linli.ratings.Rater;
import org.linli.ratings.RaterProofs;
import org.linli.security.ClientAddress;
import org.linli.security.ClosedToStaff;
import org.linli.security.CurrentResident;
import org.linli.security.CurrentResidents;
import org.linli.security.OpenToAll;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.security.WrongCodes;
import org.linli.shared.LinliSettings;
import org.linli.shared.Messages;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.settings.ReferenceLists;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rating by the code of an invitation or of a window; no account. */
@RestController
@RequestMapping("/api/public/ratings/{token}")
@OpenToAll
@ClosedToStaff
class PublicRatingController {
    /** A hall with many visitors may share one address. */
    private static final RateLimit AN_HOUR = new RateLimit(120, Duration.ofHours(1));

    record RatingLabel(String code, String name) {}

    /**
     * What is rated, or what became of it.
     *
     * @param window whether the code hangs at a window, where each visit is rated anew
     * @param followUpText how far the follow-up has come, in everyday words; null where there is none
     */
    record PublicRatingView(
            boolean window,
            String unit,
            String itemName,
            @Nullable Grade grade,
            @Nullable Instant ratedAt,
            boolean named,
            @Nullable String followUpText,
            @Nullable String answer,
            @Nullable String voidReason,
            List<RatingLabel> praise,
            List<RatingLabel> complaints) {}

    record RatingRequest(
            @NotNull(message = "{rating.grade.required}") Grade grade,
            @Nullable @Size(max = 10) List<String> labels,
            @Nullable @Size(max = 300) String words,
            @Nullable @Size(max = 30) String name,
            @Nullable @Size(max = 20) String phone) {
        GivenRating given() {
            return new GivenRating(grade, labels == null ? List.of() : labels, words, name, phone);
        }
    }

    /** The code under which this rating is followed. */
    record RatedView(String token) {}

    private static final String COOKIE = "linli-rated";
    private static final Duration KEPT = Duration.ofDays(365);

    private final PublicRatings ratings;
    private final GivingRatings giving;
    private final ReferenceLists lists;
    private final Messages messages;
    private final WrongCodes wrongCodes;
    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final CurrentResidents residents;
    private final RaterProofs proofs;
    private final boolean isHttps;

    PublicRatingController(
            PublicRatings ratings,
            GivingRatings giving,
            ReferenceLists lists,
            Messages messages,
            WrongCodes wrongCodes,
            RateLimiter limiter,
            ClientAddress addresses,
            CurrentResidents residents,
            RaterProofs proofs,
            LinliSettings settings) {
        this.ratings = ratings;
        this.giving = giving;
        this.lists = lists;
        this.messages = messages;
        this.wrongCodes = wrongCodes;
        this.limiter = limiter;
        this.addresses = addresses;
        this.residents = residents;
        this.proofs = proofs;
        isHttps = "https".equals(settings.baseUrl().getScheme());
    }

    /** What was said is shown to the account and on the device that said it; to everybody else it is an invitation. */
    @GetMapping
    ResponseEntity<PublicRatingView> read(
            @PathVariable String token,
            @CookieValue(name = COOKIE, required = false) String proof,
            HttpServletRequest http) {
        var seen = ratings.find(token, rater(proof, http)).orElseThrow(() -> wrongCodes.refuse(http));
        var view = new PublicRatingView(
                seen.isWindow(),
                seen.unit(),
                seen.itemName(),
                seen.grade(),
                seen.ratedAt(),
                seen.isNamed(),
                seen.followUpState() == null ? null : progress(seen),
                seen.answer(),
                seen.voidReason(),
                labels(GivingRatings.PRAISE),
                labels(GivingRatings.COMPLAINT));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }

    @PostMapping
    ResponseEntity<RatedView> rate(
            @PathVariable String token,
            @Valid @RequestBody RatingRequest request,
            @CookieValue(name = COOKIE, required = false) String proof,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            HttpServletRequest http) {
        var rater = rater(proof, http);
        var seen = ratings.find(token, rater).orElseThrow(() -> wrongCodes.refuse(http));
        limiter.check("rating", addresses.keyedHash(http), AN_HOUR);
        var sent = new IdempotentRequest(requestKey, request);
        if (seen.isWindow()) {
            return kept(giving.giveAt(token, request.given(), rater, sent));
        }
        giving.give(token, request.given(), rater, sent);
        return kept(token);
    }

    /** The device keeps that it rated, for the address of this rating only. */
    private ResponseEntity<RatedView> kept(String token) {
        var cookie = ResponseCookie.from(COOKIE, proofs.of(token))
                .path("/api/public/ratings/" + token)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(isHttps)
                .maxAge(KEPT)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .body(new RatedView(token));
    }

    private Rater rater(String proof, HttpServletRequest http) {
        var browser = http.getHeader(HttpHeaders.USER_AGENT);
        return new Rater(
                residents.find().map(CurrentResident::code).orElse(null),
                proof,
                addresses.keyedHash(http) + (browser == null ? "" : browser));
    }

    private String progress(PublicRatings.Seen seen) {
        var isContacted = seen.isNamed() || !seen.followUpState().equals("RATING_CALL_BACK");
        return messages.text(isContacted ? "rating.own." + seen.followUpState() : "rating.own.checked");
    }

    private List<RatingLabel> labels(String list) {
        return lists.values(list).stream()
                .map(value -> new RatingLabel(value.code(), value.label()))
                .toList();
    }
}
