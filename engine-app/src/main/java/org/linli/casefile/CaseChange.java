package org.linli.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;

/**
 * What one transaction does to a case: collected first, written once at its end.
 *
 * <p>A person's action, the delegates of the model and the tasks it opens all speak to the same change.
 */
public final class CaseChange {
    private final CaseFile before;
    private final List<Happening> happenings = new ArrayList<>();
    private String title;
    private String categoryCode;
    private int priority;
    private String state;
    private StageLight light;
    private Long handlingUnitId;
    private Instant promisedAt;
    private Instant closedAt;
    private Following following;
    private Long holdingUnitId;
    private String targetUnit;
    private Instant targetDueAt;
    private CaseTurns turns;
    private boolean isGoingBack;
    private Instant nextDueAt;
    private final Map<String, Instant> dueAt = new HashMap<>();
    private CurrentUser actor;
    private String opinion;

    CaseChange(CaseFile before) {
        this.before = before;
        title = before.title();
        categoryCode = before.categoryCode();
        priority = before.priority();
        state = before.state();
        light = before.stageLight();
        handlingUnitId = before.handlingUnitId();
        promisedAt = before.promisedAt();
        closedAt = before.closedAt();
        turns = before.turns();
    }

    /** The case as it was when the transaction took it up. */
    public CaseFile before() {
        return before;
    }

    /** The unit that handles the case as it will be, or null. */
    public Long handlingUnitId() {
        return handlingUnitId;
    }

    public String state() {
        return state;
    }

    public StageLight light() {
        return light;
    }

    /** Files the case under another category, with the urgency and the title that belong to it. */
    public void recategorize(String newCategory, int newPriority, String newTitle) {
        categoryCode = newCategory;
        priority = newPriority;
        title = newTitle;
    }

    String title() {
        return title;
    }

    String categoryCode() {
        return categoryCode;
    }

    int priority() {
        return priority;
    }

    /** Puts the case into the stage of a task or an end. */
    public void enter(String newState, StageLight newLight) {
        state = newState;
        light = newLight;
    }

    /** Names the unit that the next stage waits for, and until when: it has the case now. */
    public void awaits(Unit unit, Instant dueAt) {
        holdingUnitId = unit.id();
        targetUnit = unit.name();
        targetDueAt = dueAt;
    }

    /** Says that what opens now follows from this work item, finished by this person. */
    public void follow(Following item) {
        following = item;
    }

    /** The work item that what opens now follows from, or null. */
    public Following following() {
        return following;
    }

    /** @param unitId the unit that handles the case from now on, or null while none does */
    public void handleBy(Long unitId) {
        handlingUnitId = unitId;
    }

    public void promise(Instant dueAt) {
        promisedAt = dueAt;
    }

    public void close(Instant at) {
        closedAt = at;
    }

    /** The case is open again; its number, file and first times stay. */
    public void reopen() {
        closedAt = null;
        turn(CaseTurns::reopened);
    }

    public CaseTurns turns() {
        return turns;
    }

    public void turn(UnaryOperator<CaseTurns> change) {
        turns = change.apply(turns);
    }

    /** The next task is one that the case had left: its stage's old clock runs on as if it had not ended. */
    public void goBack() {
        isGoingBack = true;
        turn(CaseTurns::returned);
    }

    public boolean isGoingBack() {
        return isGoingBack;
    }

    /** Fixes until when the next task is due, instead of the policy for its stage. */
    public void nextDueAt(Instant at) {
        nextDueAt = at;
    }

    public Instant nextDueAt() {
        return nextDueAt;
    }

    /** Fixes until when the task of an element is due if it opens in this change, beside others that have limits of their own. */
    public void dueAt(String elementId, Instant at) {
        dueAt.put(elementId, at);
    }

    /** What was fixed for the task of this element, or null. */
    public Instant fixedDueAt(String elementId) {
        return dueAt.get(elementId);
    }

    /** Whether the task of this element itself was given an end. */
    public boolean isFixed(String elementId) {
        return dueAt.containsKey(elementId);
    }

    /** Remembers whose action this is, for what the model does on its way to the next task. */
    public void actedBy(CurrentUser user, String words) {
        actor = user;
        opinion = words;
    }

    /** Whose action this is, or null. */
    public CurrentUser actor() {
        return actor;
    }

    /** What he wrote with it, or null. */
    public String opinion() {
        return opinion;
    }

    public void record(Happening happening) {
        happenings.add(happening);
    }

    List<Happening> happenings() {
        return happenings;
    }

    /** Whether the case comes to another unit, which shows in its tasks while no unit handles it, or to its end. */
    boolean isMove() {
        return !Objects.equals(handlingUnitId, before.handlingUnitId())
                || !Objects.equals(closedAt, before.closedAt())
                || handlingUnitId == null && targetUnit != null && before.lastSeq() > 0 && !isKeptBy(targetUnit);
    }

    /** Whether it waits for the unit that has just acted. */
    private boolean isKeptBy(String unitName) {
        return happenings.stream().anyMatch(happening -> unitName.equals(happening.actorUnit()));
    }

    /** The unit to which this change brings the case, or null where it stays. */
    Long holdingUnitId() {
        return holdingUnitId;
    }

    Instant promisedAt() {
        return promisedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    /** The unit that the case now waits for, or null. */
    public String targetUnit() {
        return targetUnit;
    }

    /** Until when it should have acted, or null. */
    public Instant targetDueAt() {
        return targetDueAt;
    }

    /** The work item that a change began with, and who finished it. */
    public record Following(long workItemId, long staffId) {}
}
