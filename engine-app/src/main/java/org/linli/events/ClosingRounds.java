package org.linli.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.casefile.CaseFile;
import org.linli.evidence.Evidence;
import org.linli.evidence.EvidenceService;
import org.linli.organization.OrganizationService;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** What was shown each time that handling was finished, each photo compared with the case's place and time. */
@Component
class ClosingRounds {
    private final ClosingMapper facts;
    private final EvidenceService evidence;
    private final OrganizationService organization;
    private final OfficeSettings settings;

    ClosingRounds(
            ClosingMapper facts, EvidenceService evidence, OrganizationService organization, OfficeSettings settings) {
        this.facts = facts;
        this.evidence = evidence;
        this.organization = organization;
        this.settings = settings;
    }

    List<Closing.Round> of(CaseFile caseFile) {
        var given = facts.listOfCase(caseFile.id());
        if (given.isEmpty()) {
            return List.of();
        }
        var files = evidence.ofCase(caseFile.id()).stream()
                .collect(Collectors.toMap(Evidence::publicId, Function.identity()));
        var names = organization.staffNames(
                given.stream().map(ClosingFact::givenById).toList());
        var byStep = given.stream()
                .collect(Collectors.groupingBy(ClosingFact::timelineSeq, LinkedHashMap::new, Collectors.toList()));
        List<Closing.Round> rounds = new ArrayList<>();
        byStep.values().forEach(round -> rounds.add(round(rounds.size() + 1, round, caseFile, files, names)));
        return rounds;
    }

    private Closing.Round round(
            int number,
            List<ClosingFact> given,
            CaseFile caseFile,
            Map<String, Evidence> files,
            Map<Long, String> names) {
        var first = given.get(0);
        return new Closing.Round(
                number,
                names.get(first.givenById()),
                first.givenAt(),
                given.stream().map(fact -> answer(fact, caseFile, files)).toList());
    }

    private Closing.Answer answer(ClosingFact fact, CaseFile caseFile, Map<String, Evidence> files) {
        var maxMeters = settings.whole(ClosingService.MAX_METERS);
        return new Closing.Answer(
                fact,
                fact.files().stream()
                        .map(files::get)
                        .filter(Objects::nonNull)
                        .map(file -> new Closing.ShownFile(
                                file,
                                file.mediaType().startsWith("image/")
                                        ? PhotoComparison.of(file, fact.kind(), caseFile, maxMeters)
                                        : List.of()))
                        .toList());
    }
}
