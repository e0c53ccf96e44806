package org.linli.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.evidence.EvidenceSelection;
import org.linli.evidence.EvidenceService;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;

/** What a reporter may still do after reporting: take it back, add to it, say that it is not solved. */
@UseCaseService
public class ReporterService {
    private static final int MAX_TEXT = 500;

    private final PublicCaseService cases;
    private final CaseFileService caseFiles;
    private final EvidenceService evidence;
    private final Map<CaseKind, ReporterActions> actions;
    private final ReporterUrges urges;
    private final Clock clock;

    ReporterService(
            PublicCaseService cases,
            CaseFileService caseFiles,
            EvidenceService evidence,
            List<ReporterActions> actions,
            ReporterUrges urges,
            Clock clock) {
        this.cases = cases;
        this.caseFiles = caseFiles;
        this.evidence = evidence;
        this.actions =
                actions.stream().collect(Collectors.toUnmodifiableMap(ReporterActions::kind, Function.identity()));
        this.urges = urges;
        this.clock = clock;
    }

    /** A reporter's words, the files he sent with them, and whose upload these were; null where he has no account. */
    public record Message(String text, List<String> evidenceIds, Long uploaderId) {}

    public boolean isWithdrawable(CaseFile caseFile) {
        return !caseFile.isClosed()
                && actionsFor(caseFile)
                        .filter(one -> one.isWithdrawable(caseFile))
                        .isPresent();
    }

    /** Whether something may be added: while the case, or the one it was merged into, is open. */
    public boolean isSupplementable(CaseFile caseFile) {
        return !cases.mergedInto(caseFile).orElse(caseFile).isClosed();
    }

    /** Until when the reporter may say that it is not solved; empty when he may not now. */
    public Optional<Instant> reopenableUntil(CaseFile caseFile) {
        var leading = cases.mergedInto(caseFile).orElse(caseFile);
        return actionsFor(leading)
                .flatMap(one -> one.reopenableUntil(leading))
                .filter(until -> until.isAfter(clock.instant()));
    }

    /** Whether the reporter may urge now, and when he did. */
    public ReporterUrges.Standing urging(CaseFile caseFile) {
        return urges.standing(caseFile, cases.mergedInto(caseFile).orElse(caseFile));
    }

    /** @throws NotNowException if nothing is open, or he has urged on this working day */
    public void urge(String caseNumber, String queryCode) {
        var caseFile = cases.find(caseNumber, queryCode);
        urges.urge(caseFile, cases.mergedInto(caseFile).orElse(caseFile));
    }

    /** @throws NotNowException if somebody has begun to work on it */
    public void withdraw(String caseNumber, String queryCode, String reason) {
        var caseFile = cases.find(caseNumber, queryCode);
        var text = Texts.isBlank(reason) ? null : checked("reason", reason);
        if (!isWithdrawable(caseFile)) {
            throw new NotNowException(caseFile.isClosed() ? "case.withdraw.closed" : "case.withdraw.late");
        }
        actionsFor(caseFile).orElseThrow().withdraw(caseFile, text);
    }

    /** @throws NotNowException if the case is closed */
    public void supplement(String caseNumber, String queryCode, Message message) {
        var caseFile = cases.find(caseNumber, queryCode);
        var hasFiles = message.evidenceIds() != null && !message.evidenceIds().isEmpty();
        var text = hasFiles && Texts.isBlank(message.text()) ? "" : checked("text", message.text());
        if (!isSupplementable(caseFile)) {
            throw new NotNowException("case.supplement.closed");
        }
        var files = evidence.select(message.evidenceIds(), message.uploaderId());
        if (actionsFor(caseFile)
                .filter(one -> one.supplement(caseFile, text, files))
                .isPresent()) {
            return;
        }
        caseFiles.change(caseNumber, change -> change.record(said("supplement", text, files, true)));
        cases.mergedInto(caseFile)
                .ifPresent(leading -> caseFiles.change(
                        leading.caseNumber(),
                        change -> change.record(said("mergedSupplement", text, EvidenceSelection.none(), false))));
    }

    /** @throws NotNowException if the case is not closed, or was closed too long ago */
    public void claimUnsolved(String caseNumber, String queryCode, Message message) {
        var caseFile = cases.find(caseNumber, queryCode);
        var text = checked("reason", message.text());
        if (reopenableUntil(caseFile).isEmpty()) {
            throw new NotNowException("case.unsolved.late");
        }
        var files = evidence.select(message.evidenceIds(), message.uploaderId());
        var leading = cases.mergedInto(caseFile).orElse(caseFile);
        if (leading.id() != caseFile.id()) {
            caseFiles.change(caseNumber, change -> change.record(said("claimUnsolved", text, files, true)));
        }
        actionsFor(leading)
                .orElseThrow()
                .reopen(leading, text, leading.id() == caseFile.id() ? files : EvidenceSelection.none());
    }

    private static Happening said(String action, String text, EvidenceSelection files, boolean isPublic) {
        return new Happening(null, null, action, null, text, null, files, isPublic, isPublic);
    }

    private Optional<ReporterActions> actionsFor(CaseFile caseFile) {
        return Optional.ofNullable(actions.get(caseFile.kind()));
    }

    private static String checked(String field, String text) {
        if (Texts.isBlank(text)) {
            throw new InvalidRequestException(field, "form.required");
        }
        if (Texts.length(text.strip()) > MAX_TEXT) {
            throw new InvalidRequestException(field, "form.tooLong", MAX_TEXT);
        }
        return text.strip();
    }
}
