package org.linli.accounts;

import java.time.Instant;
import org.linli.security.CurrentResident;
import org.linli.shared.persistence.PersonalText;

/**
 * The account of whoever has a telephone.
 *
 * @param code random name of it, for the audit log
 * @param phone null once it is closed
 * @param residentNumber whose record of the archive it is, or null while the community has not confirmed it
 * @param noticeVersion of the privacy notice that he has accepted
 * @param sessionsSince sessions that were begun under another moment are worth nothing
 */
public record ResidentAccount(
        long id,
        String code,
        PersonalText phone,
        String residentNumber,
        Instant linkedAt,
        int noticeVersion,
        Instant noticeAcceptedAt,
        Instant sessionsSince,
        Instant createdAt,
        Instant lastLoginAt,
        Instant closedAt,
        int version) {

    public boolean isLinked() {
        return residentNumber != null;
    }

    CurrentResident current() {
        return new CurrentResident(id, code);
    }

    String actor() {
        return CurrentResident.actor(code);
    }
}
