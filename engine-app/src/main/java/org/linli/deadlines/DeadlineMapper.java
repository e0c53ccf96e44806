package org.linli.deadlines;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

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

    Optional<Deadline> findOfTask(@Param("taskId") String taskId);

    Optional<Deadline> findLast(@Param("caseNumber") String caseNumber, @Param("stage") String stage);

    List<Deadline> listOfCase(@Param("caseNumber") String caseNumber);

    int extend(Extended extended);

    int pause(Paused paused);

    int resume(Resumed resumed);

    /** Gives a limit other moments; what is ahead of it again counts as not done. */
    int move(Moved moved);

    /** Works out anew what happens next to a limit; to be called after every change but its start and its end. */
    void scheduleNext(@Param("id") long id);

    /** A limit that gets more time. */
    record Extended(long id, Instant now, Long approverId, BigDecimal days, String reason) {}

    /** A limit that stands still. */
    record Paused(long id, Instant now, String type, Long approverId, String reason) {}

    /** A limit that runs on. */
    record Resumed(long id, Instant now, long pausedSeconds) {}

    /** A limit with other moments, and which of them are ahead. */
    record Moved(
            long id,
            DeadlinePlan plan,
            boolean urgesAgain,
            boolean warnsAgain,
            boolean missesAgain,
            boolean reactsAgain) {
        static Moved of(long id, DeadlinePlan plan, Instant now) {
            return new Moved(
                    id,
                    plan,
                    plan.urgeAt().isAfter(now),
                    plan.warnAt().isAfter(now),
                    plan.dueAt().isAfter(now),
                    plan.reactAt() != null && plan.reactAt().isAfter(now));
        }
    }
}
