package org.linli.petitions;

import java.util.List;
import java.util.Objects;
import org.linli.workflow.FormOptions.Option;
import org.linli.workflow.FormTask;
import org.linli.workflow.TaskOptions;
import org.springframework.stereotype.Component;

/** To whom a petition may be handed: never the unit complained of (《信访工作条例》 Art 28). */
@Component
class PetitionUnitOptions implements TaskOptions {
    private final PetitionUnits units;

    PetitionUnitOptions(PetitionUnits units) {
        this.units = units;
    }

    @Override
    public String key() {
        return "petitionUnits";
    }

    @Override
    public List<Option> options(FormTask task) {
        return units.handling().stream()
                .filter(unit -> !Objects.equals(task.complainedUnitId(), unit.id()))
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }
}
