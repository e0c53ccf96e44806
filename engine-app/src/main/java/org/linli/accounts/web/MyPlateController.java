package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.linli.accounts.HouseholdClaims;
import org.linli.accounts.HouseholdClaims.Identity;
import org.linli.accounts.PlateAudience;
import org.linli.plates.PlateScans;
import org.linli.plates.ScannedPlate;
import org.linli.residents.DocumentKind;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToResidents;
import org.linli.security.WrongCodes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a plate tells a resident who is logged in, and how he says that it is his. */
@RestController
@RequestMapping("/api/me")
@OpenToResidents
class MyPlateController {

    /** {@code households} are his own behind this door, none for whoever does not live there; {@code claim} his latest one. */
    record MyPlateResponse(
            List<OwnHouseholdResponse> households, @Nullable ClaimResponse claim) {}

    record IdentityRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 60)
            String name,

            @NotNull(message = "{security.field.required}") DocumentKind documentKind,

            @NotBlank(message = "{security.field.required}") @Size(max = 40)
            String documentNumber) {
        @Override
        public String toString() {
            return "IdentityRequest";
        }
    }

    private final PlateScans scans;
    private final PlateAudience audience;
    private final HouseholdClaims claims;
    private final WrongCodes wrongCodes;

    MyPlateController(PlateScans scans, PlateAudience audience, HouseholdClaims claims, WrongCodes wrongCodes) {
        this.scans = scans;
        this.audience = audience;
        this.claims = claims;
        this.wrongCodes = wrongCodes;
    }

    @GetMapping("/plates/{token}")
    MyPlateResponse read(@PathVariable String token, CurrentResident me, HttpServletRequest http) {
        return new MyPlateResponse(
                audience.own(plate(token, http), me).stream()
                        .map(OwnHouseholdResponse::of)
                        .toList(),
                claims.latest(me).map(ClaimResponse::of).orElse(null));
    }

    /** "I live here": the community confirms it, or refuses it with a reason. */
    @PostMapping("/plates/{token}/claims")
    @ResponseStatus(HttpStatus.CREATED)
    ClaimResponse ask(
            @PathVariable String token,
            @Valid @RequestBody IdentityRequest body,
            CurrentResident me,
            HttpServletRequest http) {
        var identity = new Identity(body.name(), body.documentKind(), body.documentNumber());
        return ClaimResponse.of(claims.ask(plate(token, http), identity, me));
    }

    /** Takes the claim back, or ends the link to the household. */
    @DeleteMapping("/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(CurrentResident me) {
        claims.leave(me);
    }

    private ScannedPlate plate(String token, HttpServletRequest http) {
        return scans.byToken(token).orElseThrow(() -> wrongCodes.refuse(http));
    }
}
