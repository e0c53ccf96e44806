package org.linli.inbox;

import java.util.HashSet;
import org.linli.casefile.CaseFileService;
import org.linli.security.CurrentUser;
import org.linli.workflow.ProcessModels;
import org.linli.workflow.Step;
import org.springframework.stereotype.Component;

/** Tells whether somebody is left to judge a task when one more person does it: at the top, nobody steps in. */
@Component
class Judges {
    private final CaseFileService caseFiles;
    private final ProcessModels models;
    private final Recusals recusals;
    private final TaskPool pools;

    Judges(CaseFileService caseFiles, ProcessModels models, Recusals recusals, TaskPool pools) {
        this.caseFiles = caseFiles;
        this.models = models;
        this.recusals = recusals;
        this.pools = pools;
    }

    /**
     * Whether each step of the item's model that judges it could still be taken by somebody.
     *
     * @param absentee for whom the person would do it, or null
     */
    boolean remain(WorkItem item, CurrentUser user, CurrentUser.Absentee absentee) {
        var matter = Matter.of(caseFiles.find(item.caseNumber()));
        return models.steps(item.processDefinitionId()).stream()
                .filter(step -> step.excludes().contains(item.elementId()))
                .allMatch(step -> remain(step, matter, user, absentee));
    }

    private boolean remain(Step step, Matter matter, CurrentUser user, CurrentUser.Absentee absentee) {
        var recused = new HashSet<>(recusals.of(matter, step));
        recused.add(user.staffId());
        if (absentee != null) {
            recused.add(absentee.staffId());
        }
        return pools.isAnybodyLeft(step, matter, recused);
    }
}
