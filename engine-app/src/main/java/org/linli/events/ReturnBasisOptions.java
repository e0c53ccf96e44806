package org.linli.events;

import java.util.List;
import org.linli.shared.settings.ReferenceLists;
import org.linli.workflow.FormOptions;
import org.springframework.stereotype.Component;

/** On what a department may base the return of a case. */
@Component
class ReturnBasisOptions implements FormOptions {
    private final ReferenceLists lists;

    ReturnBasisOptions(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public String key() {
        return "returnBases";
    }

    @Override
    public List<Option> options() {
        return lists.values(ReferenceLists.RETURN_BASIS).stream()
                .map(value -> new Option(value.code(), value.label()))
                .toList();
    }
}
