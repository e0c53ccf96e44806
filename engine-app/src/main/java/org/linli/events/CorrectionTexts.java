package org.linli.events;

import org.linli.deadlines.DeadlineCorrections.CorrectedPromise;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** What the timeline keeps of a corrected category: from what to what, what becomes of the promise, and why. */
@Component
class CorrectionTexts {
    private final RuleTexts texts;
    private final Messages messages;

    CorrectionTexts(RuleTexts texts, Messages messages) {
        this.texts = texts;
        this.messages = messages;
    }

    /** @param promise null where none runs */
    String record(EventCategory from, EventCategory to, CorrectedPromise promise, String reason) {
        return texts.remark("event.remark.category", from.name(), to.name())
                + promise(promise)
                + '\n'
                + texts.remark("event.remark.categoryReason", reason);
    }

    private String promise(CorrectedPromise promise) {
        if (promise == null || promise.before().equals(promise.dueAt())) {
            return "";
        }
        var key = promise.wasMissed() ? "event.remark.promiseMissed" : "event.remark.promiseMoved";
        return texts.remark(key, messages.recordedMoment(promise.before()), messages.recordedMoment(promise.dueAt()));
    }
}
