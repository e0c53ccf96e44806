package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.linli.accounts.HelperMark;
import org.linli.evidence.Authorisation;
import org.linli.security.CurrentUser;

/** How something was entered for a resident; {@code evidenceId} null: the file is no longer kept. */
record HelperMarkView(
        Authorisation.Kind authorisation,
        @Nullable String evidenceId,
        String enteredBy,
        Instant enteredAt,
        boolean isMine) {

    /** Null where it was not. */
    @Nullable
    static HelperMarkView of(@Nullable HelperMark mark, CurrentUser user) {
        return mark == null
                ? null
                : new HelperMarkView(
                        mark.authorisation(),
                        mark.evidenceId(),
                        mark.enteredBy(),
                        mark.enteredAt(),
                        mark.enteredById() == user.staffId());
    }
}
