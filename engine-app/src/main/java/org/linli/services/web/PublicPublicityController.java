package org.linli.services.web;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.security.ClientAddress;
import org.linli.security.ClosedToStaff;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToAll;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.security.WrongCodes;
import org.linli.services.Publicities;
import org.linli.services.Publicities.GivenObjection;
import org.linli.services.Publicities.PublicNotice;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is public now in a place, and objections to it; no account. Search engines are asked to keep away. */
@RestController
@RequestMapping("/api/public/publicities")
@OpenToAll
class PublicPublicityController {
    private static final RateLimit A_DAY = new RateLimit(10, Duration.ofDays(1));
    private static final RateLimit LOOKS = new RateLimit(600, Duration.ofHours(1));

    /** What is public, as anybody may read it; {@code daysLeft} 0 on the last day. */
    record PublicityView(
            String token,
            String itemName,
            String applicant,
            String community,
            String organ,
            LocalDate from,
            LocalDate until,
            int daysLeft) {}

    /** Who is logged in as a resident need not give his telephone. */
    record ObjectionRequest(
            @NotBlank(message = "{service.objection.words}") @Size(max = 1000)
            String words,

            @Nullable @Size(max = 30) String name,
            @Nullable @Size(max = 20) String phone) {

        @Override
        public String toString() {
            return "ObjectionRequest";
        }
    }

    private final Publicities publicities;
    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final WrongCodes wrongCodes;

    PublicPublicityController(
            Publicities publicities, RateLimiter limiter, ClientAddress addresses, WrongCodes wrongCodes) {
        this.publicities = publicities;
        this.limiter = limiter;
        this.addresses = addresses;
        this.wrongCodes = wrongCodes;
    }

    @GetMapping
    ResponseEntity<Page<PublicityView>> list(
            @RequestParam(required = false) String area,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            HttpServletRequest http) {
        limiter.check("publicities", addresses.keyedHash(http), LOOKS);
        return open(publicities.list(area, new PageRequest(page, 20)).map(PublicPublicityController::view));
    }

    @GetMapping("/{token}")
    ResponseEntity<PublicityView> read(@PathVariable String token, HttpServletRequest http) {
        return open(view(publicities.find(token).orElseThrow(() -> wrongCodes.refuse(http))));
    }

    /** The unit that reviews looks into it before anything is decided. */
    @PostMapping("/{token}/objections")
    @ClosedToStaff
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void object(
            @PathVariable String token,
            @Valid @RequestBody ObjectionRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            Optional<CurrentResident> resident,
            HttpServletRequest http) {
        if (publicities.find(token).isEmpty()) {
            throw wrongCodes.refuse(http);
        }
        limiter.check("objection", addresses.keyedHash(http), A_DAY);
        var given = new GivenObjection(request.words(), request.name(), request.phone());
        publicities.object(token, given, resident, new IdempotentRequest(requestKey, request));
    }

    private static <T> ResponseEntity<T> open(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body(body);
    }

    private static PublicityView view(PublicNotice one) {
        return new PublicityView(
                one.token(),
                one.itemName(),
                one.applicant(),
                one.community(),
                one.organ(),
                one.from(),
                one.until(),
                one.daysLeft());
    }
}
