package org.linli.wishes;

/** Whether the community has verified somebody who wants to take up wishes. */
public enum VolunteerState {
    ASKED,
    VERIFIED,
    REFUSED,
    ENDED
}
