package org.linli.petitions.web;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.linli.petitions.FollowedPetitions;
import org.linli.petitions.FollowedPetitions.Rateable;
import org.linli.petitions.PetitionGrade;
import org.linli.petitions.RatedSubject;
import org.linli.petitions.web.PetitionViews.PetitionRatingView;
import org.linli.security.ClientAddress;
import org.linli.security.ClosedToStaff;
import org.linli.security.OpenToAll;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.shared.problem.NotFoundException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A petition is rated with its number and query code; the code stands in the body, and guessing it is stopped. */
@RestController
@RequestMapping("/api/public/petitions/{number}")
@OpenToAll
class PetitionRatingController {
    private static final String CODES = "petition-code";
    private static final int LONGEST_NUMBER = 40;
    private static final RateLimit WRONG_CODES = new RateLimit(5, Duration.ofHours(1));
    private static final RateLimit REQUESTS = new RateLimit(120, Duration.ofHours(1));

    private final FollowedPetitions petitions;
    private final RateLimiter limiter;
    private final ClientAddress addresses;

    PetitionRatingController(FollowedPetitions petitions, RateLimiter limiter, ClientAddress addresses) {
        this.petitions = petitions;
        this.limiter = limiter;
        this.addresses = addresses;
    }

    record PetitionCodeRequest(
            @NotBlank(message = "{form.required}") @Size(max = 20)
            String queryCode) {
        @Override
        public String toString() {
            return "PetitionCodeRequest";
        }
    }

    record CodedRatingRequest(
            @NotBlank(message = "{form.required}") @Size(max = 20)
            String queryCode,

            @NotNull(message = "{form.required}") RatedSubject subject,
            @NotNull(message = "{form.required}") PetitionGrade grade,

            @Nullable @Size(max = 500, message = "{petition.tooLong}")
            String words) {
        @Override
        public String toString() {
            return "CodedRatingRequest";
        }
    }

    record RateablePetition(
            List<RatedSubject> subjects,
            @Nullable Instant until,
            @Nullable String unit,
            List<PetitionRatingView> ratings) {}

    @PostMapping("/rateable")
    RateablePetition rateable(
            @PathVariable String number, @Valid @RequestBody PetitionCodeRequest request, HttpServletRequest http) {
        return guarded(number, http, () -> view(petitions.rateable(number, request.queryCode())));
    }

    @PostMapping("/ratings")
    @ClosedToStaff
    RateablePetition rate(
            @PathVariable String number, @Valid @RequestBody CodedRatingRequest request, HttpServletRequest http) {
        return guarded(number, http, () -> {
            petitions.rate(number, request.queryCode(), request.subject(), request.grade(), request.words());
            return view(petitions.rateable(number, request.queryCode()));
        });
    }

    private <T> T guarded(String number, HttpServletRequest http, Supplier<T> answer) {
        var caller = addresses.keyedHash(http);
        var key = number.substring(0, Math.min(LONGEST_NUMBER, number.length())) + ' ' + caller;
        limiter.check("petition-caller", caller, REQUESTS);
        limiter.refuseWhenUsedUp(CODES, key, WRONG_CODES);
        try {
            return answer.get();
        } catch (NotFoundException wrong) {
            limiter.check(CODES, key, WRONG_CODES);
            throw wrong;
        }
    }

    private static RateablePetition view(Rateable rateable) {
        return new RateablePetition(
                rateable.subjects(), rateable.until(), rateable.unit(), PetitionViews.ratings(rateable.given()));
    }
}
