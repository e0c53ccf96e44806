package org.linli.deadlines;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.calendar.LimitUnit;

/** SQL of the ledger. */
@Mapper
interface DeadlineMapper {
    void insert(NewDeadline deadline);

    void endTask(@Param("taskId") String taskId, @Param("now") Instant now);

    void cancelTask(@Param("taskId") String taskId, @Param("now") Instant now);

    void endCase(@Param("caseNumber") String caseNumber, @Param("now") Instant now);

    void detach(@Param("taskId") String taskId);

    /** Gives a detached clock of the stage to its next task; 0 where there is none. */
    int attach(StageClock stage);

    /** Lets a limit that has ended run again as if it never had. */
    int runAgain(@Param("id") long id, @Param("taskId") String taskId);

    Optional<Deadline> find(long id);

    /** Limits that the calendar counts, that begin until {@code until} and end from {@code from} on, by id. */
    List<Deadline> listToRecount(
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("after") long after,
            @Param("size") int size);

    /** Notes that a limit is counted anew; to be called before {@link #move}; 0 where somebody was faster. */
    int recount(Recounted recounted);

    Optional<Deadline> findOfTask(@Param("taskId") String taskId);

    Optional<Deadline> findLast(@Param("caseNumber") String caseNumber, @Param("stage") String stage);

    List<Deadline> listOfCase(@Param("caseNumber") String caseNumber);

    int extend(Extended extended);

    int pause(Paused paused);

    int resume(Resumed resumed);

    /** Gives a limit other moments; what is ahead of it again counts as not done. */
    int move(Moved moved);

    /** Writes another policy to a limit, and what had passed by then; to be called before {@link #move}; 0: was faster. */
    int correct(Corrected corrected);

    /** Works out anew what happens next to a limit; to be called after every change but its start and its end. */
    void scheduleNext(@Param("id") long id);

    /** A limit that gets more time; {@code byLaw}: how much of it extends what the law allows. */
    record Extended(
            long id,
            Instant now,
            Long approverId,
            BigDecimal days,
            LimitUnit unit,
            String reason,
            LimitExtension byLaw) {}

    /** A limit that stands still. */
    record Paused(long id, Instant now, PauseType type, Long approverId, String reason) {}

    /** A limit that runs on. */
    record Resumed(long id, Instant now, long pausedSeconds, long pausedWorkingMs, int pausedDays) {}

    /** A limit that is counted anew, and whether it ends at another moment than before. */
    record Recounted(long id, int version, Instant dueAt, boolean isMoved, Instant now) {}

    /**
     * A limit of another policy.
     *
     * @param at by when what had ended had passed: now, or when it stood still
     * @param firstDueAt when it would be due if nothing had been added to it
     */
    record Corrected(long id, int version, Policy policy, Instant firstDueAt, Instant at, Instant now) {}

    /** A limit with other moments, and which of them are ahead. */
    record Moved(
            long id,
            DeadlinePlan plan,
            Instant unmovedDueAt,
            boolean isProvisional,
            StatutoryEnd statutory,
            boolean urgesAgain,
            boolean warnsAgain,
            boolean missesAgain,
            boolean reactsAgain) {
        static Moved of(long id, NewTimes times, Instant now) {
            var plan = times.plan();
            return new Moved(
                    id,
                    plan,
                    times.unmovedDueAt(),
                    times.isProvisional(),
                    times.statutory(),
                    plan.urgeAt().isAfter(now),
                    plan.warnAt().isAfter(now),
                    plan.dueAt().isAfter(now),
                    plan.reactAt() != null && plan.reactAt().isAfter(now));
        }
    }
}
