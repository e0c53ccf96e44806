package org.linli.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.NotNowException;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.dao.OptimisticLockingFailureException;

/** Ties cases together that are one matter, and unties what was merged by mistake. */
@UseCaseService
public class CaseLinks {
    private static final String MERGED = "MERGED";
    private static final String CONVERTED = "CONVERTED";
    private static final int LONGEST_CHAIN = 20;

    private final CaseLinkMapper links;
    private final CaseFileService caseFiles;
    private final CaseAccess access;
    private final OfficeSettings settings;
    private final Clock clock;

    CaseLinks(
            CaseLinkMapper links, CaseFileService caseFiles, CaseAccess access, OfficeSettings settings, Clock clock) {
        this.links = links;
        this.caseFiles = caseFiles;
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    /** Merges a case into an earlier one. */
    public void merge(CaseFile from, CaseFile into, CurrentUser user) {
        link(MERGED, from, into, user);
    }

    /** Ties a case to the one of another kind that takes it over. */
    public void convert(CaseFile from, CaseFile to, CurrentUser user) {
        link(CONVERTED, from, to, user);
    }

    /** The case that leads: the one into which this was merged, at last; the case itself where it was not. */
    public CaseFile leading(CaseFile caseFile) {
        var leading = caseFile;
        for (int step = 0; step < LONGEST_CHAIN && leading.linkCount() > 0; step++) {
            var merge = links.findMerge(leading.id());
            if (merge.isEmpty()) {
                break;
            }
            leading = caseFiles.find(merge.get().targetNumber());
        }
        return leading;
    }

    /**
     * Takes a case out of the one into which it was merged.
     *
     * @return the case it was merged into
     * @throws NotNowException if it was not merged, or too long ago
     */
    public CaseFile unmerge(CaseFile caseFile, CurrentUser user) {
        var merge = links.findMerge(caseFile.id()).orElseThrow(() -> new NotNowException("case.unmerge.none"));
        if (!undoableUntil(merge.linkedAt()).isAfter(clock.instant())) {
            throw new NotNowException("case.unmerge.late", settings.whole("unmerge.hours"));
        }
        if (links.undo(merge.id(), user.staffId(), clock.instant()) == 0) {
            throw new OptimisticLockingFailureException("Case was taken out meanwhile");
        }
        var target = caseFiles.find(merge.targetNumber());
        caseFiles.change(caseFile.caseNumber(), change -> change.turn(turns -> turns.linked(-1)));
        caseFiles.change(target.caseNumber(), change -> change.turn(turns -> turns.linked(-1)));
        return target;
    }

    /** The cases tied to this one that the person may read; the caller has found the case before. */
    public List<CaseLink> of(CaseFile caseFile, CurrentUser user) {
        return caseFile.linkCount() == 0 ? List.of() : links.list(caseFile.id(), access.scopeOf(user, caseFile.kind()));
    }

    /** Until when a merge of that moment may be undone. */
    public Instant undoableUntil(Instant linkedAt) {
        return linkedAt.plus(Duration.ofHours(settings.whole("unmerge.hours")));
    }

    private void link(String relation, CaseFile from, CaseFile to, CurrentUser user) {
        links.insert(relation, from.id(), to.id(), user == null ? null : user.staffId(), clock.instant());
        caseFiles.change(from.caseNumber(), change -> change.turn(turns -> turns.linked(1)));
        caseFiles.change(to.caseNumber(), change -> change.turn(turns -> turns.linked(1)));
    }
}
