package org.linli.wishes;

import java.util.List;
import org.linli.workflow.FormOptions.Option;
import org.linli.workflow.FormTask;
import org.linli.workflow.TaskOptions;
import org.springframework.stereotype.Component;

/** To which units a wish that nobody claimed may be given: those of the place, the skilled ones first. */
@Component
class WishAllianceOptions implements TaskOptions {
    private final Wishes wishes;
    private final Alliances alliances;
    private final WishTexts texts;

    WishAllianceOptions(Wishes wishes, Alliances alliances, WishTexts texts) {
        this.wishes = wishes;
        this.alliances = alliances;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "wishAlliances";
    }

    @Override
    public List<Option> options(FormTask task) {
        return alliances.fitting(wishes.of(task.caseNumber())).stream()
                .map(unit -> new Option(
                        unit.code(), unit.isSkilled() ? texts.text("wish.alliance.skilled", unit.name()) : unit.name()))
                .toList();
    }
}
