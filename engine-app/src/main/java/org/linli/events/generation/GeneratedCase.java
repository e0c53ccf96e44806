package org.linli.events.generation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.casefile.SearchTerms;
import org.linli.casefile.TimelineEntry;
import org.linli.deadlines.Policy;
import org.linli.events.EventCategory;
import org.linli.organization.Place;
import org.linli.organization.Unit;
import org.linli.shared.HashChain;
import org.linli.workflow.Step;

/** A made-up case on its way through the model: its rows are those that the application would have written. */
final class GeneratedCase {
    private static final int TITLE = 40;
    /** The last task that an open case may wait at, by its place in the way; early ones are more frequent. */
    private static final int RESERVE = 2;

    private final GeneratedRun run;
    private final long id;
    private final Place place;
    private final EventCategory category;
    private final Instant openedAt;
    private final String number;
    private final boolean isOpen;
    private final GeneratedWay way;
    private final int priority;
    private final String description;
    private final String title;
    private final String address;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final Map<String, Long> doers = new HashMap<>();
    private Unit handler;
    private Unit holder;
    private String state = "NEW";
    private String light = "RED";
    private Instant at;
    private int reworks;

    GeneratedCase(
            GeneratedRun run,
            long id,
            Place place,
            EventCategory category,
            Instant openedAt,
            String number,
            boolean isOpen) {
        this.run = run;
        this.id = id;
        this.place = place;
        this.category = category;
        this.openedAt = openedAt.truncatedTo(ChronoUnit.MILLIS);
        this.number = number;
        this.isOpen = isOpen;
        way = GeneratedWay.any(run.random);
        priority = run.random.nextInt(10) == 0 ? 1 : 2 + run.random.nextInt(2);
        description = run.texts.description(category.code());
        title = description.length() <= TITLE ? description : description.substring(0, TITLE - 1) + "…";
        address = run.texts.address(place.community().name());
        at = this.openedAt;
    }

    void write() {
        var last = isOpen ? openTurn() : way.turns.size();
        for (var i = 0; i <= Math.min(last, way.turns.size() - 1); i++) {
            take(way.turns.get(i), i, i == last);
        }
        if (last == way.turns.size()) {
            state = way.endState;
            light = way.endLight;
        }
        writeCase(last == way.turns.size());
    }

    private int openTurn() {
        var turns = way.turns.size();
        return Math.min(run.random.nextInt(turns), run.random.nextInt(turns + RESERVE));
    }

    private void take(GeneratedWay.Turn turn, int index, boolean isWaiting) {
        var step = run.tools.models.step(run.model, turn.elementId());
        var role = role(step);
        var unit = run.county.unitOf(role, place, handler);
        var policy = run.policy(step.stage(), category.code(), priority);
        var opened = isWaiting ? waitingSince() : at;
        var due = run.tools.calendar.due(opened, policy.limit());
        var warn = run.tools.calendar.warn(opened, policy.limit(), policy.warnShare());
        if (index == 0) {
            record("report", null, null, "NEW", step.state(), unit, due, null, null, true);
        }
        state = step.state();
        light = step.light();
        var done = isWaiting ? null : next(opened, due);
        var doer = run.county.officer(unit, role, (int) id + index);
        var task = "generated-%d-%d".formatted(id, index);
        writeItem(turn, step, unit, role, task, opened, warn, due, done, doer);
        writeDeadline("STAGE", task, step.stage(), policy, unit.id(), opened, warn, due, done);
        if (!isWaiting) {
            leave(turn, step, index, unit, doer, done);
        }
    }

    /** What is written when a task has been done: the entry names where the case goes from here. */
    private void leave(GeneratedWay.Turn turn, Step step, int index, Unit unit, County.Officer doer, Instant done) {
        at = done;
        if (turn.namesHandler()) {
            handler = switch (way.handler) {
                case "COMMUNITY" -> place.community();
                case "STREET" -> place.street();
                default -> run.county.departmentFor(category.code());
            };
        }
        if (turn.outcome().equals("unsolved")) {
            reworks++;
        }
        doers.put(turn.elementId(), doer.id());
        var isEnd = index == way.turns.size() - 1;
        var to = isEnd
                ? null
                : run.tools.models.step(run.model, way.turns.get(index + 1).elementId());
        var target = isEnd ? null : run.county.unitOf(role(to), place, handler);
        var opinion = turn.isFinish() ? run.texts.result() : run.texts.opinion();
        var isPublic = step.outcome(turn.outcome()).orElseThrow().isPublic();
        record(
                turn.outcome(),
                doer,
                unit,
                step.state(),
                isEnd ? way.endState : to.state(),
                target,
                null,
                turn.elementId(),
                opinion,
                isPublic);
    }

    /** Of several roles the one whose unit handles. */
    private String role(Step step) {
        return step.isForHandlingUnit() ? way.handlerRole : step.pool().get(0);
    }

    /** Open work is due around now, whenever the case came in. */
    private Instant waitingSince() {
        var latest = Duration.between(at, run.now);
        return latest.isNegative() ? at : at.plusMillis((long) (latest.toMillis() * run.random.nextDouble()));
    }

    private Instant next(Instant opened, Instant due) {
        var done = opened.plus(run.taken(Duration.between(opened, due))).truncatedTo(ChronoUnit.MILLIS);
        var left = Duration.between(opened, run.now).dividedBy(3);
        return done.isBefore(run.now) || left.isNegative()
                ? done
                : opened.plus(left).truncatedTo(ChronoUnit.MILLIS);
    }

