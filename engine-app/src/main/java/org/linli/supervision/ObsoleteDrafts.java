package org.linli.supervision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseMoved;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.Road;
import org.linli.inbox.TaskActions;
import org.linli.inbox.WorkItem;
import org.linli.inbox.WorkItemService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Drops papers that were never issued when their case is over or lies with another unit; says so in their timeline. */
@Component
class ObsoleteDrafts {
    private static final String OUTCOME = "withdrawDraft";

    private final SupervisionMapper mapper;
    private final CaseJourney journey;
    private final OrderDrafting drafting;
    private final WorkItemService tasks;
    private final TaskActions actions;
    private final SupervisionTexts texts;

    ObsoleteDrafts(
            SupervisionMapper mapper,
            CaseJourney journey,
            OrderDrafting drafting,
            WorkItemService tasks,
            TaskActions actions,
            SupervisionTexts texts) {
        this.mapper = mapper;
        this.journey = journey;
        this.drafting = drafting;
        this.tasks = tasks;
        this.actions = actions;
        this.texts = texts;
    }

    @EventListener
    void on(CaseMoved moved) {
        if (moved.kind() == CaseKind.SUPERVISION) {
            return;
        }
        var drafts = mapper.listDrafts(moved.caseFileId());
        if (moved.isClosed()) {
            drop(drafts, texts.text("supervision.drop.over"));
        } else if (!drafts.isEmpty()) {
            var concerned = concerned(moved);
            drop(
                    drafts.stream()
                            .filter(draft -> !concerned.contains(draft.unitId()))
                            .toList(),
                    texts.text("supervision.drop.moved"));
        }
    }

    /** Whoever handles the case, and whoever has an open task of it: a look by another unit in between changes nothing. */
    private Set<Long> concerned(CaseMoved moved) {
        Set<Long> units = new HashSet<>();
        if (moved.handlingUnitId() != null) {
            units.add(drafting.answering(moved.handlingUnitId()).id());
        }
        journey.openTasks(moved.caseFileId())
                .forEach(task ->
                        units.add(drafting.answering(task.holdingUnitId()).id()));
        return units;
    }

    private void drop(List<SupervisionMapper.Drafted> drafts, String reason) {
        drafts.stream()
                .flatMap(draft -> journey.openTasks(draft.caseFileId()).stream())
                .filter(this::knowsTheWay)
                .forEach(task -> actions.take(Road.ofSystem(OUTCOME, reason), task));
    }

    /** A paper that was begun under an older model stays for the supervision office to drop. */
    private boolean knowsTheWay(WorkItem task) {
        return tasks.step(task).outcome(OUTCOME).isPresent();
    }
}
