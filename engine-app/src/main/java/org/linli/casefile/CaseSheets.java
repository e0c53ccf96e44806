package org.linli.casefile;

import static org.linli.documents.PaperStyle.HEADING;
import static org.linli.documents.PaperStyle.LEAD;
import static org.linli.documents.PaperStyle.SMALL;
import static org.linli.documents.PaperStyle.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.deadlines.Deadline;
import org.linli.documents.Paper;
import org.linli.documents.PaperFact;
import org.linli.documents.PaperHead;
import org.linli.documents.Papers;
import org.linli.evidence.Evidence;
import org.linli.organization.OrganizationService;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.linli.shared.Texts;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Service;

/** The whole case on paper: its facts, its limits, each step with its opinion, the files; every print is recorded. */
@Service
public class CaseSheets {
    private static final float[] COURSE = {3.2f, 3.6f, 3, 7};
    private static final float[] LIMITS = {2.6f, 4.6f, 4.6f, 2, 4.6f};
    private static final float[] FILES = {1.4f, 2, 3.4f, 4.6f, 2, 4.6f};
    private static final int HASH_SHOWN = 16;
    private static final int KIB = 1024;

    private final CaseReading cases;
    private final CaseSheetPhotos photos;
    private final OrganizationService organization;
    private final TimelineTexts texts;
    private final Messages messages;
    private final Papers papers;
    private final AuditLog audit;

    CaseSheets(
            CaseReading cases,
            CaseSheetPhotos photos,
            OrganizationService organization,
            TimelineTexts texts,
            Messages messages,
            Papers papers,
            AuditLog audit) {
        this.cases = cases;
        this.photos = photos;
        this.organization = organization;
        this.texts = texts;
        this.messages = messages;
        this.papers = papers;
        this.audit = audit;
    }

    /**
     * Prints a case for somebody who may read it; the reporter is masked as on his screen.
     *
     * @throws NotFoundException if there is no such case or the person may not read it
     */
    public byte[] print(String caseNumber, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        var timeline = cases.timeline(caseFile, user);
        var deadlines = cases.deadlines(caseFile);
        var files = timeline.entries().stream()
                .flatMap(entry -> timeline.filesOf(entry).stream())
                .toList();
        var head = new PaperHead(text("title." + caseFile.kind()), caseFile.caseNumber());
        var file = papers.print(head, paper -> {
            paper.text(TITLE, head.title()).text(LEAD, head.number());
            writeFacts(paper, caseFile, user);
            writeLimits(paper, deadlines);
            writeCourse(paper, timeline);
            writeFiles(paper, caseFile, timeline, files);
            paper.signatures(List.of(text("sign"), text("seal"), text("date")));
            paper.text(SMALL, text("printedBy", user.name(), unitOf(user)));
            paper.text(SMALL, text("confidential"));
        });
        audit.record("print-case", "case:" + caseFile.caseNumber(), AuditResult.SUCCESS, null);
        return file;
    }

    private void writeFacts(Paper paper, CaseFile c, CurrentUser user) {
        List<PaperFact> facts = new ArrayList<>();
        facts.add(fact("title", isBeginning(c.title(), c.description()) ? null : c.title()));
        facts.add(fact("description", c.description()));
        facts.add(fact("state", texts.state(c.state())));
        facts.add(fact("light", texts.light(c.kind(), c.stageLight())));
        facts.add(fact("category", cases.details(c.kind()).categoryName(c.categoryCode())));
        if (c.kind().isReported()) {
            facts.add(fact("priority", text("priority." + c.priority())));
        }
        if (c.kind().hasPlace()) {
            facts.add(fact("address", c.address()));
            facts.add(fact("grid", unit(c.gridId()) + "　" + unit(c.communityId()) + "　" + unit(c.streetId())));
        }
        facts.add(fact("handlingUnit", c.handlingUnitId() == null ? null : unit(c.handlingUnitId())));
        facts.add(fact("complained", complained(c.complaintFor(user))));
        if (c.kind().isReported()) {
            facts.add(fact("channel", text("channel." + c.channel())));
            facts.add(fact("reporter", reporter(c)));
            facts.add(fact("openedAt", messages.fullMoment(c.openedAt())));
        } else {
            facts.add(fact("applicant", c.kind() == CaseKind.SERVICE ? reporter(c) : null));
            facts.add(fact("startedAt", messages.fullMoment(c.openedAt())));
        }
        facts.add(fact("closedAt", c.closedAt() == null ? null : messages.fullMoment(c.closedAt())));
        var routing = cases.details(c.kind()).routing(c.id());
        facts.add(fact("routing", routing == null ? null : routing.reason()));
        facts.add(fact("rating", c.rating() == null ? null : rating(c)));
        paper.text(HEADING, text("facts"))
                .facts(facts.stream()
                        .filter(fact -> !Texts.isBlank(fact.value()))
                        .toList());
    }

