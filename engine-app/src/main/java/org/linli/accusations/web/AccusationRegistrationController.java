package org.linli.accusations.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.linli.accusations.AccusationChannel;
import org.linli.accusations.Accusations;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 登记并密封: whoever takes an accusation down gets the code for the accuser, and never reads it again. */
@RestController
@RequestMapping("/api/accusation-registrations")
@RequiresPermission("accusation:register")
class AccusationRegistrationController {

    /** {@code person}: user name of the accused, where he has an account. */
    record RegistrationRequest(
            @NotNull(message = "{form.required}") @Valid AccusationRequest accusation,
            @Nullable @Size(max = 60) String person) {}

    record RegistrationReceipt(String code) {}

    private final Accusations accusations;

    AccusationRegistrationController(Accusations accusations) {
        this.accusations = accusations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RegistrationReceipt register(
            @Valid @RequestBody RegistrationRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        var by = user.posts().stream()
                .findFirst()
                .map(post -> "%s %s".formatted(post.unitName(), user.name()))
                .orElse(user.name());
        return new RegistrationReceipt(accusations.seal(
                request.accusation().wanted(AccusationChannel.DESK, request.person(), by, requestKey)));
    }
}
