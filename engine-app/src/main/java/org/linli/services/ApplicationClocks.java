package org.linli.services;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.catalogue.ServiceItem;
import org.linli.deadlines.DeadlineChanges;
import org.linli.deadlines.DeadlineChanges.Approval;
import org.linli.deadlines.DeadlineLedger;
import org.linli.deadlines.LimitSubject;
import org.linli.deadlines.PauseType;
import org.linli.deadlines.Policy;
import org.linli.deadlines.Statute;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.settings.OfficeSettings;

/**
 * The time of an application: promised by its item and never longer than the law, still while a special procedure or a publicity
 * runs (行政许可法 Art 42 to 45).
 */
@UseCaseService
public class ApplicationClocks {
    static final String REVIEW = "REVIEW";
    static final String REVIEW_TASK = "Task_Review";

    /** Of which there is no task, so that only the clock of the whole case is meant. */
    private static final String NO_STAGE = "NONE";

    private static final BigDecimal URGE = new BigDecimal("0.25");
    private static final BigDecimal WARN = new BigDecimal("0.2");
    private static final String LEGAL_EXTENSION = "service.law.extension";
    private static final int LEGAL_EXTENSION_DAYS = 10;

    private final CaseFileService caseFiles;
    private final Applications applications;
    private final ApplicationMapper mapper;
    private final PublicityMapper publicities;
    private final DeadlineLedger ledger;
    private final DeadlineChanges deadlines;
    private final WorkingCalendar calendar;
    private final OfficeSettings settings;
    private final ApplicationTexts texts;
    private final Clock clock;

    ApplicationClocks(
            CaseFileService caseFiles,
            Applications applications,
            ApplicationMapper mapper,
            PublicityMapper publicities,
            DeadlineLedger ledger,
            DeadlineChanges deadlines,
            WorkingCalendar calendar,
            OfficeSettings settings,
            ApplicationTexts texts,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.applications = applications;
        this.mapper = mapper;
        this.publicities = publicities;
        this.ledger = ledger;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /** When it has to be decided, as promised and as the law sets it; the latter may be null. */
    record Ends(Instant promised, Instant statutory) {}

    /** Starts the clock of the whole application at {@code from}, which is past where nobody said anything in time. */
    Ends start(CaseChange change, ServiceItem item, Instant from) {
        var number = change.before().caseNumber();
        var subject = new LimitSubject(
                change.before().kind().name(),
                LimitSubject.WHOLE_CASE,
                item.code(),
                change.before().priority());
        var promised = ledger.startForCase(number, subject, policy(item), from).dueAt();
        change.promise(promised);
        var statutory = ledger.lastOf(number, LimitSubject.WHOLE_CASE)
                .map(row -> row.statutoryDueAt())
                .orElse(null);
        return new Ends(promised, statutory);
    }

    /** What is done at once has the rest of the day. */
    private Policy policy(ServiceItem item) {
        var facts = item.facts();
        var days = facts.promisedDays() == null ? legalDays(item) : Math.max(1, facts.promisedDays());
        var statutory = facts.statutory();
        var statute = statutory == null
                ? null
                : new Statute(
                        new Limit(BigDecimal.valueOf(statutory.amount()), statutory.unit()),
                        statutory.basis(),
                        Limit.of(LEGAL_EXTENSION_DAYS, LimitUnit.WD),
                        texts.text(LEGAL_EXTENSION));
        return new Policy(
                Limit.of(days, LimitUnit.WD),
                URGE,
                WARN,
                null,
                texts.text("service.limit", item.facts().name(), days),
                statute);
    }

    private static int legalDays(ServiceItem item) {
        var statutory = item.facts().statutory();
        return statutory == null ? 20 : statutory.amount();
    }

    /** Of the promised time some days are kept for the decision. */
    void limitReview(CaseChange change, ServiceApplication application) {
        var kept = settings.whole("service.decisionDays");
        var days = calendar.inWorkingDays(calendar.workingBetween(clock.instant(), application.promisedUntil()));
        var forReview = days.subtract(BigDecimal.valueOf(kept));
        if (forReview.compareTo(BigDecimal.ONE) >= 0) {
            change.dueAt(REVIEW_TASK, calendar.plusWorkingDays(clock.instant(), forReview));
        }
    }

    /** A special procedure begins: no time of the office. */
    public void beginSpecial(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            var application = applications.of(change.before());
            pause(caseNumber, REVIEW, change, application.specialKind());
            change.turn(turns -> turns.returned());
            change.dueAt("Task_AwaitSpecial", endOf(application.specialUntil()));
        });
    }

    public void endSpecial(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            mapper.special(change.before().id(), null, null);
            resume(change, REVIEW);
            if (applications.of(change.before()).publicityUntil() != null) {
                pause(caseNumber, NO_STAGE, change, "publicity");
            }
        });
    }

    /** The publicity begins tomorrow and lasts the days of the item. */
    public void beginPublicity(String caseNumber, int days) {
        caseFiles.change(caseNumber, change -> {
            var until = LocalDate.ofInstant(clock.instant(), Zone.OFFICE).plusDays(days);
            mapper.publish(change.before().id(), until);
            publicities.open(
                    change.before().id(), UUID.randomUUID().toString().replace("-", ""), until.minusDays(days));
            pause(caseNumber, NO_STAGE, change, "publicity");
            change.dueAt("Task_Publicize", endOf(until.plusDays(1)));
        });
    }

    public void endPublicity(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            mapper.publish(change.before().id(), null);
            resume(change, NO_STAGE);
            if (applications.of(change.before()).specialKind() != null) {
                pause(caseNumber, NO_STAGE, change, "special");
            }
        });
    }

    /** Gives the review more working days, once. */
    public void extend(String caseNumber, int days) {
        caseFiles.change(caseNumber, change -> {
            change.turn(turns -> turns.returned());
            var promised = deadlines
                    .extend(caseNumber, REVIEW, BigDecimal.valueOf(days), approval(change))
                    .orElse(applications.of(change.before()).promisedUntil());
            change.promise(promised);
            mapper.extend(change.before().id(), promised);
        });
    }

    private void pause(String caseNumber, String stage, CaseChange change, String reason) {
        deadlines.pause(
                caseNumber,
                stage,
                PauseType.SPECIAL_PROCEDURE,
                new Approval(approval(change).approverId(), texts.text("service.pause." + reason)));
    }

    private void resume(CaseChange change, String stage) {
        deadlines.resume(change.before().caseNumber(), stage).ifPresent(promised -> {
            change.promise(promised);
            mapper.promise(change.before().id(), promised);
        });
    }

    private static Approval approval(CaseChange change) {
        return new Approval(
                Optional.ofNullable(change.actor()).map(CurrentUser::staffId).orElse(null), change.opinion());
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant();
    }
}
