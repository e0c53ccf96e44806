package org.linli.events.web;

import java.util.List;
import java.util.Objects;
import org.linli.events.Closing;
import org.linli.events.ClosingService;
import org.linli.events.FindingTexts;
import org.linli.events.PhotoFinding;
import org.linli.events.RequirementKind;
import org.linli.events.web.ClosingResponse.AnswerView;
import org.linli.events.web.ClosingResponse.FileView;
import org.linli.events.web.ClosingResponse.FindingView;
import org.linli.events.web.ClosingResponse.RequirementView;
import org.linli.events.web.ClosingResponse.RoundView;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Messages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a case had to show before it was closed, and what was shown. */
@RestController
@RequestMapping("/api/cases/{number}/closing")
@RequiresPermission("case:read")
class ClosingController {
    private final ClosingService closings;
    private final FindingTexts texts;
    private final Messages messages;

    ClosingController(ClosingService closings, FindingTexts texts, Messages messages) {
        this.closings = closings;
        this.texts = texts;
        this.messages = messages;
    }

    @GetMapping
    ClosingResponse read(@PathVariable String number, CurrentUser user) {
        var closing = closings.of(number, user);
        var rounds = closing.rounds();
        return new ClosingResponse(
                closing.condition(),
                closing.requirements().stream()
                        .map(each -> new RequirementView(
                                each.code(), each.kind(), each.text(), each.helpText(), each.isRequired()))
                        .toList(),
                rounds.stream().map(round -> round(round, closing.maxMeters())).toList(),
                closing.maxMeters(),
                rounds.isEmpty() ? 0 : mismatches(rounds.get(rounds.size() - 1)));
    }

    private static int mismatches(Closing.Round round) {
        return (int) round.answers().stream()
                .flatMap(answer -> answer.files().stream())
                .filter(file -> file.findings().stream().anyMatch(PhotoFinding::isMismatch))
                .count();
    }

    private RoundView round(Closing.Round round, int maxMeters) {
        return new RoundView(
                round.number(),
                round.givenBy(),
                round.givenAt(),
                round.answers().stream()
                        .map(answer -> answer(answer, maxMeters))
                        .toList());
    }

    private AnswerView answer(Closing.Answer answer, int maxMeters) {
        var fact = answer.fact();
        var words = fact.kind() == RequirementKind.CONFIRMATION ? messages.text("closing.confirmed") : fact.answer();
        return new AnswerView(
                fact.code(),
                fact.kind(),
                fact.text(),
                words,
                answer.files().stream().map(file -> file(file, maxMeters)).toList());
    }

    private FileView file(Closing.ShownFile shown, int maxMeters) {
        var file = shown.file();
        var url = "/api/evidence/" + file.publicId();
        return new FileView(
                file.publicId(),
                file.mediaType(),
                file.hasThumbnail() ? url + "/thumbnail" : null,
                url,
                file.takenAt(),
                file.longitude(),
                file.latitude(),
                file.originalName(),
                shown.findings().stream()
                        .map(PhotoFinding::meters)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                findings(shown.findings(), maxMeters));
    }

    private List<FindingView> findings(List<PhotoFinding> findings, int maxMeters) {
        return findings.stream()
                .map(finding -> new FindingView(finding.kind(), finding.mismatch(), texts.text(finding, maxMeters)))
                .toList();
    }
}
