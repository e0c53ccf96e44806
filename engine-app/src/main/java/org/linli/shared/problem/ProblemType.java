package org.linli.shared.problem;

import org.springframework.http.HttpStatus;

/** A kind of refusal: its slug in {@code /problems/<slug>} and its HTTP status; the title is a message. */
public record ProblemType(String slug, HttpStatus status) {
    public static final ProblemType INVALID_REQUEST = new ProblemType("invalid-request", HttpStatus.BAD_REQUEST);
    public static final ProblemType NOT_LOGGED_IN = new ProblemType("not-logged-in", HttpStatus.UNAUTHORIZED);
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", HttpStatus.FORBIDDEN);
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", HttpStatus.NOT_FOUND);
    public static final ProblemType CHANGED_MEANWHILE = new ProblemType("changed-meanwhile", HttpStatus.CONFLICT);
    public static final ProblemType INTERNAL = new ProblemType("internal", HttpStatus.INTERNAL_SERVER_ERROR);

    public String titleKey() {
        return "problem." + slug + ".title";
    }
}
