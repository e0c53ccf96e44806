package org.linli.events;

import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** Says what the place or the time of a photo tells, in plain words. */
@Component
public class FindingTexts {
    private final Messages messages;

    FindingTexts(Messages messages) {
        this.messages = messages;
    }

    public String text(PhotoFinding finding, int maxMeters) {
        var at = finding.at() == null ? "" : messages.fullMoment(finding.at());
        return messages.text("closing.finding." + finding.kind(), finding.meters(), maxMeters, at);
    }
}
