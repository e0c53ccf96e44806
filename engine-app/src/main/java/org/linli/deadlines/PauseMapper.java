package org.linli.deadlines;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the times in which limits stood still. */
@Mapper
interface PauseMapper {
    void insert(DeadlineMapper.Paused paused);

    /** Ends the pause of a limit that runs on. */
    void end(
            @Param("deadlineId") long deadlineId,
            @Param("now") Instant now,
            @Param("workingMs") long workingMs,
            @Param("days") int days);

    /** The pauses of the limits for a whole case, oldest first. */
    List<DeadlinePause> listOfCase(@Param("caseNumber") String caseNumber);
}
