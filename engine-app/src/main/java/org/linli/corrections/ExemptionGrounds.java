package org.linli.corrections;

import java.util.List;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;
import org.linli.workflow.FormOptions;
import org.springframework.stereotype.Component;

/** Why an error is not pursued, as the office lists it. */
@Component
public class ExemptionGrounds implements FormOptions {
    private static final String LIST = "exemption-ground";

    private final ReferenceLists lists;

    ExemptionGrounds(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public String key() {
        return "exemptionGrounds";
    }

    @Override
    public List<Option> options() {
        return lists.values(LIST).stream()
                .map(value -> new Option(value.code(), value.label()))
                .toList();
    }

    /** How it reads, also when it is offered no more; null for none. */
    public String label(String code) {
        return code == null
                ? null
                : lists.find(LIST, code).map(ReferenceValue::label).orElse(code);
    }
}
