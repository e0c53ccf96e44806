package org.linli.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What one transaction does to a case: collected first, written once at its end.
 *
 * <p>A person's action, the delegates of the model and the tasks it opens all speak to the same change.
 */
public final class CaseChange {
    private final CaseFile before;
    private final List<Happening> happenings = new ArrayList<>();
    private String state;
    private StageLight light;
    private Long handlingUnitId;
    private Instant promisedAt;
    private Instant closedAt;
    private String targetUnit;
    private Instant targetDueAt;

    CaseChange(CaseFile before) {
        this.before = before;
        state = before.state();
        light = before.stageLight();
        handlingUnitId = before.handlingUnitId();
        promisedAt = before.promisedAt();
        closedAt = before.closedAt();
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

    /** Puts the case into the stage of a task or an end. */
    public void enter(String newState, StageLight newLight) {
        state = newState;
        light = newLight;
    }

    /** Names the unit that the next stage waits for, and until when. */
    public void awaits(String unitName, Instant dueAt) {
        targetUnit = unitName;
        targetDueAt = dueAt;
    }

    public void handleBy(long unitId) {
        handlingUnitId = unitId;
    }

    public void promise(Instant dueAt) {
        promisedAt = dueAt;
    }

    public void close(Instant at) {
        closedAt = at;
    }

    public void record(Happening happening) {
        happenings.add(happening);
    }

    List<Happening> happenings() {
        return happenings;
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
}
