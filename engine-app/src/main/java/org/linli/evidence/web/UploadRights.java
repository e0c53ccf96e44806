package org.linli.evidence.web;

import jakarta.servlet.http.HttpServletRequest;
import org.linli.evidence.EvidenceSettings;
import org.linli.security.ClientAddress;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUsers;
import org.linli.security.PasswordChangeDueException;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.springframework.stereotype.Component;

/** Who may send files: staff with the right to, and anyone else a limited number. */
@Component
class UploadRights {
    private static final String BUCKET = "evidence-upload";

    private final CurrentUsers users;
    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final RateLimit limit;

    UploadRights(CurrentUsers users, RateLimiter limiter, ClientAddress addresses, EvidenceSettings settings) {
        this.users = users;
        this.limiter = limiter;
        this.addresses = addresses;
        this.limit = new RateLimit(settings.publicUploads(), settings.publicPeriod());
    }

    /**
     * Returns the sender, null = the public.
     *
     * @throws PasswordChangeDueException if he must choose a new password first
     * @throws UploadNotPermittedException if he is logged in without the right to send files
     * @throws org.linli.security.TooManyRequestsException if his address has sent too many without an account
     */
    Long sender(HttpServletRequest request) {
        if (users.mustChangePassword()) {
            throw new PasswordChangeDueException();
        }
        var user = users.find();
        if (user.isEmpty()) {
            limiter.check(BUCKET, addresses.keyedHash(request), limit);
        } else if (!user.get().has("evidence:upload")) {
            throw new UploadNotPermittedException();
        }
        return user.map(CurrentUser::staffId).orElse(null);
    }
}
