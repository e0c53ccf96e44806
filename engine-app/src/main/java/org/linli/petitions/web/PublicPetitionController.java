package org.linli.petitions.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.linli.petitions.AnonymousPetitions;
import org.linli.petitions.web.PetitionEntries.AnonymousPetitionRequest;
import org.linli.petitions.web.PetitionViews.PetitionReceipt;
import org.linli.security.ClientAddress;
import org.linli.security.OpenToAll;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.shared.Zone;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.settings.ReferenceLists;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Petitions of people who stay unnamed; how far one has come is asked by its number and code like any case. */
@RestController
@RequestMapping("/api/public/petitions")
@OpenToAll
class PublicPetitionController {
    private static final RateLimit A_DAY = new RateLimit(10, Duration.ofDays(1));

    private final AnonymousPetitions petitions;
    private final ReferenceLists lists;
    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final Clock clock;

    PublicPetitionController(
            AnonymousPetitions petitions,
            ReferenceLists lists,
            RateLimiter limiter,
            ClientAddress addresses,
            Clock clock) {
        this.petitions = petitions;
        this.lists = lists;
        this.limiter = limiter;
        this.addresses = addresses;
        this.clock = clock;
    }

    record PetitionContent(String code, String name) {}

    record PetitionContents(List<PetitionContent> items) {}

    /** What a petition may be about. */
    @GetMapping("/contents")
    PetitionContents contents() {
        return new PetitionContents(lists.values("petition-content").stream()
                .map(value -> new PetitionContent(value.code(), value.label()))
                .toList());
    }

    @PostMapping
    ResponseEntity<PetitionReceipt> submit(
            @Valid @RequestBody AnonymousPetitionRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            HttpServletRequest http) {
        limiter.check("anonymous-petition", addresses.keyedHash(http), A_DAY);
        var received = petitions.submit(
                request.toPetition(LocalDate.ofInstant(clock.instant(), Zone.OFFICE)),
                new IdempotentRequest(requestKey, request));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new PetitionReceipt(received.caseNumber(), received.queryCode()));
    }
}
