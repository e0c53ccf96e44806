package org.linli.events;

import org.linli.casefile.CaseChange;
import org.linli.inbox.TaskAction;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;
import org.springframework.stereotype.Component;

/** A department returns an event on a basis from the office's list; returns are counted. */
@Component
class ReturnRules implements EventRules {
    private final ReferenceLists lists;
    private final RuleTexts texts;

    ReturnRules(ReferenceLists lists, RuleTexts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public String remark(TaskAction action) {
        var basis = action.text("returnBasis");
        return basis == null
                ? ""
                : texts.remark(
                        "event.remark.returnBasis",
                        lists.find(ReferenceLists.RETURN_BASIS, basis)
                                .map(ReferenceValue::name)
                                .orElse(basis));
    }

    @Override
    public void before(TaskAction action, CaseChange change) {
        if (action.is("returnOrder")) {
            change.turn(turns -> turns.sentBack());
        }
    }
}
