package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.linli.accounts.HouseholdClaims;
import org.linli.accounts.ResidentAccount;
import org.linli.accounts.ResidentAccounts;
import org.linli.residents.OwnArchive;
import org.linli.security.CurrentResident;
import org.linli.security.Login;
import org.linli.security.OpenToResidents;
import org.linli.security.ResidentSessions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A resident's own account. */
@RestController
@RequestMapping("/api/me")
@OpenToResidents
class MeController {

    /** {@code name} is known once the community has confirmed him; {@code claim} is the latest one. */
    record MeResponse(
            @Nullable String name,
            String phone,
            boolean isLinked,
            @Nullable ClaimResponse claim,
            List<OwnHouseholdResponse> households,
            int noticeVersion,
            Instant noticeAcceptedAt,
            Instant createdAt) {}

    record NewPhoneCodeRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 30)
            String phone) {
        @Override
        public String toString() {
            return "NewPhoneCodeRequest";
        }
    }

    /** {@code code} went to the new telephone, {@code proof} to the one before. */
    record PhoneRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 30)
            String phone,

            @NotBlank(message = "{security.field.required}") @Size(max = 10)
            String code,

            @NotBlank(message = "{security.field.required}") @Size(max = 10)
            String proof) {
        @Override
        public String toString() {
            return "PhoneRequest";
        }
    }

    private final ResidentAccounts accounts;
    private final HouseholdClaims claims;
    private final OwnArchive archive;
    private final ResidentSessions sessions;
    private final Login login;

    MeController(
            ResidentAccounts accounts,
            HouseholdClaims claims,
            OwnArchive archive,
            ResidentSessions sessions,
            Login login) {
        this.accounts = accounts;
        this.claims = claims;
        this.archive = archive;
        this.sessions = sessions;
        this.login = login;
    }

    @GetMapping
    MeResponse read(CurrentResident me, HttpServletRequest request, HttpServletResponse response) {
        sessions.refresh(request, response);
        var account = accounts.get(me);
        return new MeResponse(
                name(account),
                account.phone().maskedPhone(),
                account.isLinked(),
                claims.latest(me).map(ClaimResponse::of).orElse(null),
                account.isLinked()
                        ? archive.households(account.residentNumber()).stream()
                                .map(OwnHouseholdResponse::of)
                                .toList()
                        : List.of(),
                account.noticeVersion(),
                account.noticeAcceptedAt(),
                account.createdAt());
    }

    /** A code to one's own telephone, for what is sensitive. */
    @PostMapping("/codes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendCode(CurrentResident me, HttpServletRequest request) {
        accounts.sendCode(me, request);
    }

    /** A code to the telephone that one wants to have. */
    @PostMapping("/phone-codes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendPhoneCode(@Valid @RequestBody NewPhoneCodeRequest body, HttpServletRequest request) {
        accounts.sendCodeTo(body.phone(), request);
    }

    /** Ends all sessions, this one too: the next login is with the new telephone. */
    @PutMapping("/phone")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePhone(@Valid @RequestBody PhoneRequest body, CurrentResident me, HttpServletRequest request) {
        accounts.changePhone(me, body.phone(), body.code(), body.proof(), request);
        login.logout();
    }

    /** Ends this session and all others. */
    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(CurrentResident me) {
        accounts.endSessions(me);
        login.logout();
    }

    /** Closes the account; its data is deleted, the archive stays by law. */
    @PostMapping("/closure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@Valid @RequestBody ProofRequest body, CurrentResident me, HttpServletRequest request) {
        accounts.close(me, body.code(), request);
        login.logout();
    }

    private String name(ResidentAccount account) {
        return account.isLinked()
                ? archive.person(account.residentNumber())
                        .map(person -> person.details().name().value())
                        .orElse(null)
                : null;
    }
}
