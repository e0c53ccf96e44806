package org.linli.changes;

import java.util.List;
import org.linli.workflow.FormOptions;
import org.springframework.stereotype.Component;

/** What may differ from the register. */
@Component
class ChangeFieldOptions implements FormOptions {
    private final ChangeMapper mapper;

    ChangeFieldOptions(ChangeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String key() {
        return "changeFields";
    }

    @Override
    public List<Option> options() {
        return mapper.listFields().stream()
                .map(field -> new Option(field.code(), field.label()))
                .toList();
    }
}
