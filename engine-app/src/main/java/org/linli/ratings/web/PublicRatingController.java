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
import org.linli.security.ClientAddress;
import org.linli.security.OpenToAll;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.security.WrongCodes;
import org.linli.shared.Messages;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.settings.ReferenceLists;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
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

    private final PublicRatings ratings;
    private final GivingRatings giving;
    private final ReferenceLists lists;
    private final Messages messages;
    private final WrongCodes wrongCodes;
    private final RateLimiter limiter;
    private final ClientAddress addresses;

    PublicRatingController(
            PublicRatings ratings,
            GivingRatings giving,
            ReferenceLists lists,
            Messages messages,
            WrongCodes wrongCodes,
            RateLimiter limiter,
            ClientAddress addresses) {
        this.ratings = ratings;
        this.giving = giving;
        this.lists = lists;
        this.messages = messages;
        this.wrongCodes = wrongCodes;
        this.limiter = limiter;
        this.addresses = addresses;
    }

    @GetMapping
    ResponseEntity<PublicRatingView> read(@PathVariable String token, HttpServletRequest http) {
        var seen = ratings.find(token).orElseThrow(() -> wrongCodes.refuse(http));
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
    RatedView rate(
            @PathVariable String token,
            @Valid @RequestBody RatingRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            HttpServletRequest http) {
        var seen = ratings.find(token).orElseThrow(() -> wrongCodes.refuse(http));
        limiter.check("rating", addresses.keyedHash(http), AN_HOUR);
        if (seen.isWindow()) {
            return new RatedView(giving.giveAt(token, request.given(), new IdempotentRequest(requestKey, request)));
        }
        giving.give(token, request.given());
        return new RatedView(token);
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
