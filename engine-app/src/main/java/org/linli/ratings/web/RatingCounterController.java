package org.linli.ratings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.linli.organization.OrganizationService;
import org.linli.ratings.RatingCounter;
import org.linli.ratings.RatingCounters;
import org.linli.ratings.RatingReading;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Windows with a code by which their visitors rate. */
@RestController
@RequestMapping("/api/rating-counters")
@RequiresPermission(RatingCounters.PERMISSION)
class RatingCounterController {
    private static final String REQUIRED = "{security.field.required}";

    record RatingCounterView(
            String token, String unitCode, String unit, String name, boolean active, Instant createdAt) {}

    record RatingCountersResponse(List<RatingCounterView> items) {}

    record NewRatingCounterRequest(
            @NotBlank(message = REQUIRED) String unit,
            @NotBlank(message = REQUIRED) @Size(max = 30) String name) {}

    record RatingCounterStateRequest(boolean active) {}

    private final RatingCounters counters;
    private final OrganizationService organization;

    RatingCounterController(RatingCounters counters, OrganizationService organization) {
        this.counters = counters;
        this.organization = organization;
    }

    @GetMapping
    @RequiresPermission(RatingReading.PERMISSION)
    RatingCountersResponse list(CurrentUser user) {
        return new RatingCountersResponse(
                counters.list(user).stream().map(this::view).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RatingCounterView open(@Valid @RequestBody NewRatingCounterRequest request, CurrentUser user) {
        return view(counters.open(request.unit(), request.name(), user));
    }

    /** A code that is no longer good opens nothing; what was rated by it stays. */
    @PutMapping("/{counterToken}/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setActive(
            @PathVariable String counterToken,
            @Valid @RequestBody RatingCounterStateRequest request,
            CurrentUser user) {
        counters.setActive(counterToken, request.active(), user);
    }

    /** {@code code} is an SVG document. */
    record VisitCodeView(String code, int minutes) {}

    /** A fresh code for the visit of the moment. */
    @PostMapping("/{counterToken}/visits")
    @ResponseStatus(HttpStatus.CREATED)
    @RequiresPermission(RatingReading.PERMISSION)
    VisitCodeView visit(@PathVariable String counterToken, CurrentUser user) {
        var visit = counters.visit(counterToken, user);
        return new VisitCodeView(visit.code(), visit.minutes());
    }

    @GetMapping(path = "/{counterToken}/code.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @RequiresPermission(RatingReading.PERMISSION)
    ResponseEntity<byte[]> print(@PathVariable String counterToken, CurrentUser user) {
        var name = ContentDisposition.attachment()
                .filename("评价码.pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(counters.print(counterToken, user));
    }

    private RatingCounterView view(RatingCounter counter) {
        var unit = organization.unit(counter.unitId());
        return new RatingCounterView(
                counter.token(), unit.code(), unit.name(), counter.name(), counter.isActive(), counter.createdAt());
    }
}
