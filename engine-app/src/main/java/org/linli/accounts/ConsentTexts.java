package org.linli.accounts;

import java.time.Clock;
import java.util.List;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** The privacy notice and what residents may agree to, in versions that an office publishes. */
@UseCaseService
public class ConsentTexts {
    public static final String MANAGE = "consent-text:manage";

    /** What everybody accepts before he has an account: a notice, and no consent that could be withdrawn alone. */
    public static final String PRIVACY = "privacy";

    private final ConsentMapper consents;
    private final AuditLog audit;
    private final Clock clock;

    ConsentTexts(ConsentMapper consents, AuditLog audit, Clock clock) {
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest version of each. */
    public List<ConsentText> current() {
        return consents.listCurrentTexts();
    }

    /** @throws NotFoundException if there is no such text */
    public ConsentText current(String code) {
        return current().stream()
                .filter(text -> text.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Every version of one, the newest first. */
    public List<ConsentText> versions(String code) {
        return consents.listTexts(code);
    }

    /** @throws InvalidRequestException naming {@code field} if another version is in force */
    void requireCurrent(String code, int version, String field) {
        if (current(code).version() != version) {
            throw new InvalidRequestException(field, "account.text.changed");
        }
    }

    /**
     * Publishes other words as the next version; those who agreed to the one before are asked again where it is the privacy
     * notice, and keep their consent where it is one.
     *
     * @throws NotFoundException if there is no such text
     * @throws ChangedMeanwhileException if somebody published one meanwhile
     */
    public ConsentText publish(
            String code, String name, String nameEn, String body, String bodyEn, int version, CurrentUser user) {
        var before = current(code);
        if (before.version() != version) {
            throw new ChangedMeanwhileException(before.publishedBy(), before.publishedAt());
        }
        consents.insertText(
                new ConsentText(code, version + 1, name, nameEn, body, bodyEn, clock.instant(), user.name()));
        audit.record("publish-consent-text", "consent-text:" + code, AuditResult.SUCCESS, "version " + (version + 1));
        return current(code);
    }
}