    /** A title that was cut from the description says nothing more. */
    private static boolean isBeginning(String title, String description) {
        return description != null && description.startsWith(title.replaceAll("(…|\\.\\.\\.)$", ""));
    }

    private void writeLimits(Paper paper, List<Deadline> deadlines) {
        if (deadlines.isEmpty()) {
            return;
        }
        var rows = deadlines.stream()
                .map(limit -> List.of(
                        texts.stage(limit.stage()),
                        messages.fullMoment(limit.startedAt()),
                        lines(
                                messages.fullMoment(limit.dueAt()),
                                limit.statutoryDueAt() == null
                                        ? null
                                        : text("limit.statutory", messages.fullMoment(limit.statutoryDueAt())),
                                isCorrected(limit)
                                        ? text("limit.correctedFrom", messages.fullMoment(limit.correctedFrom()))
                                        : null),
                        text("limit." + limit.status()),
                        limit.endedAt() == null ? "" : messages.fullMoment(limit.endedAt())))
                .toList();
        paper.text(HEADING, text("limits"))
                .table(columns("stage", "startedAt", "dueAt", "status", "endedAt"), LIMITS, rows);
    }

    private static boolean isCorrected(Deadline limit) {
        return limit.correctedFrom() != null && !limit.correctedFrom().equals(limit.dueAt());
    }

    private void writeCourse(Paper paper, CaseReading.Timeline timeline) {
        var rows = timeline.entries().stream()
                .map(entry -> List.of(
                        messages.fullMoment(entry.happenedAt()),
                        lines(entry.actorUnit(), entry.actorName(), entry.actorId() == null ? text("noStaff") : null),
                        texts.label(entry),
                        lines(
                                next(entry),
                                entry.opinion() == null ? null : text("opinion", entry.opinion()),
                                entry.note(),
                                fileCount(timeline.filesOf(entry)))))
                .toList();
        paper.text(HEADING, text("course")).table(columns("time", "who", "step", "what"), COURSE, rows);
    }

    private void writeFiles(Paper paper, CaseFile c, CaseReading.Timeline timeline, List<Evidence> files) {
        if (files.isEmpty()) {
            return;
        }
        paper.text(HEADING, text("files", files.size()));
        List<List<String>> rows = new ArrayList<>();
        for (var entry : timeline.entries()) {
            for (var file : timeline.filesOf(entry)) {
                rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        text("media." + file.mediaType().replaceAll("/.*", "")),
                        texts.label(entry),
                        file.takenAt() == null ? "" : messages.fullMoment(file.takenAt()),
                        text("kib", Math.max(1, file.sizeBytes() / KIB)),
                        file.sha256().substring(0, HASH_SHOWN)));
            }
        }
        paper.table(columns("number", "media", "step", "takenAt", "size", "hash"), FILES, rows);
        var doubts = cases.details(c.kind()).doubts(c);
        for (var index = 0; index < files.size(); index++) {
            var doubt = doubts.get(files.get(index).publicId());
            if (doubt != null) {
                paper.text(SMALL, text("doubt", index + 1, doubt));
            }
        }
        photos.write(paper, files);
    }

    private String reporter(CaseFile c) {
        if (c.isAnonymous()) {
            return text("anonymous");
        }
        var name = c.reporterName() == null ? null : c.reporterName().maskedName();
        var phone = c.reporterPhone() == null ? null : c.reporterPhone().maskedPhone();
        var who = Stream.of(name, phone).filter(Objects::nonNull).collect(Collectors.joining("　"));
        return who.isEmpty() ? text("noContact") : who;
    }

    private String complained(CaseFile.Complaint complaint) {
        var name = complaint.staffId() == null
                ? null
                : organization.staffNames(List.of(complaint.staffId())).get(complaint.staffId());
        return Stream.of(complaint.unitId() == null ? null : unit(complaint.unitId()), name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("　"));
    }

    private String rating(CaseFile c) {
        return lines(text("stars", c.rating()), c.ratingComment());
    }

    private static boolean isMoved(TimelineEntry entry) {
        return !Texts.isBlank(entry.targetUnit()) && entry.dueAt() != null;
    }

    /** To whom it went, and until when. */
    private String next(TimelineEntry entry) {
        return isMoved(entry) ? text("next", entry.targetUnit(), messages.fullMoment(entry.dueAt())) : null;
    }

    private String fileCount(List<Evidence> files) {
        return files.isEmpty() ? null : text("fileCount", files.size());
    }

    private String unit(long id) {
        return organization.unit(id).name();
    }

    private static String unitOf(CurrentUser user) {
        return user.posts().stream()
                .map(CurrentUser.PostView::unitName)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(name -> text("column." + name)).toList();
    }

    private PaperFact fact(String name, String value) {
        return new PaperFact(text("field." + name), value);
    }

    private String text(String key, Object... arguments) {
        return messages.text("caseSheet." + key, arguments);
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> !Texts.isBlank(part)).collect(Collectors.joining("\n"));
    }
}
