package org.linli.supervision;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.casefile.NoticeWanted;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.TaskAnswerers;
import org.linli.inbox.TaskAnswerers.OpenTask;
import org.linli.inbox.WorkItem;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.workflow.ProcessModels;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Level 1: reminds whoever has a task, or the heads of its unit where nobody has it, and says so in the timeline. */
@Component
class Urging {
    static final int LEVEL = 1;

    private final SupervisionMapper mapper;
    private final CaseFileService caseFiles;
    private final CaseJourney journey;
    private final OrganizationService organization;
    private final TaskAnswerers answerers;
    private final ProcessModels models;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Urging(
            SupervisionMapper mapper,
            CaseFileService caseFiles,
            CaseJourney journey,
            OrganizationService organization,
            TaskAnswerers answerers,
            ProcessModels models,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.mapper = mapper;
        this.caseFiles = caseFiles;
        this.journey = journey;
        this.organization = organization;
        this.answerers = answerers;
        this.models = models;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Who urges: a member of staff for a unit, the reporter, or the sweep; {@code action} names it in the timeline. */
    record Urger(String action, CurrentUser staff, String unit, String words, boolean isInside) {
        static final Urger SWEEP = new Urger("urgeBySystem", null, null, null, false);
        /** The same limit tells its next word outside within minutes. */
        static final Urger SWEEP_INSIDE = new Urger("urgeBySystem", null, null, null, true);

        static final Urger REPORTER = new Urger("urgeByReporter", null, null, null, false);
    }

    /** The open task of that id, or the first open one of the case. */
    Optional<WorkItem> task(CaseFile caseFile, String taskId) {
        var open = journey.openTasks(caseFile.id());
        return open.stream()
                .filter(item -> item.taskId().equals(taskId))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** Urges whoever has the task; does nothing where the same cause has done so before. */
    void urge(CaseFile caseFile, WorkItem task, String cause, Urger by) {
        var actorId = by.staff() == null ? null : by.staff().staffId();
        var step = new SupervisionMapper.NewStep(
                caseFile.id(),
                LEVEL,
                Measure.URGE,
                cause,
                clock.instant(),
                actorId,
                task.holdingUnitId(),
                null,
                by.words());
        if (mapper.hasStep(step)) {
            return;
        }
        mapper.insertStep(step);
        caseFiles.supervise(caseFile, LEVEL);
        var unit = organization.unit(task.holdingUnitId());
        caseFiles.change(
                caseFile.caseNumber(),
                change -> change.record(Happening.of(by.staff(), by.unit(), by.action(), null, !task.isParallel())
                        .noting(by.words())
                        .concerning(unit.name(), task.dueAt())));
        var holder = task.assigneeId() == null ? answerers.of(OpenTask.of(task, caseFile)) : Set.of(task.assigneeId());
        publisher.publishEvent(NoticeWanted.toStaff(
                        "urged",
                        caseFile.caseNumber(),
                        holder,
                        Map.of(
                                "title", caseFile.title(),
                                "step",
                                        models.step(task.processDefinitionId(), task.elementId())
                                                .label(),
                                "time", task.dueAt().toString(),
                                "unit", unit.name()))
                .insideIf(by.isInside()));
    }
}
