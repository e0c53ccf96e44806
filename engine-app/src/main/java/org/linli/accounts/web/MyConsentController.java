package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.linli.accounts.Consent;
import org.linli.accounts.Consent.Hand;
import org.linli.accounts.ConsentText;
import org.linli.accounts.ConsentTexts;
import org.linli.accounts.Consents;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToResidents;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a resident agrees to. */
@RestController
@RequestMapping("/api/me/consents")
@OpenToResidents
class MyConsentController {

    /** What may be agreed to. */
    record ConsentView(
            String code,
            int version,
            String name,
            String body,
            boolean isGiven,
            @Nullable Instant givenAt,
            @Nullable Integer givenVersion,
            boolean isHouseholds) {}

    record PastView(
            String code,
            String name,
            int version,
            Instant givenAt,
            Hand givenBy,
            @Nullable Instant withdrawnAt,
            @Nullable Hand withdrawnBy) {}

    record ConsentsResponse(List<ConsentView> items, List<PastView> past) {}

    record ConsentRequest(
            @NotNull(message = "{security.field.required}") Boolean isGiven,
            @NotNull(message = "{security.field.required}") Integer version) {}

    private final Consents consents;
    private final ConsentTexts texts;

    MyConsentController(Consents consents, ConsentTexts texts) {
        this.consents = consents;
        this.texts = texts;
    }

    @GetMapping
    ConsentsResponse list(CurrentResident me) {
        var given = consents.of(me);
        var standing = consents.standing(me);
        var current = texts.current().stream()
                .filter(text -> !text.code().equals(ConsentTexts.PRIVACY))
                .toList();
        return new ConsentsResponse(
                current.stream().map(text -> view(text, standing)).toList(),
                given.stream().map(one -> past(one, current)).toList());
    }

    /** Agrees, or takes it back at once. */
    @PutMapping("/{consentCode}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String consentCode, @Valid @RequestBody ConsentRequest request, CurrentResident me) {
        if (Boolean.TRUE.equals(request.isGiven())) {
            consents.give(me, consentCode, request.version());
        } else {
            consents.withdraw(me, consentCode);
        }
    }

    private static ConsentView view(ConsentText text, List<Consent> standing) {
        var own =
                standing.stream().filter(one -> one.code().equals(text.code())).findFirst();
        return new ConsentView(
                text.code(),
                text.version(),
                text.label(),
                text.words(),
                own.isPresent(),
                own.map(Consent::givenAt).orElse(null),
                own.map(Consent::textVersion).orElse(null),
                text.code().equals(Consents.HOUSEHOLD_WORDS));
    }

    private static PastView past(Consent one, List<ConsentText> current) {
        return new PastView(
                one.code(),
                current.stream()
                        .filter(text -> text.code().equals(one.code()))
                        .map(ConsentText::label)
                        .findFirst()
                        .orElse(one.code()),
                one.textVersion(),
                one.givenAt(),
                one.givenBy(),
                one.withdrawnAt(),
                one.withdrawnBy());
    }
}
