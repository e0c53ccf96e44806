package org.linli.inbox;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.linli.casefile.CaseKind;
import org.linli.inbox.Phrase.Scope;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;

/** The phrase book: everybody keeps his own, heads keep their unit's, the administrator the office's. */
@UseCaseService
public class Phrases {
    /** How many there may be in each place. */
    public static final int MOST = 100;

    private static final String OFFICE_PERMISSION = "organization:manage";

    private final PhraseMapper phrases;
    private final AuditLog audit;
    private final Clock clock;

    Phrases(PhraseMapper phrases, AuditLog audit, Clock clock) {
        this.phrases = phrases;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the person can use, what he uses most first. */
    public List<Phrase> list(CurrentUser user) {
        return list(null, user);
    }

    /** What he can use in a matter of this kind; what is for this kind alone comes before what is for all. */
    public List<Phrase> list(CaseKind kind, CurrentUser user) {
        return phrases.list(user.staffId(), user.unitIds(), kind);
    }

    public boolean mayEdit(Phrase phrase, CurrentUser user) {
        return switch (phrase.scope()) {
            case OWN -> phrase.ownerId() == user.staffId();
            case UNIT -> UnitHeads.isHeadOf(user, phrase.unitId());
            case OFFICE -> user.has(OFFICE_PERMISSION);
        };
    }

    /**
     * Adds a phrase.
     *
     * @param unitId the unit of a phrase of scope UNIT, else null
     * @param kind the only kind of matter it is for, or null: any
     * @throws NotYourTaskException if the person may not add one there
     * @throws InvalidRequestException if it is there already, or there are too many
     */
    public Phrase add(Scope scope, Long unitId, CaseKind kind, String text, CurrentUser user) {
        var phrase = new Phrase(
                0,
                UUID.randomUUID().toString(),
                scope == Scope.OWN ? user.staffId() : null,
                scope == Scope.UNIT ? unitId : null,
                kind,
                text,
                0,
                0);
        refuseUnlessEditable(phrase, user);
        var beside = list(user).stream()
                .filter(other -> other.scope() == scope)
                .filter(other -> scope != Scope.UNIT || other.unitId().equals(unitId))
                .toList();
        if (beside.size() >= MOST) {
            throw new InvalidRequestException("text", "phrase.tooMany", MOST);
        }
        refuseTwice(text, beside);
        phrases.insert(phrase, clock.instant());
        record("add-phrase", phrase);
        return find(phrase.publicId(), user);
    }

    /**
     * Changes the words of a phrase.
     *
     * @throws NotFoundException if the person does not see it
     * @throws NotYourTaskException if he may only use it
     */
    public Phrase change(String publicId, String text, int version, CurrentUser user) {
        var old = find(publicId, user);
        refuseUnlessEditable(old, user);
        var changed =
                new Phrase(old.id(), publicId, old.ownerId(), old.unitId(), old.caseKind(), text, old.uses(), version);
        if (phrases.update(changed, clock.instant()) == 0) {
            throw new OptimisticLockingFailureException("Phrase %s was changed meanwhile".formatted(publicId));
        }
        record("change-phrase", old);
        return find(publicId, user);
    }

    /**
     * Deletes a phrase.
     *
     * @throws NotFoundException if the person does not see it
     * @throws NotYourTaskException if he may only use it
     */
    public void delete(String publicId, CurrentUser user) {
        var phrase = find(publicId, user);
        refuseUnlessEditable(phrase, user);
        phrases.delete(phrase.id());
        record("delete-phrase", phrase);
    }

    /**
     * Counts a use, so that the person finds it sooner the next time.
     *
     * @throws NotFoundException if he does not see it
     */
    public void use(String publicId, CurrentUser user) {
        var phrase = find(publicId, user);
        if (phrases.addUse(user.staffId(), phrase.id()) == 0) {
            phrases.insertUse(user.staffId(), phrase.id());
        }
    }

    private Phrase find(String publicId, CurrentUser user) {
        return phrases.find(publicId, user.staffId(), user.unitIds()).orElseThrow(NotFoundException::new);
    }

    private void refuseUnlessEditable(Phrase phrase, CurrentUser user) {
        if (!mayEdit(phrase, user)) {
            throw new NotYourTaskException("phrase.notYours." + phrase.scope());
        }
    }

    private static void refuseTwice(String text, List<Phrase> beside) {
        if (beside.stream().anyMatch(other -> other.text().equals(text))) {
            throw new InvalidRequestException("text", "phrase.twice");
        }
    }

    private void record(String action, Phrase phrase) {
        if (phrase.scope() != Scope.OWN) {
            audit.record(
                    action,
                    "phrase:" + phrase.publicId(),
                    AuditResult.SUCCESS,
                    phrase.scope().name());
        }
    }
}
