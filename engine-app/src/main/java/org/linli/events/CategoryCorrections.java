package org.linli.events;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseReading;
import org.linli.casefile.Happening;
import org.linli.casefile.NotEntitledException;
import org.linli.deadlines.DeadlineCorrections;
import org.linli.deadlines.DeadlineCorrections.CorrectedPromise;
import org.linli.deadlines.LimitSubject;
import org.linli.inbox.TaskMatters;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Files an event under another category (更正类别): running limits are counted anew from their old starts, and what was
 * promised before stays visible.
 *
 * <p>Who handles it follows the new category only while nobody does; what must be shown at its end always does.
 */
@UseCaseService
public class CategoryCorrections {
    private static final int MAX_REASON = 500;
    private static final String CATEGORY = "categoryCode";

    private final CaseReading reading;
    private final CaseFileService caseFiles;
    private final CorrectionRights rights;
    private final CorrectionMapper corrections;
    private final EventCategories categories;
    private final CorrectedRouting routing;
    private final DeadlineCorrections deadlines;
    private final TaskMatters tasks;
    private final CorrectionTexts texts;
    private final OrganizationService organization;
    private final AuditLog audit;
    private final Clock clock;

    CategoryCorrections(
            CaseReading reading,
            CaseFileService caseFiles,
            CorrectionRights rights,
            CorrectionMapper corrections,
            EventCategories categories,
            CorrectedRouting routing,
            DeadlineCorrections deadlines,
            TaskMatters tasks,
            CorrectionTexts texts,
            OrganizationService organization,
            AuditLog audit,
            Clock clock) {
        this.reading = reading;
        this.caseFiles = caseFiles;
        this.rights = rights;
        this.corrections = corrections;
        this.categories = categories;
        this.routing = routing;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.texts = texts;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** The number of the newest correction, 0 before the first; empty where the person may not correct the case now. */
    public Optional<Integer> possibleFor(String caseNumber, CurrentUser user) {
        var caseFile = reading.find(caseNumber, user);
        return caseFile.isClosed()
                ? Optional.empty()
                : rights.unitOf(caseFile, user).map(unit -> numberOf(corrections.findLast(caseFile.id())));
    }

    /**
     * Files the case under another category.
     *
     * @param version the number of the newest correction when the case was read
     * @throws NotFoundException if there is no such case or the person may not read it
     * @throws NotEntitledException if he may not correct it
     * @throws NotNowException if it is closed
     * @throws ChangedMeanwhileException if somebody corrected it meanwhile
     * @throws InvalidRequestException with one problem per field that is wrong
     */
    public void correct(String caseNumber, String categoryCode, String reason, int version, CurrentUser user) {
        var caseFile = reading.find(caseNumber, user);
        if (caseFile.isClosed()) {
            throw new NotNowException("event.category.closed");
        }
        var unit = rights.unitOf(caseFile, user).orElseThrow(() -> new NotEntitledException("event.category.rights"));
        refuseStale(corrections.findLast(caseFile.id()), version);
        var to = checked(caseFile, categoryCode);
        var why = checked(reason);
        caseFiles.change(caseNumber, change -> write(change, new Correcting(unit, to, why, version + 1, user)));
        audit.record(
                "correct-category",
                "case:" + caseNumber,
                AuditResult.SUCCESS,
                "%s -> %s".formatted(caseFile.categoryCode(), to.code()));
    }

    private record Correcting(Unit unit, EventCategory to, String reason, int number, CurrentUser user) {}

    private void write(CaseChange change, Correcting correcting) {
        var before = change.before();
        var from = categories.find(before.categoryCode()).orElseThrow();
        var to = correcting.to();
        var priority = routing.follow(before, to.code());
        var title = before.title().equals(EventTitle.of(before.description(), from))
                ? EventTitle.of(before.description(), to)
                : before.title();
        var subject = new LimitSubject(before.kind().name(), LimitSubject.WHOLE_CASE, to.code(), priority);
        var promise = deadlines.correct(before.caseNumber(), subject).orElse(null);
        insert(before, correcting, promise);
        tasks.recategorize(before, to.code(), priority, title);
        change.recategorize(to.code(), priority, title);
        if (promise != null) {
            change.promise(promise.dueAt());
        }
        change.record(happening(before, from, correcting, promise));
    }

    private void insert(CaseFile before, Correcting correcting, CorrectedPromise promise) {
        try {
            corrections.insert(new CorrectionMapper.Correction(
                    before.id(),
                    correcting.number(),
                    before.categoryCode(),
                    correcting.to().code(),
                    correcting.reason(),
                    promise == null ? null : promise.before(),
                    promise == null ? null : promise.dueAt(),
                    correcting.user().staffId(),
                    clock.instant()));
        } catch (DuplicateKeyException faster) {
            throw new OptimisticLockingFailureException("Category was corrected meanwhile", faster);
        }
    }

    private Happening happening(CaseFile before, EventCategory from, Correcting correcting, CorrectedPromise promise) {
        var isTold =
                !before.isSuspended() && promise != null && !promise.before().equals(promise.dueAt());
        return Happening.of(
                        correcting.user(),
                        correcting.unit().name(),
                        isTold ? "correctCategory" : "correctCategoryKept",
                        texts.record(from, correcting.to(), promise, correcting.reason()),
                        true)
                .concerning("", isTold ? promise.dueAt() : null);
    }

    private void refuseStale(Optional<CorrectionMapper.Last> last, int version) {
        if (numberOf(last) != version) {
            var by = last.map(
                    one -> organization.staffNames(List.of(one.staffId())).get(one.staffId()));
            throw new ChangedMeanwhileException(
                    by.orElse(null),
                    last.map(CorrectionMapper.Last::correctedAt).orElse(null));
        }
    }

    private static int numberOf(Optional<CorrectionMapper.Last> last) {
        return last.map(CorrectionMapper.Last::correction).orElse(0);
    }

    private EventCategory checked(CaseFile caseFile, String code) {
        var to = categories
                .findReportable(code == null ? "" : code)
                .orElseThrow(() -> new InvalidRequestException(CATEGORY, "event.category"));
        if (to.isSealed()) {
            throw new InvalidRequestException(CATEGORY, "event.category.sealed", to.hotline());
        }
        if (to.code().equals(caseFile.categoryCode())) {
            throw new InvalidRequestException(CATEGORY, "event.category.same");
        }
        return to;
    }

    private static String checked(String reason) {
        if (Texts.isBlank(reason)) {
            throw new InvalidRequestException("reason", "form.required");
        }
        if (Texts.length(reason.strip()) > MAX_REASON) {
            throw new InvalidRequestException("reason", "form.tooLong", MAX_REASON);
        }
        return reason.strip();
    }
}
