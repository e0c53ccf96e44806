package org.linli.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.deadlines.Deadline;
import org.linli.deadlines.DeadlineLedger;
import org.linli.evidence.Evidence;
import org.linli.evidence.EvidenceService;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.NotFoundException;

/** Reads case files for staff, each within his row scope. */
@UseCaseService
public class CaseReading {
    private final CaseFileMapper caseFiles;
    private final TimelineMapper timelines;
    private final DeadlineLedger deadlines;
    private final EvidenceService evidence;
    private final CaseAccess access;
    private final Map<CaseKind, CaseDetails> details;

    CaseReading(
            CaseFileMapper caseFiles,
            TimelineMapper timelines,
            DeadlineLedger deadlines,
            EvidenceService evidence,
            CaseAccess access,
            List<CaseDetails> details) {
        this.caseFiles = caseFiles;
        this.timelines = timelines;
        this.deadlines = deadlines;
        this.evidence = evidence;
        this.access = access;
        this.details = details.stream().collect(Collectors.toUnmodifiableMap(CaseDetails::kind, Function.identity()));
    }

    /** @throws NotFoundException if there is no such case or the person may not read it */
    public CaseFile find(String caseNumber, CurrentUser user) {
        return findIfReadable(caseNumber, user).orElseThrow(NotFoundException::new);
    }

    /** The case, if there is one and the person may read it. */
    public Optional<CaseFile> findIfReadable(String caseNumber, CurrentUser user) {
        return caseFiles
                .findReadable(caseNumber, access.scopeOf(user, CaseKind.EVENT))
                .or(() -> caseFiles.find(caseNumber).filter(found -> access.mayReadByWork(user, found.id())));
    }

    /** The entries of a case with their files; the caller has found it before. */
    public Timeline timeline(CaseFile caseFile) {
        var files = evidence.ofCase(caseFile.id()).stream().collect(Collectors.groupingBy(Evidence::timelineSeq));
        return new Timeline(timelines.listOfCase(caseFile.id()), files);
    }

    /** As {@link #timeline(CaseFile)}, with the files that this person may see. */
    public Timeline timeline(CaseFile caseFile, CurrentUser user) {
        var whole = timeline(caseFile);
        if (access.showsFiles(user, caseFile)) {
            return whole;
        }
        var own = whole.files().values().stream()
                .flatMap(List::stream)
                .filter(file -> file.isUploadedBy(user.staffId()))
                .collect(Collectors.groupingBy(Evidence::timelineSeq));
        return new Timeline(whole.entries(), own);
    }

    public List<Deadline> deadlines(CaseFile caseFile) {
        return deadlines.ofCase(caseFile.caseNumber());
    }

    public CaseDetails details(CaseKind kind) {
        return details.get(kind);
    }

    /** What happened to a case, and the files of each step by its sequence number. */
    public record Timeline(List<TimelineEntry> entries, Map<Integer, List<Evidence>> files) {
        public List<Evidence> filesOf(TimelineEntry entry) {
            return files.getOrDefault(entry.seq(), List.of());
        }
    }
}
