package org.linli.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.linli.security.Accounts;
import org.linli.security.ClientAddress;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUsers;
import org.linli.security.Login;
import org.linli.security.OpenToAll;
import org.linli.security.OpenToStaff;
import org.linli.security.PersonalRights;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.security.RoleNames;
import org.linli.security.SecuritySettings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logging in and out, who I am, my password. */
@RestController
@RequestMapping(SessionController.PATH)
class SessionController {
    static final String PATH = "/api/session";

    record LoginRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 200)
            String username,

            @NotBlank(message = "{security.field.required}") @Size(max = 200)
            String password) {}

    record PasswordRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 200)
            String oldPassword,

            @NotBlank(message = "{security.field.required}") @Size(max = 200)
            String newPassword) {}

    private final Login login;
    private final Accounts accounts;
    private final CurrentUsers users;
    private final RoleNames roles;
    private final List<PersonalRights> personal;
    private final CsrfTokens tokens;
    private final ClientAddress address;
    private final RateLimiter limiter;
    private final RateLimit loginLimit;
    private final Clock clock;

    SessionController(
            Login login,
            Accounts accounts,
            CurrentUsers users,
            RoleNames roles,
            List<PersonalRights> personal,
            CsrfTokens tokens,
            ClientAddress address,
            RateLimiter limiter,
            SecuritySettings settings,
            Clock clock) {
        this.login = login;
        this.accounts = accounts;
        this.users = users;
        this.roles = roles;
        this.personal = personal;
        this.tokens = tokens;
        this.address = address;
        this.limiter = limiter;
        this.loginLimit = new RateLimit(settings.rateLimits().login(), Duration.ofMinutes(1));
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @OpenToAll
    void logIn(@Valid @RequestBody LoginRequest login, HttpServletRequest request, HttpServletResponse response) {
        var origin = address.keyedHash(request);
        limiter.check("login", origin, loginLimit);
        begin(login.username(), login.password(), request, response);
    }

    @GetMapping
    @OpenToStaff
    SessionResponse session(CurrentUser user, HttpServletRequest request, HttpServletResponse response) {
        tokens.give(request.getSession(), response);
        return SessionResponse.of(user, users.mustChangePassword(), roles, named(user));
    }

    /** None before a new password that is due was chosen. */
    private List<String> named(CurrentUser user) {
        return users.mustChangePassword()
                ? List.of()
                : personal.stream().flatMap(rights -> rights.of(user).stream()).toList();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @OpenToAll
    void logOut(HttpServletResponse response) {
        login.logout();
        tokens.take(response);
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @OpenToStaff
    void changePassword(
            CurrentUser user,
            @Valid @RequestBody PasswordRequest change,
            HttpServletRequest request,
            HttpServletResponse response) {
        accounts.change(user.username(), change.oldPassword(), change.newPassword());
        begin(user.username(), change.newPassword(), request, response);
    }

    private void begin(String username, String password, HttpServletRequest request, HttpServletResponse response) {
        login.login(username, password, "from " + address.keyedHash(request).substring(0, 12));
        var session = request.getSession();
        SessionGuardFilter.begin(session, clock.instant());
        tokens.give(session, response);
    }
}
