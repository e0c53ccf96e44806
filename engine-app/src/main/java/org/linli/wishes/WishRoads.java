package org.linli.wishes;

import java.util.Optional;
import org.linli.evidence.EvidenceSelection;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.Road;
import org.linli.inbox.TaskActions;
import org.linli.inbox.WorkItem;
import org.linli.inbox.WorkItemService;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** The steps of a wish that are not buttons of the desk: taken by resident, claimants, or because the places are full. */
@Component
class WishRoads {
    private final CaseJourney journey;
    private final WorkItemService tasks;
    private final TaskActions actions;

    WishRoads(CaseJourney journey, WorkItemService tasks, TaskActions actions) {
        this.journey = journey;
        this.tasks = tasks;
        this.actions = actions;
    }

    boolean isOpen(long caseFileId, String outcome) {
        return task(caseFileId, outcome).isPresent();
    }

    /** @throws NotNowException if the wish is at another step */
    void bySystem(long caseFileId, String outcome) {
        actions.take(Road.ofSystem(outcome, ""), required(caseFileId, outcome));
    }

    /** @throws NotNowException if the wish is at another step */
    void byReporter(long caseFileId, String outcome, String words) {
        actions.take(Road.ofReporter(outcome, words), required(caseFileId, outcome));
    }

    /** @throws NotNowException if the wish is at another step */
    void byPerson(long caseFileId, String outcome, String words, EvidenceSelection files) {
        actions.take(new Road("person", outcome, null, null, words, files), required(caseFileId, outcome));
    }

    private WorkItem required(long caseFileId, String outcome) {
        return task(caseFileId, outcome).orElseThrow(() -> new NotNowException("wish.step"));
    }

    private Optional<WorkItem> task(long caseFileId, String outcome) {
        return journey.openTasks(caseFileId).stream()
                .filter(item -> tasks.step(item).outcome(outcome).isPresent())
                .findFirst();
    }
}
