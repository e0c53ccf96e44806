package org.linli.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;

/** Begins and shows the sessions of residents, which are as much in the database as those of staff and never one of them. */
public interface ResidentSessions {

    /** Ends the session that the caller may have brought and begins one of the resident, with a new id. */
    void begin(
            CurrentResident resident, Instant sessionsSince, HttpServletRequest request, HttpServletResponse response);

    /** Gives the page its token against forged requests anew. */
    void refresh(HttpServletRequest request, HttpServletResponse response);
}