    private void record(
            String action,
            County.Officer actor,
            Unit unit,
            String from,
            String to,
            Unit target,
            Instant dueAt,
            String elementId,
            String opinion,
            boolean isPublic) {
        var seq = entries.size() + 1;
        var previous = seq == 1 ? HashChain.START : entries.get(seq - 2).hash();
        entries.add(new TimelineEntry(
                        id,
                        seq,
                        at,
                        actor == null ? null : actor.id(),
                        actor == null ? null : actor.name(),
                        unit == null ? null : unit.name(),
                        action,
                        elementId,
                        from,
                        to,
                        target == null ? null : target.name(),
                        dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MILLIS),
                        opinion,
                        null,
                        isPublic,
                        previous,
                        null)
                .sealed());
    }

    private void writeItem(
            GeneratedWay.Turn turn,
            Step step,
            Unit unit,
            String role,
            String task,
            Instant opened,
            Instant warn,
            Instant due,
            Instant done,
            County.Officer doer) {
        holder = unit;
        var isClaimed = done == null && run.random.nextInt(3) > 0;
        var itemId = run.nextWorkItem();
        var assignee = done != null || isClaimed ? doer.id() : null;
        run.rows
                .table("work_item")
                .add(
                        itemId,
                        task,
                        id,
                        number,
                        "EVENT",
                        title,
                        category.code(),
                        priority,
                        step.light(),
                        run.model,
                        turn.elementId(),
                        unit.id(),
                        role,
                        assignee,
                        done != null ? "DONE" : isClaimed ? "CLAIMED" : "POOL",
                        place.grid().id(),
                        place.community().id(),
                        place.street().id(),
                        handler == null ? null : handler.id(),
                        opened,
                        assignee == null ? null : opened,
                        warn,
                        due,
                        done,
                        done == null ? null : doer.id(),
                        done == null ? null : turn.outcome());
        if (done == null) {
            step.excludes().stream()
                    .map(doers::get)
                    .filter(excluded -> excluded != null && !excluded.equals(assignee))
                    .distinct()
                    .forEach(excluded -> run.rows.table("work_item_exclusion").add(itemId, excluded));
        }
    }

    private void writeDeadline(
            String subject,
            String task,
            String stage,
            Policy policy,
            Long unitId,
            Instant started,
            Instant warn,
            Instant due,
            Instant ended) {
        run.rows
                .table("deadline")
                .add(
                        number,
                        subject,
                        task,
                        stage,
                        "PROMISED",
                        policy.limit().amount(),
                        policy.limit().unit().name(),
                        policy.rule(),
                        unitId,
                        ended == null ? "RUNNING" : ended.isAfter(due) ? "MISSED" : "MET",
                        started,
                        warn,
                        due,
                        ended,
                        due,
                        warn,
                        ended == null ? warn : null,
                        ended == null ? "URGED" : null);
    }

    private void writeCase(boolean isClosed) {
        var policy = run.policy("CASE", category.code(), priority);
        var due = run.tools.calendar.due(openedAt, policy.limit());
        var warn = run.tools.calendar.warn(openedAt, policy.limit(), policy.warnShare());
        writeDeadline("CASE", null, "CASE", policy, null, openedAt, warn, due, isClosed ? at : null);
        var isPublic = run.random.nextInt(10) < 7;
        var phone = isPublic && run.random.nextInt(10) < 8 ? run.texts.phone() : null;
        var reporter = isPublic
                ? null
                : run.county.officer(place.grid(), "grid-worker", (int) id).id();
        var rating = isClosed && phone != null && way.endLight.equals("GREEN") && run.random.nextInt(3) == 0
                ? 1 + run.random.nextInt(5)
                : null;
        run.rows
                .table("case_file")
                .add(
                        id,
                        number,
                        "%08d".formatted(run.random.nextInt(100_000_000)),
                        "EVENT",
                        title,
                        description,
                        category.code(),
                        priority,
                        state,
                        light,
                        isPublic ? "PUBLIC" : "STAFF",
                        place.grid().id(),
                        place.community().id(),
                        place.street().id(),
                        handler == null ? null : handler.id(),
                        holder.id(),
                        isClosed ? !at.isAfter(due) : null,
                        address,
                        phone == null ? null : run.tools.cipher.encrypt(run.texts.name()),
                        phone == null ? null : run.tools.cipher.encrypt(phone),
                        phone == null ? null : run.tools.phones.of(phone),
                        phone == null,
                        phone == null ? null : openedAt,
                        reporter,
                        openedAt,
                        entries.get(entries.size() - 1).happenedAt(),
                        openedAt,
                        due,
                        isClosed ? at : null,
                        rating,
                        rating == null ? null : at,
                        reworks,
                        entries.size(),
                        entries.get(entries.size() - 1).hash());
        run.rows.table("grid_event").add(id, priority == 1, handler == null ? null : handler.id(), "按类别和地点派单");
        writeTimeline();
    }

    private void writeTimeline() {
        List<String> texts = new ArrayList<>(Arrays.asList(number, title, description, address));
        for (var entry : entries) {
            texts.add(entry.opinion());
            run.rows
                    .table("timeline_entry")
                    .add(
                            id,
                            entry.seq(),
                            entry.happenedAt(),
                            entry.actorId(),
                            entry.actorName(),
                            entry.actorUnit(),
                            entry.action(),
                            entry.elementId(),
                            entry.fromState(),
                            entry.toState(),
                            entry.targetUnit(),
                            entry.dueAt(),
                            entry.opinion(),
                            entry.note(),
                            entry.isPublic(),
                            entry.prevHash(),
                            entry.hash());
        }
        run.rows.addTerms(id, place.community().id(), SearchTerms.of(texts));
    }
}
