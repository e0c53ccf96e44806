package org.linli.services;

/** How the applicant gets what was granted. */
public enum ResultWay {
    ELECTRONIC,
    SELF,
    AGENT,
    MAIL,
    VISIT;

    boolean needsAddress() {
        return this == MAIL || this == VISIT;
    }
}
