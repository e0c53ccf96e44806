package org.linli.inbox;

import java.util.List;
import java.util.stream.Collectors;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.evidence.EvidenceSelection;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Writes what happened to a task among staff into the timeline of its case; the reporter sees none of it. */
@Component
class TaskDiary {
    private static final int NAMED = 6;

    private final CaseFileService caseFiles;
    private final TaskRights rights;

    TaskDiary(CaseFileService caseFiles, TaskRights rights) {
        this.caseFiles = caseFiles;
        this.rights = rights;
    }

    /** {@code target} is who or what it is about, {@code text} what the person wrote. */
    void note(WorkItem item, CurrentUser user, String action, String target, String text) {
        note(item, user, action, target, text, EvidenceSelection.none());
    }

    void note(WorkItem item, CurrentUser user, String action, String target, String text, EvidenceSelection evidence) {
        note(rights.actor(item, user), item, action, target, text, evidence);
    }

    /** As {@link #note} where the caller knows under which name the person acts. */
    void noteAs(CurrentUser actor, WorkItem item, String action, String target, String text) {
        note(actor, item, action, target, text, EvidenceSelection.none());
    }

    private void note(
            CurrentUser user, WorkItem item, String action, String target, String text, EvidenceSelection evidence) {
        caseFiles.change(item.caseNumber(), change -> {
            change.record(new Happening(
                    user,
                    rights.unitOf(item, user),
                    action,
                    item.elementId(),
                    null,
                    text,
                    evidence,
                    false,
                    false,
                    target,
                    item.dueAt()));
        });
    }

    /** The names in a line; of many, the first few and how many there are. */
    static String names(List<Colleague> people) {
        var names = people.stream().limit(NAMED).map(Colleague::name).collect(Collectors.joining("、"));
        return people.size() > NAMED ? names + " (" + people.size() + ")" : names;
    }
}
