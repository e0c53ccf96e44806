package org.linli.testsupport;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.linli.deadlines.DeadlineMissed;
import org.linli.deadlines.DeadlineReacted;
import org.linli.deadlines.DeadlineUrged;
import org.linli.deadlines.DeadlineWarned;
import org.springframework.context.event.EventListener;

/** Listens to the ledger as supervision does, and fails on request. */
public final class ToldAlarms {
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    /** Something that was told about a case. */
    public record Told(String caseNumber, String stage, Object event) {}

    /** What was told about a stage of a case, in order. */
    public List<Class<?>> of(String caseNumber, String stage) {
        return told.stream()
                .filter(one ->
                        one.caseNumber().equals(caseNumber) && one.stage().equals(stage))
                .<Class<?>>map(one -> one.event().getClass())
                .toList();
    }

    /** From now on, whatever is told about the case cannot be dealt with. */
    public void failFor(String caseNumber) {
        failing.add(caseNumber);
    }

    public void succeedFor(String caseNumber) {
        failing.remove(caseNumber);
    }

    @EventListener
    void on(DeadlineUrged urged) {
        note(urged.caseNumber(), urged.stage(), urged);
    }

    @EventListener
    void on(DeadlineWarned warned) {
        note(warned.caseNumber(), warned.stage(), warned);
    }

    @EventListener
    void on(DeadlineMissed missed) {
        note(missed.caseNumber(), missed.stage(), missed);
    }

    @EventListener
    void on(DeadlineReacted reacted) {
        note(reacted.caseNumber(), reacted.stage(), reacted);
    }

    private void note(String caseNumber, String stage, Object event) {
        if (failing.contains(caseNumber)) {
            throw new IllegalStateException("told to fail");
        }
        told.add(new Told(caseNumber, stage, event));
    }
}
