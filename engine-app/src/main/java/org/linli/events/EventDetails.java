package org.linli.events;

import java.util.Map;
import java.util.stream.Collectors;
import org.linli.casefile.CaseDetails;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** What an event adds to its case file. */
@Component
class EventDetails implements CaseDetails {
    private final EventCategories categories;
    private final EventMapper events;
    private final ClosingRounds rounds;
    private final FindingTexts texts;
    private final OfficeSettings settings;

    EventDetails(
            EventCategories categories,
            EventMapper events,
            ClosingRounds rounds,
            FindingTexts texts,
            OfficeSettings settings) {
        this.categories = categories;
        this.events = events;
        this.rounds = rounds;
        this.texts = texts;
        this.settings = settings;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.EVENT;
    }

    @Override
    public String categoryName(String categoryCode) {
        return categories.find(categoryCode).map(EventCategory::label).orElse(categoryCode);
    }

    @Override
    public Map<String, String> doubts(CaseFile caseFile) {
        var maxMeters = settings.whole(ClosingService.MAX_METERS);
        return rounds.of(caseFile).stream()
                .flatMap(round -> round.answers().stream())
                .flatMap(answer -> answer.files().stream())
                .filter(shown -> shown.findings().stream().anyMatch(PhotoFinding::isMismatch))
                .collect(Collectors.toMap(
                        shown -> shown.file().publicId(),
                        shown -> shown.findings().stream()
                                .filter(PhotoFinding::isMismatch)
                                .map(finding -> texts.text(finding, maxMeters))
                                .collect(Collectors.joining("；")),
                        (one, same) -> one));
    }

    @Override
    public Routing routing(long caseFileId) {
        return events.findRouting(caseFileId)
                .map(found -> new Routing(found.leadUnitId(), found.priority(), found.reason()))
                .orElse(null);
    }
}
