package org.linli.events;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.casefile.CaseConversion;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseLinks;
import org.linli.shared.Messages;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;

/** Hands an event over to another kind of business; link, first time of receipt and reporter stay with it. */
@UseCaseService
public class EventConversion {
    private final Map<String, CaseConversion> conversions;
    private final CaseFileService caseFiles;
    private final CaseLinks links;
    private final Messages messages;

    EventConversion(List<CaseConversion> conversions, CaseFileService caseFiles, CaseLinks links, Messages messages) {
        this.conversions = conversions.stream()
                .collect(Collectors.toUnmodifiableMap(one -> one.kind().name(), Function.identity()));
        this.caseFiles = caseFiles;
        this.links = links;
        this.messages = messages;
    }

    /** @throws InvalidRequestException if this installation has no such business yet */
    void check(String targetKind) {
        if (targetKind == null || !conversions.containsKey(targetKind)) {
            var name = messages.textOr("kind." + targetKind, String.valueOf(targetKind));
            throw new InvalidRequestException("targetKind", "event.convert.closed", name);
        }
    }

    /** Opens the new case and ties the old one to it; called by the model. */
    public void convert(String caseNumber, String targetKind) {
        caseFiles.change(caseNumber, change -> {
            var created = conversions.get(targetKind).convert(change.before(), change.opinion(), change.actor());
            links.convert(change.before(), created, change.actor());
        });
    }
}
