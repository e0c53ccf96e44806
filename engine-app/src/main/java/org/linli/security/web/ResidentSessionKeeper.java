package org.linli.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.linli.security.ClientAddress;
import org.linli.security.CurrentResident;
import org.linli.security.Login;
import org.linli.security.ResidentSessions;
import org.linli.security.SecuritySettings;
import org.springframework.stereotype.Component;

/** Begins sessions of residents in the servlet session, as those of staff, and gives their pages the token. */
@Component
class ResidentSessionKeeper implements ResidentSessions {
    private static final int ORIGIN_SHOWN = 12;

    private final Login login;
    private final CsrfTokens tokens;
    private final ClientAddress address;
    private final SecuritySettings settings;
    private final Clock clock;

    ResidentSessionKeeper(
            Login login, CsrfTokens tokens, ClientAddress address, SecuritySettings settings, Clock clock) {
        this.login = login;
        this.tokens = tokens;
        this.address = address;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void begin(
            CurrentResident resident, Instant sessionsSince, HttpServletRequest request, HttpServletResponse response) {
        login.loginResident(
                resident, sessionsSince, "from " + address.keyedHash(request).substring(0, ORIGIN_SHOWN));
        var session = request.getSession();
        SessionGuardFilter.begin(session, clock.instant(), settings.residents());
        tokens.give(session, response);
    }

    @Override
    public void refresh(HttpServletRequest request, HttpServletResponse response) {
        tokens.give(request.getSession(), response);
    }
}
