package org.linli.events;

import java.util.List;
import org.linli.shared.settings.ReferenceLists;
import org.linli.workflow.FormOptions;
import org.springframework.stereotype.Component;

/** Why a case may be put on the long list. */
@Component
class SuspensionReasonOptions implements FormOptions {
    private final ReferenceLists lists;

    SuspensionReasonOptions(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public String key() {
        return "suspensionReasons";
    }

    @Override
    public List<Option> options() {
        return lists.values(ReferenceLists.SUSPENSION_REASON).stream()
                .map(value -> new Option(value.code(), value.label()))
                .toList();
    }
}
