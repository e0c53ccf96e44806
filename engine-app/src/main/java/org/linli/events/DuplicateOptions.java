package org.linli.events;

import java.util.List;
import org.linli.casefile.CaseReading;
import org.linli.casefile.Duplicate;
import org.linli.security.CurrentUsers;
import org.linli.shared.Messages;
import org.linli.workflow.FormOptions.Option;
import org.linli.workflow.FormTask;
import org.linli.workflow.TaskOptions;
import org.springframework.stereotype.Component;

/** The open cases that a new one may be merged into, the earliest first. */
@Component
class DuplicateOptions implements TaskOptions {
    private final SimilarEvents similar;
    private final CaseReading cases;
    private final CurrentUsers users;
    private final Messages messages;

    DuplicateOptions(SimilarEvents similar, CaseReading cases, CurrentUsers users, Messages messages) {
        this.similar = similar;
        this.cases = cases;
        this.users = users;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "duplicates";
    }

    @Override
    public List<Option> options(FormTask task) {
        var user = users.require();
        return cases
                .findIfReadable(task.caseNumber(), user)
                .map(caseFile -> similar.before(caseFile, user).cases())
                .orElse(List.of())
                .stream()
                .filter(Duplicate::isOpen)
                .map(each -> new Option(each.caseNumber(), label(each)))
                .toList();
    }

    private String label(Duplicate each) {
        return messages.text("duplicate.option", each.title(), messages.moment(each.openedAt()), each.caseNumber());
    }
}
