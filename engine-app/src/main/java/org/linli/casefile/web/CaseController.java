package org.linli.casefile.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseReading;
import org.linli.casefile.TimelineEntry;
import org.linli.casefile.TimelineTexts;
import org.linli.evidence.Evidence;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Case files for staff, each within his row scope. */
@RestController
@RequestMapping("/api/cases/{number}")
@RequiresPermission("case:read")
class CaseController {
    private final CaseReading reading;
    private final CaseResponses responses;
    private final TimelineTexts texts;

    CaseController(CaseReading reading, CaseResponses responses, TimelineTexts texts) {
        this.reading = reading;
        this.responses = responses;
        this.texts = texts;
    }

    @GetMapping
    CaseResponse read(@PathVariable String number, CurrentUser user) {
        return responses.of(reading.find(number, user), user);
    }

    @GetMapping("/timeline")
    TimelineResponse timeline(@PathVariable String number, CurrentUser user) {
        CaseFile caseFile = reading.find(number, user);
        var timeline = reading.timeline(caseFile, user);
        return new TimelineResponse(
                timeline.entries().stream().map(entry -> entry(entry, timeline)).toList());
    }

    private TimelineResponse.Entry entry(TimelineEntry entry, CaseReading.Timeline timeline) {
        return new TimelineResponse.Entry(
                entry.seq(),
                entry.happenedAt(),
                entry.actorName(),
                entry.actorUnit(),
                entry.action(),
                texts.label(entry),
                entry.fromState(),
                entry.toState(),
                staffText(entry),
                entry.targetUnit(),
                entry.dueAt(),
                texts.sentence(entry),
                entry.isPublic(),
                timeline.filesOf(entry).stream().map(CaseController::file).toList());
    }

    private static String staffText(TimelineEntry entry) {
        var text = Stream.of(entry.opinion(), entry.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    private static TimelineResponse.File file(Evidence file) {
        var url = "/api/evidence/" + file.publicId();
        return new TimelineResponse.File(
                file.publicId(),
                file.mediaType(),
                file.hasThumbnail() ? url + "/thumbnail" : null,
                url,
                file.takenAt(),
                file.longitude(),
                file.latitude(),
                file.originalName());
    }
}
