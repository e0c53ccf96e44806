package org.linli.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.evidence.Evidence;
import org.linli.evidence.EvidenceSelection;
import org.linli.evidence.EvidenceService;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;

/** What a reporter may see and do with nothing but the number and the query code on his receipt. */
@UseCaseService
public class PublicCaseService {
    private static final int BEST_SCORE = 5;
    private static final String REOPENED = "reopen";

    private final CaseFileMapper caseFiles;
    private final TimelineMapper timelines;
    private final CaseFileService changes;
    private final CaseReading reading;
    private final EvidenceService evidence;
    private final CaseLinks links;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    PublicCaseService(
            CaseFileMapper caseFiles,
            TimelineMapper timelines,
            CaseFileService changes,
            CaseReading reading,
            EvidenceService evidence,
            CaseLinks links,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.timelines = timelines;
        this.changes = changes;
        this.reading = reading;
        this.evidence = evidence;
        this.links = links;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @throws NotFoundException if number and code do not belong together; the answer does not say which is wrong */
    public CaseFile find(String caseNumber, String queryCode) {
        return caseFiles
                .find(caseNumber)
                .filter(caseFile -> isSame(caseFile.queryCode(), queryCode))
                .orElseThrow(() -> new NotFoundException("case.public.notFound"));
    }

    /** The public part of a case's timeline, with the files that were made public. */
    public CaseReading.Timeline timeline(CaseFile caseFile) {
        var whole = reading.timeline(caseFile);
        return new CaseReading.Timeline(
                whole.entries().stream().filter(TimelineEntry::isPublic).toList(), whole.files());
    }

    /**
     * A public file of the case, or of what staff did in the case into which it was merged.
     *
     * @throws NotFoundException if the file is none of these
     */
    public Evidence file(CaseFile caseFile, String evidenceId) {
        return evidence.find(evidenceId)
                .filter(Evidence::isPublic)
                .filter(file -> isOf(caseFile, file) || isWorkOn(links.leading(caseFile), file))
                .orElseThrow(NotFoundException::new);
    }

    /** The case into which this one was merged, or empty. */
    public Optional<CaseFile> mergedInto(CaseFile caseFile) {
        return Optional.of(links.leading(caseFile)).filter(leading -> leading.id() != caseFile.id());
    }

    /** What staff did in public; what other reporters wrote is theirs. */
    public CaseReading.Timeline work(CaseFile caseFile) {
        var all = timeline(caseFile);
        return new CaseReading.Timeline(
                all.entries().stream().filter(PublicCaseService::isWork).toList(), all.files());
    }

    /** As {@link #work}, and that it was opened again: what its reporter wrote then is not for others. */
    public CaseReading.Timeline told(CaseFile caseFile) {
        var all = timeline(caseFile);
        return new CaseReading.Timeline(
                all.entries().stream()
                        .filter(entry -> isWork(entry) || entry.action().startsWith(REOPENED))
                        .toList(),
                all.files());
    }

    /** Whether the reporter may rate now: once, after the case or the one it was merged into has come to its end. */
    public boolean isRateable(CaseFile caseFile) {
        return !caseFile.kind().hasOwnRating()
                && caseFile.rating() == null
                && links.leading(caseFile).stageLight() == StageLight.GREEN;
    }

    private boolean isWorkOn(CaseFile caseFile, Evidence file) {
        return isOf(caseFile, file)
                && work(caseFile).entries().stream().anyMatch(entry -> entry.seq() == file.timelineSeq());
    }

    private static boolean isOf(CaseFile caseFile, Evidence file) {
        return Long.valueOf(caseFile.id()).equals(file.caseFileId());
    }

    private static boolean isWork(TimelineEntry entry) {
        return entry.actorId() != null && !entry.action().equals("report");
    }

    /**
     * Rates a closed case, once: 1 (very dissatisfied) to 5 (very satisfied).
     *
     * @throws NotFoundException as {@link #find}
     * @throws NotRateableException if the case is not closed yet or was rated before
     */
    public void rate(String caseNumber, String queryCode, int score, String comment) {
        if (score < 1 || score > BEST_SCORE) {
            throw new InvalidRequestException("score", "case.rating.score");
        }
        var caseFile = find(caseNumber, queryCode);
        if (!isRateable(caseFile)) {
            throw new NotRateableException(caseFile.rating() != null);
        }
        if (caseFiles.rate(caseFile.id(), links.leading(caseFile).id(), score, comment, clock.instant()) == 0) {
            throw new NotRateableException(true);
        }
        changes.change(caseNumber, change -> {
            var note = score + " / " + BEST_SCORE; // the column may be overwritten after a reopening, this is not
            change.record(
                    new Happening(null, null, "rate", null, comment, note, EvidenceSelection.none(), false, true));
            publisher.publishEvent(new CaseRated(caseNumber, score));
        });
    }

    /**
     * The cases whose number and code belong together, by number; the others are left out.
     *
     * @param codes query codes by case number
     */
    public Map<String, CaseFile> findAll(Map<String, String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return caseFiles.list(codes.keySet()).stream()
                .filter(caseFile -> isSame(caseFile.queryCode(), codes.get(caseFile.caseNumber())))
                .collect(Collectors.toMap(CaseFile::caseNumber, Function.identity()));
    }

    /** Cases of a reporter who is known by his account, so that no codes are asked for; in the order of the numbers. */
    public List<CaseFile> ofReporter(List<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var found =
                caseFiles.list(numbers).stream().collect(Collectors.toMap(CaseFile::caseNumber, Function.identity()));
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** When something that their reporters may see was last written about these cases, by case id. */
    public Map<Long, Instant> lastChanges(Collection<CaseFile> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        var ids = cases.stream().map(CaseFile::id).toList();
        return timelines.listLastPublic(ids).stream()
                .collect(
                        Collectors.toMap(TimelineMapper.LastPublic::caseFileId, TimelineMapper.LastPublic::happenedAt));
    }

    private static boolean isSame(String expected, String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.strip().getBytes(StandardCharsets.UTF_8));
    }
}
