package org.linli.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.linli.security.ClientAddress;
import org.linli.security.OpenToAll;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.security.SecuritySettings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The first start: whoever reads its log makes the first administrator. */
@RestController
@RequestMapping("/api/setup")
@OpenToAll
class SetupController {

    record SetupState(boolean needed) {}

    record SetupRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 60)
            String code,

            @NotBlank(message = "{security.field.required}") @Size(max = 20)
            String cityCode,

            @NotBlank(message = "{security.field.required}") @Size(max = 100)
            String cityName,

            @NotBlank(message = "{security.field.required}") @Size(max = 60)
            String name,

            @NotBlank(message = "{security.field.required}") @Size(max = 60)
            String username,

            @NotBlank(message = "{security.field.required}") @Size(max = 200)
            String password) {}

    private final FirstSetup setup;
    private final RateLimiter limiter;
    private final ClientAddress address;
    private final RateLimit limit;

    SetupController(FirstSetup setup, RateLimiter limiter, ClientAddress address, SecuritySettings settings) {
        this.setup = setup;
        this.limiter = limiter;
        this.address = address;
        this.limit = new RateLimit(settings.rateLimits().setup(), Duration.ofMinutes(1));
    }

    @GetMapping
    SetupState state() {
        return new SetupState(setup.isNeeded());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setUp(@Valid @RequestBody SetupRequest wanted, HttpServletRequest request) {
        limiter.check("setup", address.keyedHash(request), limit);
        setup.run(
                wanted.code(),
                FirstSetup.city(wanted.cityCode(), wanted.cityName()),
                wanted.name(),
                wanted.username(),
                wanted.password());
    }
}
