package org.linli.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.linli.accounts.AccountLogin;
import org.linli.accounts.ConsentText;
import org.linli.accounts.ConsentTexts;
import org.linli.security.OpenToAll;
import org.linli.security.ResidentSessions;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How residents log in: the privacy notice, a code to the telephone, a session; it ends as any other, at {@code /api/session}. */
@RestController
@RequestMapping("/api/public")
@OpenToAll
class ResidentLoginController {

    record CodeRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 30)
            String phone) {
        @Override
        public String toString() {
            return "CodeRequest";
        }
    }

    /** {@code noticeVersion} is the one that he was shown and accepts. */
    record LoginRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 30)
            String phone,

            @NotBlank(message = "{security.field.required}") @Size(max = 10)
            String code,

            @NotNull(message = "{account.notice}") Integer noticeVersion) {
        @Override
        public String toString() {
            return "LoginRequest";
        }
    }

    record NoticeResponse(int version, String name, String body) {
        static NoticeResponse of(ConsentText text) {
            return new NoticeResponse(text.version(), text.label(), text.words());
        }
    }

    private final AccountLogin login;
    private final ConsentTexts texts;
    private final ResidentSessions sessions;

    ResidentLoginController(AccountLogin login, ConsentTexts texts, ResidentSessions sessions) {
        this.login = login;
        this.texts = texts;
        this.sessions = sessions;
    }

    @GetMapping("/privacy-notice")
    NoticeResponse notice() {
        return NoticeResponse.of(texts.current(ConsentTexts.PRIVACY));
    }

    /** Answers the same for every telephone. */
    @PostMapping("/login-codes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendCode(@Valid @RequestBody CodeRequest request, HttpServletRequest http) {
        login.sendCode(request.phone(), http);
    }

    @PostMapping(path = "/resident-session", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logIn(@Valid @RequestBody LoginRequest request, HttpServletRequest http, HttpServletResponse response) {
        var in = login.logIn(request.phone(), request.code(), request.noticeVersion(), http);
        sessions.begin(in.resident(), in.sessionsSince(), http, response);
    }
}
