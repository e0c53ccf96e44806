package org.linli.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.security.CurrentResidents;
import org.linli.security.CurrentUsers;
import org.linli.security.OpenToAll;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page that anybody may open whose session its browser has, so that it asks for what is his and nothing else. */
@RestController
@RequestMapping("/api/public/session")
@OpenToAll
class VisitorController {

    /** Whose session it is. */
    enum VisitorKind {
        NOBODY,
        RESIDENT,
        STAFF
    }

    record VisitorResponse(VisitorKind kind) {}

    private final CurrentUsers users;
    private final CurrentResidents residents;
    private final CsrfTokens tokens;

    VisitorController(CurrentUsers users, CurrentResidents residents, CsrfTokens tokens) {
        this.users = users;
        this.residents = residents;
        this.tokens = tokens;
    }

    @GetMapping
    VisitorResponse read(HttpServletRequest request, HttpServletResponse response) {
        var kind = users.find().isPresent()
                ? VisitorKind.STAFF
                : residents.find().isPresent() ? VisitorKind.RESIDENT : VisitorKind.NOBODY;
        if (kind != VisitorKind.NOBODY) {
            tokens.give(request.getSession(), response);
        }
        return new VisitorResponse(kind);
    }
}
